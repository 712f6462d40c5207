import { expect, it } from 'vitest';
import { readDraft } from '../../../src/components/widgets/propose/store.ts';
import { fieldsOf } from '../../../src/core/shared/fields.ts';
import { CorrectionSchema } from '../../../src/schemas/index.ts';

const fields = fieldsOf(CorrectionSchema);

it('a kept draft is read back, with empty fields for what was added since', () => {
  const stored = JSON.stringify({ version: 1, draft: { page: '/glossary/', wrong: ' so ' } });
  expect(readDraft(fields, stored)).toEqual({ page: '/glossary/', wrong: ' so ', right: '', source: '', urgent: '' });
});

it.each(['', '{', 'null', '[]', '{"version":2,"draft":{}}', '{"version":1}', '{"version":1,"draft":{"colour":"red"}}'])(
  'a kept draft is not read from %s',
  (stored) => {
    expect(readDraft(fields, stored)).toBeUndefined();
  },
);
