import { Document, isMap, isScalar, isSeq, Scalar, type Node } from 'yaml';
import type { Field } from '../shared/fields.ts';
import type { Plain } from '../shared/overlay.ts';

/** Longest line, as in the authored files. */
const LINE = 110;
/** A list of ids that is longer gets a line for each. */
const SHORT_LIST = 70;

/**
 * The text of a file, set as the authored ones are: long texts folded, short lists of ids on one line, an empty line
 * before each group, quotes where another reader of YAML would take a text for something else.
 * @param fields fields of the file, or of the group that the text holds
 * @param value its value
 * @param head comment lines at the top, each without its `# `
 */
export function yamlOf(
  fields: readonly Field[],
  value: Readonly<Record<string, Plain>>,
  head: readonly string[] = [],
): string {
  const document = new Document(value, { version: '1.2', compat: 'yaml-1.1', aliasDuplicateObjects: false });
  dress(document.contents, fields);
  if (isMap<Node>(document.contents)) {
    for (const { key, value: inner } of document.contents.items) {
      if (isMap(inner) || (isSeq(inner) && isMap(inner.items[0]))) key.spaceBefore = true;
    }
  }
  const text = document.toString({ lineWidth: LINE, flowCollectionPadding: false });
  return head.map((line) => `# ${line}\n`).join('') + text;
}

function dress(node: unknown, fields: readonly Field[]): void {
  if (!isMap<Node>(node)) return;
  for (const { key, value } of node.items) {
    const field = fields.find(({ name }) => isScalar(key) && name === key.value);
    if (field === undefined) continue;
    if (isSeq(value)) dressList(value, field);
    else if (isMap(value)) dress(value, field.fields);
    else dressText(value);
  }
}

function dressList(list: { items: unknown[]; flow?: boolean }, field: Field): void {
  const isOfIds = field.kind === 'id' || field.kind === 'word';
  list.flow = list.items.length === 0 || (isOfIds && list.items.map(textOf).join(', ').length <= SHORT_LIST);
  for (const entry of list.items) {
    if (isMap(entry)) dress(entry, field.fields);
    else dressText(entry);
  }
}

function dressText(node: unknown): void {
  if (!isScalar(node) || typeof node.value !== 'string') return;
  const { value } = node;
  if (value.length > LINE - 20 && !value.includes('\n')) node.type = Scalar.BLOCK_FOLDED;
}

function textOf(node: unknown): string {
  return isScalar(node) ? String(node.value) : '';
}
