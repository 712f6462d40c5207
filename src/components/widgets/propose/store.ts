import { draftOfFile, emptyGroup, isBlank, type DraftGroup, type ProposalKind } from '../../../core/form/index.ts';
import type { Field } from '../../../core/shared/fields.ts';
import { kept, type Kept } from '../../shared/kept.ts';

const VERSION = 1;

/** The one draft of a kind in this browser. */
export function draftStore(kind: ProposalKind, fields: readonly Field[]): Kept<DraftGroup> {
  return kept<DraftGroup>({
    key: `s4a:propose:${kind}`,
    empty: () => emptyGroup(fields),
    read: (stored) => readDraft(fields, stored),
    write: (draft) => (isBlank(draft) ? undefined : JSON.stringify({ version: VERSION, draft })),
  });
}

/** A stored draft; undefined when it is damaged, of another version, or has what the form has no place for. */
export function readDraft(fields: readonly Field[], stored: string): DraftGroup | undefined {
  const value = parsed(stored);
  if (typeof value !== 'object' || value === null) return undefined;
  const { version, draft } = value as Record<string, unknown>;
  if (version !== VERSION || typeof draft !== 'object' || draft === null) return undefined;
  const read = draftOfFile(fields, draft);
  return read.lost.length === 0 ? read.draft : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
