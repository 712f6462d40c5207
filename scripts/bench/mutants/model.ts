import type { DeploymentModel } from '../../../src/schemas/index.ts';
import type { Change } from './change.ts';
import { atEach, inModel, type Operator } from './operator.ts';

/** Faults in who does what. */
const RACI_FAULTS: readonly Operator[] = [
  inModel('a second accountable party', ({ services, parties }) =>
    atEach(services, ({ raci }, at) => {
      const other = parties.find(({ id }) => !raci.accountable.includes(id));
      return other && { appendTo: ['services', at, 'raci', 'accountable'], value: other.id };
    }),
  ),
  inModel('no accountable party', ({ services }) =>
    atEach(services, (_, at) => ({ set: ['services', at, 'raci', 'accountable'], to: [] })),
  ),
  inModel('a vendor that answers for a service', ({ services, parties }) =>
    atEach(services, (_, at) => {
      const bought = parties.find(({ kind }) => kind === 'vendor');
      return bought && { set: ['services', at, 'raci', 'accountable', 0], to: bought.id };
    }),
  ),
  inModel('nobody who does the work', ({ services }) =>
    atEach(services, (_, at) => ({ set: ['services', at, 'raci', 'responsible'], to: [] })),
  ),
  inModel('a party informed of its own work', ({ services }) =>
    atEach(services, ({ raci: { responsible } }, at) => {
      return { appendTo: ['services', at, 'raci', 'informed'], value: responsible[0] };
    }),
  ),
  inModel('a risk that a vendor or an authority owns', ({ risks, parties }) =>
    atEach(risks, (_, at) => {
      const other = parties.find(({ kind }) => kind === 'vendor' || kind === 'national-csirt');
      return other && { set: ['risks', at, 'owner'], to: other.id };
    }),
  ),
  inModel('an interface from a party to itself', ({ interfaces }) =>
    atEach(interfaces, ({ from }, at) => ({ set: ['interfaces', at, 'to'], to: from })),
  ),
  inModel('a party without a part', ({ parties }) =>
    atEach(parties, (_, at) => ({ set: ['parties', at, 'id'], to: 'observatory' })).slice(0, 1),
  ),
];

/** Faults in the order of services and phases. */
const ROADMAP_FAULTS: readonly Operator[] = [
  inModel('a circle of services', ({ services }) =>
    atEach(services, ({ service, needs }) => {
      const needed = services.findIndex((other) => needs.includes(other.service));
      return needed < 0 ? undefined : { appendTo: ['services', needed, 'needs'], value: service };
    }),
  ),
  inModel('a service that needs itself', ({ services }) =>
    atEach(services, ({ service }, at) => ({ appendTo: ['services', at, 'needs'], value: service })),
  ),
  inModel('a need that nobody offers', ({ services }) =>
    atEach(services, (_, at) => {
      const missing = ['7.1', '7.4', '7.5', '8.2'].find((id) => services.every(({ service }) => service !== id));
      return missing === undefined ? undefined : { appendTo: ['services', at, 'needs'], value: missing };
    }),
  ),
  inModel('a need that is a whole area', ({ services }) =>
    atEach(services, (_, at) => ({ appendTo: ['services', at, 'needs'], value: '5' })),
  ),
  inModel('a service that no phase delivers', ({ phases }) =>
    atEach(phases, ({ services }, at) => services.map((_, own) => ({ remove: ['phases', at, 'services', own] }))),
  ),
  inModel('a service that two phases deliver', ({ phases }) =>
    atEach(phases, ({ services: [first] }, at) =>
      first === undefined || phases[at + 1] === undefined
        ? undefined
        : { appendTo: ['phases', at + 1, 'services'], value: first },
    ),
  ),
  inModel('a service before what it needs', needsOfLaterPhases),
  inModel('a circle of phases', ({ phases }) =>
    atEach(phases, ({ after }) => {
      const waited = phases.findIndex(({ id }) => after.includes(id));
      const waiting = phases.find((phase) => phase.after.includes(phases[waited]?.id ?? ''));
      return waiting && { appendTo: ['phases', waited, 'after'], value: waiting.id };
    }),
  ),
  inModel('a phase that waits for itself', ({ phases }) =>
    atEach(phases, ({ id }, at) => ({ appendTo: ['phases', at, 'after'], value: id })),
  ),
  inModel('a phase that delivers nothing', ({ phases }) =>
    atEach(phases, ({ services }, at) =>
      services.length > 0 ? undefined : { set: ['phases', at, 'delivers'], to: [] },
    ),
  ),
  inModel('a phase of years', ({ phases }) => atEach(phases, (_, at) => ({ set: ['phases', at, 'months'], to: 36 }))),
  inModel('a target of level 0', ({ maturity_targets: targets }) =>
    atEach(targets, (_, at) => ({ set: ['maturity_targets', at, 'level'], to: 0 })),
  ),
  inModel(
    'a need that was left out',
    ({ services }) =>
      atEach(services, ({ needs }, at) => needs.map((_, own) => ({ remove: ['services', at, 'needs', own] }))),
    'a plan may well deliver the two side by side',
  ),
  inModel(
    'a phase that no longer waits for another',
    ({ phases }) =>
      atEach(phases, ({ after }, at) => after.map((_, own) => ({ remove: ['phases', at, 'after', own] }))),
    'phases may run side by side where people are free',
  ),
];

/** Faults in people, hours and money. */
const CAPACITY_FAULTS: readonly Operator[] = [
  inModel('people of a rota given as a tenth', ({ roles, rotas }) =>
    atEach(roles, ({ id, fte }, at) =>
      rotas.some((rota) => rota.roles.includes(id)) ? { set: ['roles', at, 'fte'], to: fte / 10 } : undefined,
    ),
  ),
  inModel('people in hours a week for FTE', ({ roles }) =>
    atEach(roles, ({ fte }, at) => (fte === 0 ? undefined : { set: ['roles', at, 'fte'], to: fte * 40 })),
  ),
  inModel('hours of a week for hours of a year', ({ rotas }) =>
    atEach(rotas, (_, at) => ({ set: ['rotas', at, 'productive_hours'], to: 40 })),
  ),
  inModel('a share in per cent', ({ rotas }) =>
    atEach(rotas, ({ share }, at) => ({ set: ['rotas', at, 'share'], to: share * 100 })),
  ),
  inModel('a rota around the clock for people of the day', ({ rotas }) =>
    atEach(rotas, ({ hours }, at) => (hours === '24x7' ? undefined : { set: ['rotas', at, 'hours'], to: '24x7' })),
  ),
  inModel('a rota without hours', ({ rotas }) =>
    atEach(rotas, (_, at) => ({ set: ['rotas', at, 'hours'], to: 'on-request' })),
  ),
  inModel('seats that nobody can fill', ({ rotas }) =>
    atEach(rotas, ({ seats }, at) => ({ set: ['rotas', at, 'seats'], to: seats * 10 })),
  ),
  inModel('hours that no rota covers', ({ services, rotas }) =>
    rotas.some(({ hours }) => hours === '24x7')
      ? []
      : atEach(services, (_, at) => ({ set: ['services', at, 'hours'], to: '24x7' })),
  ),
  inModel('a budget with a zero too many', ({ suits: { yearly_budget: budget } }) => [
    { set: ['suits', 'yearly_budget', 'high'], to: budget.high * 10 },
  ]),
  inModel('a cost in thousands', ({ costs }) =>
    atEach(costs, ({ per, low }, at) =>
      per === 'year' && low >= 1000 ? { set: ['costs', at, 'low'], to: low / 1000 } : undefined,
    ),
  ),
  inModel('a cost with a zero too many', ({ costs }) =>
    atEach(costs, ({ high }, at) => (high === 0 ? undefined : { set: ['costs', at, 'high'], to: high * 10 })),
  ),
  inModel('the staff of a party without a cost', ({ costs }) =>
    atEach(costs, ({ party, category }, at) =>
      category === 'staff' && costs.filter((other) => other.party === party && other.category === 'staff').length === 1
        ? { set: ['costs', at, 'category'], to: 'other' }
        : undefined,
    ),
  ),
  inModel('another currency', ({ cost_basis: { currency } }) => [
    { set: ['cost_basis', 'currency'], to: currency === 'CZK' ? 'EUR' : 'CZK' },
  ]),
  inModel('prices of another decade', () => [{ set: ['cost_basis', 'year'], to: 2036 }]),
  inModel('costs of another size of university', ({ suits: { constituency } }) => [
    { set: ['cost_basis', 'people'], to: constituency.high * 10 },
  ]),
  inModel('days of retention in hours', ({ log_sources: logs }) =>
    atEach(logs, ({ retention_days: days }, at) => ({ set: ['log_sources', at, 'retention_days'], to: days * 24 })),
  ),
  inModel('days of retention in months', ({ log_sources: logs }) =>
    atEach(logs, ({ retention_days: days }, at) => ({
      set: ['log_sources', at, 'retention_days'],
      to: Math.max(1, Math.round(days / 30)),
    })),
  ),
];

/** Faults that only a deployment model can have. */
export const MODEL_FAULTS: readonly Operator[] = [
  ...RACI_FAULTS,
  ...ROADMAP_FAULTS,
  ...CAPACITY_FAULTS,
  inModel('a source that is cited, but not listed', ({ sources, costs }) =>
    atEach(sources, (id, at) =>
      sources.length > 1 && costs.some((cost) => cost.sources.includes(id)) ? { remove: ['sources', at] } : undefined,
    ),
  ),
  inModel('no source at all', () => [{ set: ['sources'], to: [] }]),
];

/** A service of the first phase that asks for one of the last. */
function needsOfLaterPhases({ services, phases }: DeploymentModel): Change[] {
  const first = phases.find(({ after, services: own }) => after.length === 0 && own.length > 0);
  const last = phases.findLast(({ services: own }) => own.length > 0);
  const late = last?.services.at(-1);
  if (first === undefined || last === first || late === undefined) return [];
  return atEach(services, ({ service }, at) =>
    first.services.includes(service) ? { appendTo: ['services', at, 'needs'], value: late } : undefined,
  );
}
