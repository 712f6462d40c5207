import { describe, expect, it } from 'vitest';
import { planRows, PLAN_TABLES } from '../../../src/core/export/csv/index.ts';
import { documentMarkdown } from '../../../src/core/export/markdown/index.ts';
import { FIELD_ORDER, modelYaml } from '../../../src/core/export/yaml/index.ts';
import { planDocument } from '../../../src/core/plan/document/index.ts';
import { annexDocument } from '../../../src/core/responsibilities/index.ts';
import { csvText } from '../../../src/core/shared/csv.ts';
import { readYaml } from '../../../src/core/validate/index.ts';
import { DeploymentModelSchema } from '../../../src/schemas/model.ts';
import { INPUT, WORDS } from './small-plan.ts';

const { model } = INPUT.derived;
const serviceName = (id: string): string => `${id} ${INPUT.data.services.find((one) => one.id === id)?.name ?? ''}`;
const golden = (name: string): string => `../../golden/plan/${name}`;

describe('what a plan is exported to', () => {
  it('is a model file', async () => {
    const text = modelYaml(model, ['A plan.\nIts second line stays a comment.']);
    expect(readYaml(text).value).toEqual(model);
    await expect(text).toMatchFileSnapshot(golden('plan.yaml'));
  });

  it('has the fields of the schema in their order', () => {
    expect(FIELD_ORDER).toEqual(Object.keys(DeploymentModelSchema.shape));
  });

  it('is a document that shows what was typed as it was typed', async () => {
    await expect(documentMarkdown(planDocument(INPUT))).toMatchFileSnapshot(golden('plan.md'));
  });

  it('is an annex in which each party finds its part', async () => {
    const annex = annexDocument({ model, serviceName, words: WORDS, duration: INPUT.formats.duration });
    await expect(documentMarkdown(annex)).toMatchFileSnapshot(golden('annex.md'));
  });

  it.each(PLAN_TABLES)('is a table of %s that no spreadsheet runs as a formula', async (table) => {
    const text = csvText(planRows(table, { model, serviceName, words: WORDS }));
    expect(text).not.toMatch(/(?:^|,|\n)"?[=+@]/);
    await expect(text).toMatchFileSnapshot(golden(`${table}.csv`));
  });
});
