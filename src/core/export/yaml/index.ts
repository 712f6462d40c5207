import { Document, isMap, isScalar, visit, type Scalar } from 'yaml';
import type { DeploymentModel } from '../../../schemas/index.ts';

/** Fields in the order of the schema, which itself would bring zod along. */
export const FIELD_ORDER = [
  ...['kind', 'id', 'title', 'summary', 'updated', 'authors', 'reviewed', 'review_by', 'archetype', 'suits'],
  ...['parties', 'roles', 'rotas', 'services', 'interfaces', 'tools', 'log_sources', 'cost_basis', 'costs'],
  ...['phases', 'maturity_targets', 'risks', 'sources'],
] as const satisfies readonly string[];

/** Widest line of a file, as in authored ones. */
const WIDTH = 110;

/**
 * A deployment model as the text of a YAML file: fields in the order of the schema, long texts folded, days and numbers
 * of services in quotes, as authored files have them.
 * @param model the model
 * @param remarks lines that stand as comments at the head
 * @returns text that the validator reads back to the same value
 */
export function modelYaml(model: DeploymentModel, remarks: readonly string[]): string {
  const order = (name: string): number => FIELD_ORDER.findIndex((field) => field === name);
  const fields = Object.entries(model).toSorted(([a], [b]) => order(a) - order(b));
  const document = new Document(Object.fromEntries(fields));
  visit(document, { Scalar: (_, node) => styled(node) });
  if (isMap(document.contents)) {
    // A blank line sets the large groups apart; the authors belong to the head.
    for (const { key, value } of document.contents.items) {
      if (isScalar(key) && key.value !== 'authors' && !isScalar(value)) key.spaceBefore = true;
    }
  }
  const head = remarks.map((line) => `# ${line.replaceAll(/\s+/g, ' ').trim()}\n`).join('');
  return head + document.toString({ lineWidth: WIDTH, singleQuote: false });
}

function styled(node: Scalar): void {
  if (typeof node.value !== 'string') return;
  if (/^\d{4}-\d\d-\d\d$/.test(node.value)) node.type = 'QUOTE_DOUBLE';
  else if (node.value.length > WIDTH - 30 && !/\n|^\s|\s$/.test(node.value)) node.type = 'BLOCK_FOLDED';
}
