// Loaded when somebody begins to write.
import {
  autocompletion,
  insertCompletionText,
  startCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { Candidate, Completions } from '../../../core/complete/index.ts';

export { startCompletion };

/** What may be written at an offset of a text. */
export type Complete = (text: string, offset: number) => Promise<Completions | undefined>;

const colours = EditorView.theme({
  '.cm-tooltip-autocomplete > ul': { fontFamily: 'var(--__sl-font-mono, ui-monospace, monospace)', maxHeight: '15rem' },
  '.cm-tooltip-autocomplete > ul > li': { padding: '0.25rem 0.5rem', lineHeight: '1.4' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': { color: '#ffffff', backgroundColor: 'var(--s4a-turf)' },
  '.cm-completionDetail': { fontFamily: 'var(--sl-font)', fontStyle: 'normal' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700' },
});

/** The list of what may be written at the cursor, with its keys. */
export function completion(complete: Complete): Extension {
  const list = autocompletion({
    override: [(context) => suggestions(context, complete)],
    icons: false,
    activateOnTypingDelay: 150,
  });
  return [list, colours];
}

const WORD = /^[\w.:+/ -]*$/;

async function suggestions(context: CompletionContext, complete: Complete): Promise<CompletionResult | null> {
  const before = context.state.sliceDoc(Math.max(0, context.pos - 1), context.pos);
  if (!context.explicit && /[\n,]|^$/.test(before)) return null;
  const found = await complete(context.state.doc.toString(), context.pos);
  if (!found) return null;
  const options = found.candidates.map((candidate, index) => optionOf(candidate, index));
  return { from: found.from, to: found.to, options, validFor: WORD };
}

function optionOf({ label, detail, info, insert, kind }: Candidate, index: number): Completion {
  return {
    label,
    ...(detail === undefined ? {} : { detail }),
    ...(info === undefined ? {} : { info }),
    // The order of the schema, demanded fields first, where the typed letters decide nothing.
    boost: -index / 1000,
    apply: (view, _, from, to) => {
      view.dispatch(insertCompletionText(view.state, insert, from, to));
      if (kind === 'field') startCompletion(view);
    },
  };
}
