import { isMapping } from '../../shared/overlay.ts';
import type { Path, Problem } from '../finding.ts';
import { defineRule } from '../rule.ts';

const PLACEHOLDER =
  /\b(TODO|TBD|FIXME|XXX)\b|\blorem ipsum\b|\bto be (written|defined|decided|confirmed)\b|^(\.\.\.|…|-|\?+)$/i;

export default defineRule({
  id: 'no-placeholder-text',
  severity: 'error',
  category: 'content',
  kinds: 'every',
  demands: 'no text is a placeholder',
  why: 'An unfinished step is found by the analyst who needs it at night. A page exists when it is finished.',
  check: (value) => placeholders(value, []),
});

function* placeholders(value: unknown, path: Path): Generator<Problem> {
  if (typeof value === 'string') {
    const found = PLACEHOLDER.exec(value);
    // A command may hold anything; its placeholders are words in capitals that the reader replaces.
    if (!found || path.at(-1) === 'run') return;
    yield {
      path,
      message: `The text holds the placeholder \`${found[0]}\`.`,
      hint: 'Write the text, or leave the entry out until it is finished.',
    };
  } else if (Array.isArray(value)) {
    for (const [index, element] of value.entries()) yield* placeholders(element, [...path, index]);
  } else if (isMapping(value)) {
    for (const [field, inner] of Object.entries(value)) yield* placeholders(inner, [...path, field]);
  }
}
