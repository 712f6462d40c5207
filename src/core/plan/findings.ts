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
