import type { Finding } from '../../../core/validate/index.ts';
import type { Answer, Opening, Question } from './messages.ts';

/** What the worker found out about the newest job. */
export interface CheckerEvents<View> {
  /** The lists could not be loaded, so nothing can be checked. */
  readonly onFailed: () => void;
  readonly onFindings: (findings: readonly Finding[]) => void;
  readonly onView: (view: View | 'too-slow') => void;
  /** The check took too long and was ended. */
  readonly onStopped: () => void;
}

/** A check that is older than this gives way to a newer text, in milliseconds. */
const PATIENCE = 2_000;
/** Nothing takes longer than this, in milliseconds. */
const LIMIT = 10_000;

interface Turn<Job> {
  readonly id: number;
  readonly job: Job;
  readonly since: number;
  checked: boolean;
}

/** A worker that checks the newest text, and is replaced when it takes too long. It starts with the first question. */
export class Checker<Start extends Opening, Job, View, Ask, Reply> {
  readonly #begin: () => Worker;
  readonly #opening: Start;
  readonly #events: CheckerEvents<View>;
  readonly #asked = new Map<number, (reply: Reply | undefined) => void>();
  #worker: Worker | undefined;
  #ready = false;
  #last = 0;
  #running: Turn<Job> | undefined;
  #waiting: Turn<Job> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(begin: () => Worker, opening: Start, events: CheckerEvents<View>) {
    this.#begin = begin;
    this.#opening = opening;
    this.#events = events;
  }

  /** Checks something. What was to be checked before, and is not yet, is forgotten. */
  check(job: Job): void {
    this.#waiting = { id: this.#number(), job, since: 0, checked: false };
    if (!this.#worker) this.#start();
    if (!this.#ready) return;
    if (!this.#running) this.#next();
    else if (performance.now() - this.#running.since > PATIENCE) this.#restart();
  }

  /** Asks something else; undefined where there is no answer. */
  ask(ask: Ask): Promise<Reply | undefined> {
    const id = this.#number();
    return new Promise((resolve) => {
      this.#asked.set(id, resolve);
      if (!this.#worker) this.#start();
      this.#say({ type: 'ask', id, ask });
      setTimeout(() => this.#asked.has(id) && this.#restart(), LIMIT);
    });
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

  #say(question: Question<Start, Job, Ask>): void {
    this.#worker?.postMessage(question);
  }

  #start(): void {
    this.#worker = this.#begin();
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Answer<View, Reply>>) => this.#receive(data));
    this.#worker.addEventListener('error', () => this.#events.onFailed());
    this.#say({ type: 'open', start: this.#opening });
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
    const { id, job } = this.#running;
    this.#say({ type: 'check', id, job });
    this.#timer = setTimeout(() => this.#stop(), LIMIT);
  }

  #stop(): void {
    const checked = this.#running?.checked === true;
    this.#restart();
    if (this.#waiting) return;
    if (checked) this.#events.onView('too-slow');
    else this.#events.onStopped();
  }

  #receive(answer: Answer<View, Reply>): void {
    if (answer.type === 'failed') this.#events.onFailed();
    else if (answer.type === 'ready') {
      this.#ready = true;
      this.#next();
    } else if (answer.type === 'replied') {
      this.#asked.get(answer.id)?.(answer.reply);
      this.#asked.delete(answer.id);
    } else if (answer.id === this.#running?.id) this.#take(answer, this.#running);
  }

  /** Findings come first, the view after them. Those of an old text are not shown. */
  #take(answer: Extract<Answer<View, Reply>, { type: 'checked' | 'viewed' }>, running: Turn<Job>): void {
    if (answer.type === 'checked') {
      running.checked = true;
      if (!this.#waiting) this.#events.onFindings(answer.findings);
      return;
    }
    if (!this.#waiting) this.#events.onView(answer.view);
    this.#next();
  }
}
