import type { DeploymentModel } from '../../schemas/index.ts';

/** Where a part of a plan’s file is decided: the step of the planner, by the field at the top of the file. */
const STEPS: Readonly<Record<string, string>> = {
  parties: 'responsibilities',
  interfaces: 'responsibilities',
  services: 'services',
  roles: 'staffing',
  rotas: 'staffing',
  log_sources: 'logs',
  costs: 'cost',
  cost_basis: 'cost',
  phases: 'roadmap',
  maturity_targets: 'roadmap',
  suits: 'profile',
};

/**
 * The step of the planner in which a finding on a plan’s file is mended.
 * @param path way to the place at fault, from the top of the file
 * @returns id of the step; undefined where none decides on that place
 */
export function stepOfFinding(path: readonly (string | number)[]): string | undefined {
  if (path.includes('raci')) return 'responsibilities';
  if (path[0] === 'suits' && path[1] === 'yearly_budget') return 'cost';
  return STEPS[String(path[0])];
}

/** An id as messages on files quote it. */
const QUOTED = /`([a-z][a-z0-9-]*)`/g;

/**
 * A message on a plan’s file for those who never saw the file: names stand for the ids that it quotes.
 * @param message text with ids in backticks
 * @param model the plan as a model
 * @returns the same with “names”; what is no id of the model stays as it is
 */
export function withNames(
  message: string,
  { phases, rotas, roles, parties, costs }: Pick<DeploymentModel, 'phases' | 'rotas' | 'roles' | 'parties' | 'costs'>,
): string {
  const names = new Map([
    ...costs.map(({ id, item }) => [id, item] as const),
    ...parties.map(({ id, name }) => [id, name] as const),
    ...[...roles, ...rotas, ...phases].map(({ id, title }) => [id, title] as const),
  ]);
  return message.replaceAll(QUOTED, (quoted, id: string) => (names.has(id) ? `“${names.get(id) ?? id}”` : quoted));
}
