import { kept, type Kept } from '../../shared/kept.ts';
import type { Opened } from './messages.ts';

/** The visitor’s file as this browser keeps it. */
export interface Draft extends Opened {
  readonly name: string;
  /** True when the text differs from what was last opened from or saved to a file. */
  readonly changed: boolean;
}

/** Nothing written yet. */
export const EMPTY: Draft = { name: 'model.yaml', text: '', crlf: false, bom: false, changed: false };

const VERSION = 1;

/** The one draft of this browser. */
export function draftStore(): Kept<Draft> {
  return kept<Draft>({
    key: 's4a:workbench',
    empty: () => EMPTY,
    read: readDraft,
    write: (draft) => (draft.text === '' ? undefined : JSON.stringify({ version: VERSION, ...draft })),
  });
}

/** A stored draft; undefined when it is damaged or of another version. */
export function readDraft(stored: string): Draft | undefined {
  const value = parsed(stored);
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, name, text, crlf, bom, changed } = value as Record<string, unknown>;
  if (version !== VERSION || typeof name !== 'string' || typeof text !== 'string') return undefined;
  if (typeof crlf !== 'boolean' || typeof bom !== 'boolean' || typeof changed !== 'boolean') return undefined;
  return { name, text, crlf, bom, changed };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
