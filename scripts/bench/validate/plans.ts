import { stringify } from 'yaml';
import { DeploymentModelSchema, type DeploymentModel } from '../../../src/schemas/index.ts';
import { usedIds } from '../../../src/core/validate/ids.ts';
import { checkFile, readYaml, surroundingsFrom, type Surroundings } from '../../../src/core/validate/index.ts';
import { contentFiles } from '../../lib/files.ts';

/** Lines that a plan has at least. */
export const LEAST_LINES = 300;

/** Takes one entry out of a list that a plan may do without. */
type Cut = (model: DeploymentModel) => void;

/**
 * A published model of each archetype, cut down to a plan in which the validator finds nothing.
 * @param most how many at most; it takes seconds for each
 */
export function shortPlans(most = 3): DeploymentModel[] {
  const files = contentFiles();
  const surroundings = surroundingsFrom(files);
  const models = files
    .filter(({ path }) => /^models\/[^/]+\/model\.yaml$/.test(path))
    .map(({ content }) => DeploymentModelSchema.parse(readYaml(content).value));
  const archetypes = [...new Set(models.map(({ archetype }) => archetype))];
  return archetypes.slice(0, most).flatMap((wanted) => {
    const model = models.find(({ archetype }) => archetype === wanted);
    return model === undefined ? [] : [shortened(model, cutsOf(model), surroundings)];
  });
}

/** Stands in a template for the number of a plan: digits, as ids allow them. */
const NUMBER = '424242';
/** In how many sizes of amounts each plan is written. */
const SIZES = 20;

/**
 * Plans like some others and yet their own: each with its id, title, amounts and texts, its own ids of parties, roles and
 * phases. The same number always yields the same plan.
 * @param plans valid plans
 * @returns the text of a plan by its number
 */
export function planWriter(plans: readonly DeploymentModel[]): (number: number) => string {
  const templates = Array.from({ length: SIZES }, (_, size) => plans.map((plan) => yamlOf(ownPlan(plan, size)))).flat();
  return (number) => (templates[number % templates.length] ?? '').replaceAll(NUMBER, String(number));
}

function ownPlan(plan: DeploymentModel, size: number): DeploymentModel {
  const own = structuredClone(plan);
  own.id = `${plan.id}-${NUMBER}`;
  own.title = `${plan.title.slice(0, 70).trim()}, ${NUMBER}`;
  // A review by a name, because one of the linters beside us does not know a field that may be null.
  own.reviewed = { by: 'Ada Example, reader of generated plans', on: '2026-11-20' };
  renameIds(own);
  for (const cost of own.costs) {
    cost.low = Math.round(cost.low * (1 + size / 100));
    cost.high = Math.round(cost.high * (1 + size / 100));
    cost.basis = `${cost.basis} Plan ${NUMBER}.`;
  }
  setBudget(own);
  return own;
}

/** A plan as an author would write it. */
function yamlOf(plan: DeploymentModel): string {
  return stringify(plan, { lineWidth: 100 });
}

function renameIds(plan: DeploymentModel): void {
  for (const { path, id, from } of usedIds(DeploymentModelSchema, plan)) {
    if (from.in === 'local') setAt(plan, path, `${id}-${NUMBER}`);
  }
  for (const list of [plan.parties, plan.roles, plan.phases]) for (const entry of list) entry.id += `-${NUMBER}`;
}

function setAt(plan: DeploymentModel, path: readonly (string | number)[], value: string): void {
  let holder: unknown = plan;
  for (const part of path.slice(0, -1)) holder = Reflect.get(Object(holder), part);
  Reflect.set(Object(holder), path.at(-1) ?? '', value);
}

/** The plan without as many entries as it can lose and stay valid; those that cannot go together are tried in halves. */
function shortened(plan: DeploymentModel, cuts: readonly Cut[], surroundings: Surroundings): DeploymentModel {
  const shorter = structuredClone(plan);
  for (const cut of cuts) cut(shorter);
  const text = yamlOf(shorter);
  if (text.split('\n').length >= LEAST_LINES && isSound(text, surroundings)) return shorter;
  const half = Math.ceil(cuts.length / 2);
  if (cuts.length < 4) return plan;
  return shortened(shortened(plan, cuts.slice(0, half), surroundings), cuts.slice(half), surroundings);
}

function isSound(content: string, surroundings: Surroundings): boolean {
  return checkFile({ file: 'plan.yaml', content }, surroundings).findings.length === 0;
}

function cutsOf({
  suits,
  interfaces,
  tools,
  log_sources,
  risks,
  maturity_targets,
  costs,
  services,
  phases,
}: DeploymentModel): Cut[] {
  const texts = (['networks', 'regulation', 'good_when', 'not_when'] as const).flatMap((field) =>
    suits[field].slice(1).map((): Cut => (model) => void model.suits[field].pop()),
  );
  const lists = [
    ...lastFirst(interfaces, (model) => model.interfaces),
    ...lastFirst(tools, (model) => model.tools),
    ...lastFirst(log_sources, (model) => model.log_sources),
    ...lastFirst(risks, (model) => model.risks),
    ...lastFirst(maturity_targets, (model) => model.maturity_targets),
  ];
  const results = phases.flatMap((phase, at) => [
    ...lastFirst(phase.delivers, (model) => model.phases[at]?.delivers ?? []),
    ...lastFirst(phase.exit_criteria, (model) => model.phases[at]?.exit_criteria ?? []),
  ]);
  const money = lastFirst(costs, (model) => model.costs).map((cut): Cut => (model) => {
    cut(model);
    setBudget(model);
  });
  const offered = services
    .map(
      ({ service }): Cut =>
        (model) =>
          withoutService(model, service),
    )
    .toReversed();
  return [...texts, ...lists, ...results, ...money, ...offered];
}

function lastFirst(list: readonly unknown[], listOf: (model: DeploymentModel) => unknown[]): Cut[] {
  return list
    .map(
      (_, at): Cut =>
        (model) =>
          void listOf(model).splice(at, 1),
    )
    .toReversed();
}

function withoutService(model: DeploymentModel, gone: string): void {
  model.services = model.services.filter(({ service }) => service !== gone);
  for (const service of model.services) service.needs = service.needs.filter((need) => need !== gone);
  for (const phase of model.phases) phase.services = phase.services.filter((service) => service !== gone);
}

function setBudget(model: DeploymentModel): void {
  const yearly = model.costs.filter(({ per }) => per === 'year');
  model.suits.yearly_budget = {
    low: yearly.reduce((sum, { low }) => sum + low, 0),
    high: yearly.reduce((sum, { high }) => sum + high, 0),
  };
}
