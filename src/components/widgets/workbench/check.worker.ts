// Reads, checks, completes and lays out away from the page, so that no text can freeze it.
import { completionsAt, type Completions } from '../../../core/complete/index.ts';
import { checkFile, MAX_BYTES, type Checked } from '../../../core/validate/index.ts';
import { bounded, serve, type Known } from '../../shared/checker/serve.ts';
import type { Ask, Job, NoPreview, Preview, Reply, Start } from './messages.ts';
import { previewOf } from './preview.ts';
import { opened } from './reading.ts';

serve<Start, Job, Checked, Preview | NoPreview, Ask, Reply>({
  check: ({ name, text }, known) => checkFile({ file: name, content: bounded(text) }, known),
  view: (checked, { references }, { words }) => previewOf(checked, references, words),
  reply: async (ask, known) =>
    ask.type === 'complete'
      ? { type: 'completed', completions: completions(ask, known) }
      : read(ask, known).catch(() => ({ type: 'read', opened: undefined, findings: [] })),
});

function completions({ text, offset }: Extract<Ask, { type: 'complete' }>, known: Known): Completions | undefined {
  const kind = /^kind:[ \t]*["']?(\w+)/m.exec(text)?.[1] ?? '';
  const schema = known.schemas[kind] ?? known.schemas[''];
  return schema && completionsAt(text, offset, { schema, references: known.references });
}

/** A file from the visitor’s disk. One that is too large or no text is not opened; the engine says why. */
async function read({ name, file }: Extract<Ask, { type: 'read' }>, known: Known): Promise<Reply> {
  const content = new Uint8Array(await file.arrayBuffer());
  const text = content.length > MAX_BYTES ? undefined : decoded(content);
  if (text !== undefined) return { type: 'read', opened: opened(text), findings: [] };
  return { type: 'read', opened: undefined, findings: checkFile({ file: name, content }, known).findings };
}

function decoded(content: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  } catch {
    return undefined;
  }
}
