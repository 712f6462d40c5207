import { describe, expect, it } from 'vitest';
import type { Preview } from '../../../src/components/widgets/workbench/messages.ts';
import { showsSameFile } from '../../../src/components/widgets/workbench/same-file.ts';

/** Of a drawing, only the kind and the id are looked at. */
const drawn = { kind: 'model', model: { id: 'hybrid' } } as Preview;

describe('a drawing of the model hybrid', () => {
  it.each([
    ['stays above a text that is broken elsewhere', 'kind: model\nid: hybrid\ntitle: [', true],
    ['stays while the id is being written', 'kind: model\nid:\ntitle: A', true],
    ['stays while there is no field yet', 'kind', true],
    ['stays where ids of parts differ', 'id: "hybrid"\nparties:\n  - id: other', true],
    ['goes with another id', 'kind: model\nid: hybrid-2\ntitle: [', false],
    ['goes with another kind', 'kind: playbook\nid: hybrid', false],
  ])('%s', (_, text, stays) => {
    expect(showsSameFile(drawn, text)).toBe(stays);
  });
});
