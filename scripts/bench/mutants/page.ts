import type { Change } from './change.ts';
import type { Operator } from './operator.ts';

/** Faults that only a page can have, below its front matter. */
export const PAGE_FAULTS: readonly Operator[] = [
  inText('front matter that is not closed', /^(---\r?\n[\s\S]*?\n---)\r?\n/, (front) => front.slice(0, -4)),
  inText('a component that does not exist', /<([A-Z]\w+)(?=[ /])/, (name) => `${name}s`),
  inText('a component that is not imported', /^import \{ ?(\w+)/m, () => 'Unused'),
  inText('a mistyped id in a component', /<[A-Z]\w+ id="([^"]+)"/, (id) => `${id}x`),
  inText('a component without its id', /<[A-Z]\w+ (id="[^"]+" ?)/, () => ''),
  inText('a part that does not exist', /<\w+ [^>]*part="([^"]+)"/, (part) => `${part}s`),
  inText(
    'an attribute that does not exist',
    /<(?:Model|Playbook|Cite|Term|Entry|RuleExample)( )id=/,
    () => ' size="large" ',
  ),
  inText('code in an attribute', /<[A-Z]\w+ id=("[^"]+")/, () => '{current.id}'),
  inText('a component that is not closed', /<[A-Z]\w+ [^>]*?(\/>)/, () => ''),
  inText('a mistyped link', /\]\((\/[a-z-]+(?:\/[a-z-]+)*)\/[)#]/, (address) => `${address}x`),
  inText('a placeholder in the text', /\n\n([A-Z][^\n<>{}|]{30,})\n/, () => 'TODO: write this.'),
  inText('garbled letters in the text', /\n\n[A-Z][a-z]+( )[^\n<>{}|]{30,}\n/, () => 'Ã© '),
  inText(
    'the mail address of a person in the text',
    /\n\n[A-Z][a-z]+( )[^\n<>{}|]{30,}\n/,
    () => ' jana.novakova@example.org ',
  ),
];

function inText(fault: string, pattern: RegExp, change: (found: string) => string): Operator {
  const every = new RegExp(pattern.source, `${pattern.flags.replace('g', '')}dg`);
  const changes = (text: string): Change[] =>
    [...text.matchAll(every)].flatMap((match) => {
      const [from, to] = match.indices?.[1] ?? [];
      return from === undefined || to === undefined || isCode(text, from)
        ? []
        : [{ from, to, text: change(text.slice(from, to)) }];
    });
  return { fault, changes: ({ kind, text }) => (kind === 'page' ? changes(text) : []) };
}

/** Whether a place lies within back ticks or a fenced block, where components are only talked about. */
function isCode(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const isFenced = before.split(/^```/m).length % 2 === 0;
  return isFenced || before.slice(before.lastIndexOf('\n\n')).split('`').length % 2 === 0;
}
