import { describe, expect, it } from 'vitest';
import { planRows, PLAN_TABLES } from '../../../src/core/export/csv/index.ts';
import { documentMarkdown } from '../../../src/core/export/markdown/index.ts';
import { FIELD_ORDER, modelYaml } from '../../../src/core/export/yaml/index.ts';
import { nextSteps, planDocument } from '../../../src/core/plan/document/index.ts';
import { modelOf } from '../../../src/core/plan/derive/index.ts';
import type { PlanFile } from '../../../src/schemas/plan.ts';
import { annexDocument } from '../../../src/core/responsibilities/index.ts';
import { csvText } from '../../../src/core/shared/csv.ts';
import { readYaml } from '../../../src/core/validate/index.ts';
import { DeploymentModelSchema } from '../../../src/schemas/model.ts';
import { INPUT, SMALL, WORDS } from './small-plan.ts';

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
    const annex = annexDocument({ model, serviceName, words: WORDS, ...INPUT.formats });
    await expect(documentMarkdown(annex)).toMatchFileSnapshot(golden('annex.md'));
  });

  it.each(PLAN_TABLES)('is a table of %s that no spreadsheet runs as a formula', async (table) => {
    const text = csvText(planRows(table, { model, times: INPUT.derived.times, serviceName, words: WORDS }));
    expect(text).not.toMatch(/(?:^|,|\n)"?[=+@]/);
    await expect(text).toMatchFileSnapshot(golden(`${table}.csv`));
  });
});

/** The small plan with something else said of it. */
function inputWith(said: Partial<PlanFile>): typeof INPUT {
  const plan = { ...INPUT.plan, ...said };
  return { ...INPUT, plan, derived: modelOf(plan, SMALL, INPUT.data) };
}

describe('the time of a plan', () => {
  const told = (roadmap: PlanFile['roadmap']) => {
    const input = inputWith({ roadmap });
    const [head, ...rows] = planRows('roadmap', { ...input.derived, serviceName, words: WORDS });
    return {
      document: input.derived.times,
      file: input.derived.model.phases.map(({ months }) => months),
      table: rows.map((row) => [...row.slice(1, 3)]),
      columns: head?.length,
      summary: JSON.stringify(planDocument(input).sections[0]),
    };
  };

  it('is that of the phases while nothing is said of people and months, from the next month on', () => {
    const { document, file, table, summary } = told({});
    expect([document.months, document.firstService]).toEqual([7, 3]);
    expect(document.phases.get('intake')?.days).toEqual({ first: '2026-12-01', last: '2027-02-28' });
    expect(file).toEqual([3, 4]);
    expect(table).toEqual([
      [0, 3],
      [3, 7],
    ]);
    expect(summary).toContain('takes 3 months: 1 December 2026 to 28 February 2027');
  });

  it('begins with the month that the plan names', () => {
    expect(told({ start: '2027-10' }).document.phases.get('intake')?.days).toEqual({
      first: '2027-10-01',
      last: '2027-12-31',
    });
  });

  it('is longer where people are missing, alike in document, file and table', () => {
    const { document, file, table, summary } = told({ capacity_fte: 0.6 });
    expect(document.months).toBeCloseTo(11.67, 2);
    expect(file).toEqual([5, 7]);
    expect(table).toEqual([
      [0, 5],
      [5, 11.7],
    ]);
    expect(summary).toContain('takes 5 months');
    expect(summary).toContain('ready after 11.7 months');
  });

  it('has pauses and changed lengths in the file, too', () => {
    const { document, file } = told({
      start: '2027-10',
      pauses: [{ from: '11-01', to: '11-30' }],
      phases: { analysis: { months: 2 } },
    });
    expect(document.months).toBe(6);
    expect(file).toEqual([4, 2]);
  });
});

describe('the next ten steps', () => {
  it('begin with what stops the plan', () => {
    expect(nextSteps(INPUT)[0]).toMatch(/^Settle first .*: More than one party answers for service 9\.2/);
    expect(nextSteps(inputWith({ responsibilities: {} }))[0]).toMatch(/^Name one person who/);
  });

  it('are ten at most, and none stands twice', () => {
    const delivers = Array.from({ length: 12 }, (_, i) => `Result ${i % 9}`);
    const phases = SMALL.phases.map((phase) => ({ ...phase, delivers }));
    const steps = nextSteps({ ...INPUT, derived: { ...INPUT.derived, model: { ...INPUT.derived.model, phases } } });
    expect(steps).toHaveLength(10);
    expect(new Set(steps).size).toBe(10);
  });
});
