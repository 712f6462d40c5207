import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { inFieldOrder } from '../../../scripts/lib/cli/field-order.ts';

const Party = z.strictObject({ id: z.string(), name: z.string(), staff: z.number() });
const Plan = z.strictObject({
  kind: z.string(),
  title: z.string(),
  head: z.strictObject({ name: z.string(), phone: z.string() }),
  parties: z.array(Party),
});

const CASES: [what: string, written: string, ordered: string][] = [
  ['fields of the file', 'title: SOC\nkind: model\n', 'kind: model\ntitle: SOC\n'],
  ['a file that does not end its last line', 'title: SOC\nkind: model', 'kind: model\ntitle: SOC'],
  ['lines that end as on Windows', 'title: SOC\r\nkind: model\r\n', 'kind: model\r\ntitle: SOC\r\n'],
  ['a comment at the end of a line', 'title: SOC # ours\nkind: model\n', 'kind: model\ntitle: SOC # ours\n'],
  [
    'a comment above a field',
    'title: SOC\n\n# What it is.\nkind: model\n',
    '\n# What it is.\nkind: model\ntitle: SOC\n',
  ],
  ['what stands at the top', '# $schema: x\ntitle: SOC\nkind: model\n', '# $schema: x\nkind: model\ntitle: SOC\n'],
  ['what stands at the end', 'title: SOC\nkind: model\n# End.\n', 'kind: model\ntitle: SOC\n# End.\n'],
  [
    'a deeper comment below a group',
    'head:\n  name: N\n  phone: "1"\n  # fax: none\nkind: model\n',
    'kind: model\nhead:\n  name: N\n  phone: "1"\n  # fax: none\n',
  ],
  ['a group', 'head:\n  phone: "1"\n  # Her name.\n  name: N\n', 'head:\n  # Her name.\n  name: N\n  phone: "1"\n'],
  [
    'an entry, whose first field stays beside its dash',
    'parties:\n  - id: nren\n    staff: 2 # two\n    name: NREN\n',
    'parties:\n  - id: nren\n    name: NREN\n    staff: 2 # two\n',
  ],
  ['a long text', 'title: >-\n  A SOC\n\n  for all\nkind: model\n', 'kind: model\ntitle: >-\n  A SOC\n\n  for all\n'],
  ['an unknown field last', 'colour: red\nkind: model\n', 'kind: model\ncolour: red\n'],
  ['nothing in a list on one line', 'parties: [{ staff: 2, id: nren }]\n', 'parties: [{ staff: 2, id: nren }]\n'],
  ['nothing in a file in order', 'kind: model\ntitle: SOC\n', 'kind: model\ntitle: SOC\n'],
  ['nothing where a move would change a text', 'title: |+\n  SOC\n\nkind: model', 'title: |+\n  SOC\n\nkind: model'],
];

describe('the order of the schema', () => {
  it.each(CASES)('moves %s', (_, written, ordered) => {
    expect(inFieldOrder(written, Plan)).toBe(ordered);
    expect(inFieldOrder(ordered, Plan)).toBe(ordered);
  });
});
