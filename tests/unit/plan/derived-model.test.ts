import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelYaml } from '../../../src/core/export/yaml/index.ts';
import { modelOf } from '../../../src/core/plan/derive/index.ts';
import { raciProblems, type RaciProblem } from '../../../src/core/responsibilities/index.ts';
import { checkFile, type Finding } from '../../../src/core/validate/index.ts';
import { PARTS } from '../../../src/schemas/plan-responsibilities.ts';
import type { PlanFile } from '../../../src/schemas/plan.ts';
import { planFor } from './plans.ts';
import { DATA, MODELS, published, SURROUNDINGS } from './published.ts';

const RUNS = { numRuns: 60 };
const modelId = fc.constantFrom(...MODELS.map(({ id }) => id));
const service = fc.constantFrom(...DATA.services.map(({ id }) => id));
const picks = fc.dictionary(service, fc.record({ offered: fc.boolean() }), { maxKeys: 12 });
const FIRM = { id: 'further-firm', kind: 'vendor' as const, name: 'A further firm' };

/** What the visitor leaves open in who does what, and the file then says. */
const LEFT_OPEN = ['one-accountable-party', 'accountable-not-bought', 'hours-have-a-rota', 'doer-has-people'];

function findingsOf(plan: PlanFile): readonly Finding[] {
  const { model } = modelOf(plan, published(plan.model ?? ''), DATA);
  return checkFile({ file: 'plan.yaml', content: modelYaml(model, ['A plan.']) }, SURROUNDINGS).findings;
}

const told = (findings: readonly Finding[]): string[] => findings.map(({ ruleId, message }) => `${ruleId}: ${message}`);

/** How many findings a gap or a double of the visitor’s makes in the file. */
function findingsFor(problem: RaciProblem): number {
  if (problem.kind === 'cannot-answer') return problem.parties.length;
  return problem.kind === 'nobody-accountable' || problem.kind === 'several-accountable' ? 1 : 0;
}

describe('the file of a plan', () => {
  it.each(MODELS.map(({ id }) => id))('is sound for %s as it was published', (id) => {
    expect(told(findingsOf(planFor({ id })))).toEqual([]);
  });

  it('is sound whatever services are picked and left out', () => {
    fc.assert(
      fc.property(modelId, picks, (id, choices) => {
        expect(told(findingsOf(planFor({ id }, { services: { choices } })))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('has no other findings than the gaps and doubles that the visitor left in who does what', () => {
    const edited = modelId.chain((id) => {
      const party = fc.constantFrom(...published(id).parties.map((one) => one.id), FIRM.id);
      const parts = fc.dictionary(service, fc.dictionary(party, fc.constantFrom(...PARTS), { maxKeys: 4 }), {
        maxKeys: 8,
      });
      return fc.record({ id: fc.constant(id), parts, choices: picks });
    });
    fc.assert(
      fc.property(edited, ({ id, parts, choices }) => {
        const plan = planFor({ id }, { services: { choices }, responsibilities: { parties: [FIRM], parts } });
        const findings = findingsOf(plan);
        expect(told(findings.filter(({ ruleId }) => !LEFT_OPEN.includes(ruleId)))).toEqual([]);
        const { model } = modelOf(plan, published(id), DATA);
        const expected = raciProblems(model.parties, model.services).reduce((sum, one) => sum + findingsFor(one), 0);
        expect(findings.filter(({ ruleId }) => ruleId.includes('accountable'))).toHaveLength(expected);
      }),
      RUNS,
    );
  });
});
