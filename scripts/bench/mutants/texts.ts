import { anywhere, type Operator } from './operator.ts';
import type { Path, Spot } from './sound-file.ts';
import { isText, proseOf } from './spots.ts';

const DATES = new Set(['updated', 'retrieved', 'mapped_on', 'read_on', 'on']);

/** Faults in what a file says: texts, dates and periods. */
export const TEXT_FAULTS: readonly Operator[] = [
  anywhere('a placeholder', (spot, file) =>
    isText(spot, file) ? { set: spot.path, to: 'TODO: write this.' } : undefined,
  ),
  anywhere('a sentence that promises a text', (spot, file) =>
    proseOf(spot, file) === undefined ? undefined : { set: spot.path, to: 'To be defined with central IT.' },
  ),
  anywhere('dots in place of a text', (spot, file) => (isText(spot, file) ? { set: spot.path, to: '...' } : undefined)),
  anywhere('a sentence that breaks off', (spot, file) => {
    const text = proseOf(spot, file, 8);
    if (text?.endsWith('.') !== true) return undefined;
    const words = text.split(/\s+/);
    return {
      set: spot.path,
      to: words
        .slice(0, Math.ceil(words.length / 2))
        .join(' ')
        .replace(/[.,;:]$/, ''),
    };
  }),
  anywhere('a word written twice', (spot, file) => {
    const text = proseOf(spot, file);
    if (text === undefined || !/ (the|a|of|to|in) /.test(text) || !isEnglish(file.kind)) return undefined;
    return { set: spot.path, to: text.replace(/ (the|a|of|to|in) /, ' $1 $1 ') };
  }),
  anywhere('letters garbled by another program', (spot, file) => {
    const text = proseOf(spot, file);
    return text === undefined ? undefined : { set: spot.path, to: text.replace(/\s/, 'Ã© ') };
  }),
  anywhere('HTML in a text', (spot, file) => {
    const text = proseOf(spot, file);
    return text === undefined ? undefined : { set: spot.path, to: `<b>${text}</b>` };
  }),
  anywhere('a link in Markdown in a text', (spot, file) => {
    const text = proseOf(spot, file);
    return text === undefined ? undefined : { set: spot.path, to: `${text} [More](https://example.org/more).` };
  }),
  anywhere('the mail address of a person', (spot, file) => {
    const text = proseOf(spot, file);
    return text === undefined ? undefined : { set: spot.path, to: `${text} Write to jana.novakova@example.org.` };
  }),
  anywhere('the text of the entry above, not yet changed', copiedFromAbove),
  anywhere('a question without its question mark', ({ path, value }) =>
    path.at(-1) === 'question' && typeof value === 'string' ? { set: path, to: value.replaceAll('?', '.') } : undefined,
  ),
  anywhere('a title or summary far too long', (spot, file) =>
    spot.path.length === 1 && /^(title|summary)$/.test(String(spot.path[0])) && file.kind !== 'page'
      ? { set: spot.path, to: `${String(spot.value)} `.repeat(Math.ceil(450 / String(spot.value).length)).trim() }
      : undefined,
  ),
  onDates('a day that does not exist', () => '2026-02-30'),
  onDates('a day in the style of the country', (day) => day.split('-').toReversed().join('.')),
  onDates('a year with two digits swapped', (day) => day.replace(/^20(\d)(\d)/, '20$2$1')),
  onPeriods('a period in words', () => '15 minutes'),
  onPeriods('a period without its unit', (period) => period.slice(0, -1)),
  onPeriods('a period in months', () => 'P2M'),
  onPeriods('a period below nothing', (period) => `-${period}`),
  onPeriods('a period of no time', () => 'PT0M'),
  onPeriods('a period of days where hours were meant', () => 'P1440D'),
  anywhere('a review by nobody in particular', (spot) =>
    spot.path.length === 1 && spot.path[0] === 'reviewed'
      ? { set: spot.path, to: { by: 'The team', on: '2026-11-20' } }
      : undefined,
  ),
  anywhere(
    'a sentence without its “not”',
    (spot, file) => {
      const text = proseOf(spot, file);
      return text === undefined || !/ not /.test(text) || !isEnglish(file.kind)
        ? undefined
        : { set: spot.path, to: text.replace(/ not /, ' ') };
    },
    'only a reader who knows the subject sees that a sentence says the opposite',
  ),
];

function isEnglish(kind: string): boolean {
  return ['model', 'playbook', 'checklist', 'reference'].includes(kind);
}

/** Fields by which readers tell one entry from another. */
const TELLING = new Set(['name', 'title', 'does', 'duties', 'scope', 'item', 'risk', 'question', 'definition', 'do']);

function copiedFromAbove({ path, value }: Spot, { spots }: { spots: readonly Spot[] }) {
  const [index, field] = path.slice(-2);
  if (typeof index !== 'number' || index === 0 || typeof field !== 'string' || !TELLING.has(field)) return undefined;
  const above: Path = [...path.slice(0, -2), index - 1, field];
  const other = spots.find((spot) => spot.path.join('\n') === above.join('\n'));
  return typeof other?.value === 'string' && other.value !== value ? { set: path, to: other.value } : undefined;
}

function onDates(fault: string, change: (day: string) => string): Operator {
  return anywhere(fault, ({ path, value }) =>
    DATES.has(String(path.at(-1))) && typeof value === 'string' ? { set: path, to: change(value) } : undefined,
  );
}

function onPeriods(fault: string, change: (period: string) => string): Operator {
  return anywhere(fault, ({ path, value }) =>
    path.at(-1) === 'within' && typeof value === 'string' ? { set: path, to: change(value) } : undefined,
  );
}
