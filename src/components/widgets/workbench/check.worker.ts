// Reads, checks, completes and lays out away from the page, so that no text can freeze it.
import { completionsAt, type KnownFile } from '../../../core/complete/index.ts';
import { checkFile, MAX_BYTES, type References } from '../../../core/validate/index.ts';
import type { Answer, DiagramWords, Question } from './messages.ts';
import { previewOf } from './preview.ts';
import { opened } from './reading.ts';

interface Setting {
  readonly references: References;
  readonly files: Readonly<Record<string, ReadonlySet<string>>>;
  readonly pages: ReadonlySet<string>;
  readonly schemas: KnownFile['schemas'];
  readonly words: DiagramWords;
}

let setting: Promise<Setting> | undefined;

addEventListener('message', ({ data }: MessageEvent<Question>) => {
  void answer(data);
});

function say(message: Answer): void {
  postMessage(message);
}

async function answer(question: Question): Promise<void> {
  if (question.type === 'open') {
    setting = settingFrom(question.known, question.words);
    await setting.then(
      () => say({ type: 'ready' }),
      () => say({ type: 'failed' }),
    );
    return;
  }
  // Where the lists could not be loaded, the page has been told.
  const known = await setting?.catch(() => undefined);
  if (known === undefined) return;
  if (question.type === 'check') check(question, known);
  else if (question.type === 'complete') complete(question, known);
  else await read(question, known).catch(() => say({ type: 'read', id: question.id, opened: undefined, findings: [] }));
}

async function settingFrom(address: string, words: DiagramWords): Promise<Setting> {
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
    words,
  };
}

function check({ id, name, text }: Extract<Question, { type: 'check' }>, known: Setting): void {
  // What is too large as a file is too large here, although the engine counts a text’s characters.
  const bytes = new TextEncoder().encode(text);
  const checked = checkFile({ file: name, content: bytes.length > MAX_BYTES ? bytes : text }, known);
  say({ type: 'checked', id, findings: checked.findings, kind: checked.kind ?? '' });
  say({ type: 'previewed', id, preview: previewOf(checked, known.references, known.words) });
}

function complete({ id, text, offset }: Extract<Question, { type: 'complete' }>, known: Setting): void {
  const kind = /^kind:[ \t]*["']?(\w+)/m.exec(text)?.[1] ?? '';
  const schema = known.schemas[kind] ?? known.schemas[''];
  const { references } = known;
  say({ type: 'completed', id, completions: schema && completionsAt(text, offset, { schema, references }) });
}

/** A file from the visitor’s disk. One that is too large or no text is not opened; the engine says why. */
async function read({ id, name, file }: Extract<Question, { type: 'read' }>, known: Setting): Promise<void> {
  const content = new Uint8Array(await file.arrayBuffer());
  const text = content.length > MAX_BYTES ? undefined : decoded(content);
  if (text !== undefined) {
    say({ type: 'read', id, opened: opened(text), findings: [] });
    return;
  }
  say({ type: 'read', id, opened: undefined, findings: checkFile({ file: name, content }, known).findings });
}

function decoded(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}
