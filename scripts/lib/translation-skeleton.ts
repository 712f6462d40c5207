import { parseDocument, stringify } from 'yaml';
import { elementKey, isMapping } from '../../src/core/shared/overlay.ts';
import { readYaml, sentencesOf } from '../../src/core/validate/index.ts';

/** What stands before an English text that is still to be translated. */
const GAP = 'TODO: ';

/**
 * An overlay in which every text of the English file stands behind a mark, to be overwritten with its translation.
 * @param english text of a model, playbook or checklist without errors
 * @returns YAML without the fingerprint of the English text
 */
export function overlaySkeleton(english: string): string {
  const { value } = readYaml(english);
  const texts = new Set(sentencesOf(value).map(({ path }) => path));
  const kind = isMapping(value) ? String(value['kind']) : '';
  const head = [
    `# yaml-language-server: $schema=../../../../public/schemas/${kind}-translation.json`,
    '# Translation: texts only. Numbers, ids and references are read from the English file.',
    '# Delete what you leave in English: the line, a list as a whole, and a field that has nothing below it any more.',
  ];
  return (
    head.map((line) => `${line}\n`).join('') +
    stringify(marked(value, [], texts), { lineWidth: 110, blockQuote: 'folded' })
  );
}

/** A value of the English file in the shape of an overlay; undefined when it holds nothing to translate. */
function marked(value: unknown, path: readonly string[], texts: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return texts.has(path.join('.')) ? GAP + value : undefined;
  if (Array.isArray(value)) return markedList(value, path, texts);
  if (!isMapping(value)) return undefined;
  return fieldsThatHold(Object.entries(value).map(([field, inner]) => [field, marked(inner, [...path, field], texts)]));
}

/** Entries with an id become fields of that name. The others keep their places, so none of them may be left out. */
function markedList(list: readonly unknown[], path: readonly string[], texts: ReadonlySet<string>): unknown {
  const entries = list.map((element, index) => {
    const key = elementKey(element) ?? String(index);
    return [key, marked(element, [...path, key], texts)] as const;
  });
  if (list.some((element) => elementKey(element) !== undefined)) return fieldsThatHold(entries);
  return entries.every(([, entry]) => entry === undefined) ? undefined : entries.map(([, entry]) => entry ?? {});
}

function fieldsThatHold(entries: readonly (readonly [string, unknown])[]): unknown {
  const held = entries.filter(([, entry]) => entry !== undefined);
  return held.length === 0 ? undefined : Object.fromEntries(held);
}

/**
 * A page to be translated in its place: its title and description are marked, its text still English.
 * @param english text of the English page, which begins with front matter
 * @param isMdx true for MDX, whose comments are written otherwise
 * @returns the page without the fingerprint of the English text; nobody has reviewed it
 */
export function pageSkeleton(english: string, isMdx: boolean): string {
  const [, front = '', body = ''] = /^---\r?\n([\s\S]*?\n)---\r?\n([\s\S]*)$/.exec(english) ?? [];
  const fields = parseDocument(front);
  for (const field of ['title', 'description']) {
    if (fields.has(field)) fields.set(field, GAP + String(fields.get(field)));
  }
  if (fields.has('reviewed')) fields.set('reviewed', null);
  const mark = `${GAP}translate the text below`;
  const note = isMdx ? `{/* ${mark} */}` : `<!-- ${mark} -->`;
  return `---\n${fields.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n\n${note}\n${body}`;
}
