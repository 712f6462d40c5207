import type { Path } from './finding.ts';
import type { Node, Root } from './mdx.ts';
import { isComponentName, type PageBody } from './page.ts';
import type { Range } from './places.ts';

/** Where the parts of a body stand. */
export interface BodyRanges {
  /** The place of a part, or of the nearest one that holds it. */
  readonly nearest: (path: Path, at?: 'key' | 'value') => Range | undefined;
  /** The place of just this part. */
  readonly exact: (path: Path, at?: 'key' | 'value') => Range | undefined;
}

/** The body under construction: the parts and, beside each, its place. */
interface Draft {
  readonly body: { -readonly [Part in keyof PageBody]: Mutable<PageBody[Part]> };
  readonly text: string;
  readonly mark: (path: Path, value: Range, key?: Range) => void;
}
type Mutable<T> = T extends readonly (infer Item)[] ? Item[] : Record<string, Record<string, unknown>[]>;

type Element = Extract<Node, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Attribute = Element['attributes'][number];
type Esm = Extract<Node, { type: 'mdxjsEsm' }>;

/**
 * Collects what rules look at from the syntax tree of a page.
 * @param tree the tree
 * @param text text of the whole page, for which the offsets in the tree hold
 * @returns the body, and the place of each of its parts
 */
export function readBody(tree: Root, text: string): { body: PageBody; ranges: BodyRanges } {
  const known = new Map<string, { key: Range; value: Range }>();
  const at = (path: Path): { key: Range; value: Range } | undefined => known.get(JSON.stringify(path));
  const draft: Draft = {
    body: { imports: [], tags: [], components: {}, code: [], headings: [], links: [], texts: [] },
    text,
    mark: (path, value, key = value) => known.set(JSON.stringify(['body', ...path]), { key, value }),
  };
  for (const node of tree.children) if (node.type === 'mdxjsEsm') addImports(node, draft);
  visit(tree, draft);
  const exact: BodyRanges['exact'] = (path, side = 'value') => at(path)?.[side];
  const nearest: BodyRanges['nearest'] = (path, side) =>
    path.length === 0 ? undefined : (exact(path, side) ?? nearest(path.slice(0, -1)));
  return { body: draft.body, ranges: { nearest, exact } };
}

function visit(node: Node, draft: Draft): void {
  const { body, mark } = draft;
  const range = rangeOf(node);
  if (node.type === 'text') mark(['texts', body.texts.push(node.value) - 1], range);
  if (node.type === 'heading') {
    mark(['headings', body.headings.push({ depth: node.depth, text: plainText(node) }) - 1], range);
  }
  if (node.type === 'link') mark(['links', body.links.push({ url: node.url, text: plainText(node) }) - 1], range);
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') addElement(node, draft);
  if ('children' in node) for (const child of node.children) visit(child, draft);
}

function addImports(node: Esm, { body, mark }: Draft): void {
  const range = rangeOf(node);
  for (const statement of node.data?.estree?.body ?? []) {
    if (statement.type !== 'ImportDeclaration') continue;
    for (const specifier of statement.specifiers) {
      const { name } = specifier.local;
      const from = String(statement.source.value);
      mark(
        ['imports', body.imports.push({ name, imported: importedName(specifier), from }) - 1],
        rangeOfCode(specifier, range),
      );
    }
  }
}

type Statement = NonNullable<NonNullable<NonNullable<Esm['data']>['estree']>>['body'][number];
type Specifier = Extract<Statement, { type: 'ImportDeclaration' }>['specifiers'][number];

function importedName(specifier: Specifier): string {
  if (specifier.type !== 'ImportSpecifier') return 'default';
  return specifier.imported.type === 'Identifier' ? specifier.imported.name : String(specifier.imported.value);
}

/** acorn gives its nodes offsets into the whole text, which its types do not name. */
function rangeOfCode(code: object, otherwise: Range): Range {
  const { start, end } = code as { start?: unknown; end?: unknown };
  return typeof start === 'number' && typeof end === 'number' ? [start, end] : otherwise;
}

function addElement(element: Element, draft: Draft): void {
  const { body, mark } = draft;
  const { name } = element;
  // Names in lower case are HTML; a fragment has none.
  if (name === null || !/^[A-Z]/.test(name)) return;
  const [start] = rangeOf(element);
  const nameRange: Range = [start + 1, start + 1 + name.length];
  mark(['tags', body.tags.push(name) - 1], nameRange);
  const component = componentOf(name, body.imports);
  if (!isComponentName(component)) return;
  const code = element.attributes.filter((attribute) => valueOf(attribute) === undefined);
  for (const attribute of code) {
    const range = rangeOf(attribute);
    mark(['code', body.code.push(draft.text.slice(...range)) - 1], range);
  }
  // What code would hand in cannot be known, so the rest of this element is left to the rule that forbids code.
  if (code.length > 0) return;
  const uses = (body.components[component] ??= []);
  const path = ['components', component, uses.push(propsOf(element)) - 1];
  mark(path, nameRange);
  for (const attribute of element.attributes) {
    if (attribute.type === 'mdxJsxAttribute') mark([...path, attribute.name], ...rangesOf(attribute, draft.text));
  }
}

/** The component behind a name: pages may rename it, or import it by its file. */
function componentOf(name: string, imports: PageBody['imports']): string {
  const found = imports.find((each) => each.name === name && each.from.startsWith('~/components'));
  if (found?.imported !== 'default') return found?.imported ?? '';
  return /(\w+)\.astro$/.exec(found.from)?.[1] ?? '';
}

function propsOf({ attributes }: Element): Record<string, unknown> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? [[attribute.name, valueOf(attribute)]] : [],
    ),
  );
}

/** The plain value of an attribute; undefined when it is code. */
function valueOf(attribute: Attribute): unknown {
  if (attribute.type !== 'mdxJsxAttribute') return undefined;
  const { value } = attribute;
  if (value === null || value === undefined) return true;
  if (typeof value === 'string') return value;
  try {
    return JSON.parse(value.value) as unknown;
  } catch {
    return undefined;
  }
}

/** Where the value of an attribute and its name stand. One without a value stands at its name. */
function rangesOf(
  attribute: Extract<Attribute, { type: 'mdxJsxAttribute' }>,
  text: string,
): [value: Range, key: Range] {
  const [start, end] = rangeOf(attribute);
  const key: Range = [start, start + attribute.name.length];
  const equals = /^\s*=\s*/.exec(text.slice(key[1], end));
  return equals ? [[key[1] + equals[0].length, end], key] : [key, key];
}

function plainText(node: Node): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

function rangeOf({
  position,
}: {
  position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}): Range {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}
