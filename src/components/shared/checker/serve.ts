// Runs in a worker, so that no text can freeze the page.
import type { FieldSchema, KnownFile } from '../../../core/complete/index.ts';
import { MAX_BYTES, type Finding, type References } from '../../../core/validate/index.ts';
import type { Answer, Opening, Question } from './messages.ts';

/** What the engine looks up. */
export interface Known {
  readonly references: References;
  readonly files: Readonly<Record<string, ReadonlySet<string>>>;
  readonly pages: ReadonlySet<string>;
  readonly schemas: Readonly<Record<string, FieldSchema>>;
}

/** What one worker does. */
export interface Work<
  Start extends Opening,
  Job,
  Result extends { readonly findings: readonly Finding[] },
  View,
  Ask,
  Reply,
> {
  /** What must be there before the first answer, besides the lists of the site. */
  readonly prepare?: (start: Start) => Promise<void>;
  readonly check: (job: Job, known: Known, start: Start) => Result;
  /** What the page shows of a result besides its findings. */
  readonly view: (result: Result, known: Known, start: Start) => View;
  /** The answer to anything else that the page asks. */
  readonly reply: (ask: Ask, known: Known, start: Start) => Reply | Promise<Reply>;
}

/** Answers the questions of a page, for as long as the worker lives. */
export function serve<
  Start extends Opening,
  Job,
  Result extends { readonly findings: readonly Finding[] },
  View,
  Ask,
  Reply,
>(work: Work<Start, Job, Result, View, Ask, Reply>): void {
  let opened: Promise<readonly [Known, Start] | undefined> | undefined;
  const say = (answer: Answer<View, Reply>): void => postMessage(answer);

  const answer = async (question: Question<Start, Job, Ask>): Promise<void> => {
    if (question.type === 'open') {
      const { start } = question;
      opened = Promise.all([knownFrom(start.known), work.prepare?.(start)]).then(
        ([known]) => [known, start],
        () => undefined,
      );
      say({ type: (await opened) ? 'ready' : 'failed' });
      return;
    }
    const { id } = question;
    const now = await opened;
    if (question.type === 'ask') {
      const reply = now && (await attempt(() => work.reply(question.ask, ...now)));
      say({ type: 'replied', id, reply });
    } else if (now) {
      const result = work.check(question.job, ...now);
      say({ type: 'checked', id, findings: result.findings });
      say({ type: 'viewed', id, view: work.view(result, ...now) });
    }
  };
  addEventListener('message', ({ data }: MessageEvent<Question<Start, Job, Ask>>) => void answer(data));
}

/** A fault of ours must not leave the page waiting. */
async function attempt<T>(action: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch {
    return undefined;
  }
}

/** A text for the engine. What is too large as a file is too large here, although the engine counts characters. */
export function bounded(text: string): Uint8Array | string {
  const bytes = new TextEncoder().encode(text);
  return bytes.length > MAX_BYTES ? bytes : text;
}

async function knownFrom(address: string): Promise<Known> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const { references, files, pages, schemas } = (await response.json()) as KnownFile;
  const lists = Object.entries(references).map(([list, items]) => [list, new Map(items)] as const);
  const ids = Object.entries(files).map(([kind, all]) => [kind, new Set(all)] as const);
  return {
    references: Object.fromEntries(lists) as unknown as References,
    files: Object.fromEntries(ids),
    pages: new Set(pages),
    schemas,
  };
}
