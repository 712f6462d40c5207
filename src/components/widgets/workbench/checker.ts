import type { Completions } from '../../../core/complete/index.ts';
import type { Finding } from '../../../core/validate/index.ts';
import type { Answer, DiagramWords, NoPreview, Opened, Preview, Question } from './messages.ts';

/** What the worker found out about the newest text. */
export interface CheckerEvents {
  /** The lists could not be loaded, so nothing can be checked. */
  readonly onFailed: () => void;
  readonly onFindings: (findings: readonly Finding[]) => void;
  readonly onPreview: (preview: Preview | NoPreview | 'too-slow') => void;
  /** The check took too long and was ended. */
  readonly onStopped: () => void;
}

/** A file that was read, or why not. */
export interface ReadResult {
  readonly opened: Opened | undefined;
  readonly findings: readonly Finding[];
}

/** A check that is older than this gives way to a newer text, in milliseconds. */
const PATIENCE = 2_000;
/** Nothing takes longer than this, in milliseconds. */
const LIMIT = 10_000;

interface Job {
  readonly id: number;
  readonly name: string;
  readonly text: string;
  readonly since: number;
  checked: boolean;
}

/** A worker that checks the newest text, and is replaced when it takes too long. It starts with the first question. */
export class Checker {
  readonly #open: Question;
  readonly #events: CheckerEvents;
  readonly #asked = new Map<number, (answer: Answer | undefined) => void>();
  #worker: Worker | undefined;
  #ready = false;
  #last = 0;
  #running: Job | undefined;
  #waiting: Job | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(known: string, words: DiagramWords, events: CheckerEvents) {
    this.#open = { type: 'open', known, words };
    this.#events = events;
  }

  /** Checks a text. What was asked before and is not answered yet is forgotten. */
  check(name: string, text: string): void {
    this.#waiting = { id: this.#number(), name, text, since: 0, checked: false };
    if (!this.#worker) this.#start();
    if (!this.#ready) return;
    if (!this.#running) this.#next();
    else if (performance.now() - this.#running.since > PATIENCE) this.#restart();
  }

  /** What may be written at the cursor. */
  async complete(text: string, offset: number): Promise<Completions | undefined> {
    const answer = await this.#answer({ type: 'complete', id: this.#number(), text, offset });
    return answer?.type === 'completed' ? answer.completions : undefined;
  }

  /** Reads a file from the visitor’s disk. */
  async read(name: string, file: Blob): Promise<ReadResult> {
    const answer = await this.#answer({ type: 'read', id: this.#number(), name, file });
    return answer?.type === 'read' ? answer : { opened: undefined, findings: [] };
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #number(): number {
    this.#last += 1;
    return this.#last;
  }

  #start(): void {
    this.#worker = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => this.#receive(data));
    this.#worker.addEventListener('error', () => this.#events.onFailed());
    this.#worker.postMessage(this.#open);
  }

  #restart(): void {
    this.close();
    this.#ready = false;
    this.#running = undefined;
    for (const answer of this.#asked.values()) answer(undefined);
    this.#asked.clear();
    this.#start();
  }

  #next(): void {
    clearTimeout(this.#timer);
    this.#running = this.#waiting && { ...this.#waiting, since: performance.now() };
    this.#waiting = undefined;
    if (!this.#running) return;
    const { id, name, text } = this.#running;
    this.#worker?.postMessage({ type: 'check', id, name, text } satisfies Question);
    this.#timer = setTimeout(() => this.#stop(), LIMIT);
  }

  #stop(): void {
    const checked = this.#running?.checked === true;
    this.#restart();
    if (this.#waiting) return;
    if (checked) this.#events.onPreview('too-slow');
    else this.#events.onStopped();
  }

  #receive(answer: Answer): void {
    if (answer.type === 'failed') this.#events.onFailed();
    else if (answer.type === 'ready') {
      this.#ready = true;
      this.#next();
    } else if (answer.type === 'completed' || answer.type === 'read') {
      this.#asked.get(answer.id)?.(answer);
      this.#asked.delete(answer.id);
    } else if (answer.id === this.#running?.id) this.#take(answer, this.#running);
  }

  /** Findings come first, the preview after them. Those of an old text are not shown. */
  #take(answer: Extract<Answer, { type: 'checked' | 'previewed' }>, running: Job): void {
    if (answer.type === 'checked') {
      running.checked = true;
      if (!this.#waiting) this.#events.onFindings(answer.findings);
      return;
    }
    if (!this.#waiting) this.#events.onPreview(answer.preview);
    this.#next();
  }

  #answer(question: Extract<Question, { type: 'complete' | 'read' }>): Promise<Answer | undefined> {
    return new Promise((resolve) => {
      this.#asked.set(question.id, resolve);
      if (!this.#worker) this.#start();
      this.#worker?.postMessage(question);
      setTimeout(() => this.#asked.has(question.id) && this.#restart(), LIMIT);
    });
  }
}
