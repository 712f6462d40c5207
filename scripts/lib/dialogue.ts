import { createInterface, type Interface } from 'node:readline';
import { choice } from '../../src/core/shared/did-you-mean.ts';

/** The input ended before a question was answered. */
export class NoAnswer extends Error {}

/** Asks questions in a terminal, or takes the answers from piped lines. */
export class Dialogue {
  readonly #terminal: Interface;
  readonly #answers: AsyncIterator<string>;

  constructor() {
    this.#terminal = createInterface({ input: process.stdin, output: process.stdout });
    // Lines that arrive before their question are kept.
    this.#answers = this.#terminal[Symbol.asyncIterator]();
  }

  /**
   * Asks until the answer will do.
   * @param question what is asked
   * @param problemOf why an answer will not do; undefined when it will
   * @param proposal what an empty answer means
   * @throws NoAnswer when the input ends
   */
  async ask(question: string, problemOf: (answer: string) => string | undefined, proposal = ''): Promise<string> {
    for (;;) {
      this.#terminal.setPrompt(proposal === '' ? `${question}: ` : `${question} [${proposal}]: `);
      this.#terminal.prompt();
      const line = await this.#answers.next();
      if (line.done === true) throw new NoAnswer();
      const answer = line.value.trim() || proposal;
      const problem = problemOf(answer);
      if (problem === undefined) return answer;
      process.stdout.write(`${problem}\n`);
    }
  }

  /**
   * Asks for one of several words, by its number or by itself.
   * @param question what is asked
   * @param options the words, each with what it means
   */
  async choose<Word extends string>(question: string, options: Readonly<Record<Word, string>>): Promise<Word> {
    const words = Object.keys(options) as Word[];
    const widest = Math.max(...words.map(({ length }) => length));
    const lines = words.map((word, i) => `${String(i + 1).padStart(3)}  ${word.padEnd(widest)}  ${options[word]}`);
    process.stdout.write(`${question}\n${lines.join('\n')}\n`);
    const chosen = (answer: string): Word | undefined => {
      return words.find((word, index) => answer === word || answer === String(index + 1));
    };
    const answer = await this.ask('Number or word', (text) => {
      return chosen(text) === undefined ? `"${text}" is not among them. ${choice(text, words).hint}` : undefined;
    });
    return chosen(answer) ?? this.choose(question, options);
  }

  /** Gives the terminal back. */
  close(): void {
    this.#terminal.close();
  }
}
