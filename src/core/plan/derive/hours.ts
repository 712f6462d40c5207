import type { DeploymentModel, Hours } from '../../../schemas/index.ts';
import { uncoveredHours } from '../../services/index.ts';
import { breadthOf, covers, WEEKLY_HOURS } from '../../shared/rota.ts';
import type { PlanNote } from './notes.ts';

type Rota = DeploymentModel['rotas'][number];
type Planned = Pick<DeploymentModel, 'services' | 'rotas' | 'roles'>;

/**
 * What duty and services say against each other, where the visitor changed the hours of one and not of the other.
 * @param model the plan as a model
 * @param base rotas of the chosen model
 * @param id id of the rota that the staffing step plans; undefined while that is untouched
 */
export function hoursNotes(model: Planned, base: Pick<DeploymentModel, 'rotas'>, id: string | undefined): PlanNote[] {
  const rota = model.rotas.find((one) => one.id === id);
  const before = base.rotas.find((one) => one.id === id);
  const uncovered = uncoveredHours(model);
  return [
    ...(uncovered.length > 0 ? [{ kind: 'hours-uncovered' as const, services: uncovered }] : []),
    ...(rota && before ? [...beyondServices(rota, before, model), ...standByBeside(rota, before, model)] : []),
  ];
}

/** Longer duty than before that no service promises: people and money for hours of which nobody is told. */
function beyondServices(rota: Rota, before: Rota, { services }: Planned): PlanNote[] {
  const promised = services.map(({ hours }) => hours);
  const isNew = WEEKLY_HOURS[rota.hours] > WEEKLY_HOURS[before.hours];
  if (
    !isNew ||
    promised.some((hours) => !covers(before.hours, hours) && covers(rota.hours, hours) && !isStandBy(hours))
  )
    return [];
  const widest = promised.toSorted((a, b) => breadthOf(b) - breadthOf(a))[0] ?? 'on-request';
  return [{ kind: 'hours-beyond', rota: rota.title, hours: rota.hours, promised: widest }];
}

/** Stand-by of the model beside duty that is around the clock now. */
function standByBeside(rota: Rota, before: Rota, { rotas }: Planned): PlanNote[] {
  if (rota.hours !== '24x7' || before.hours === '24x7') return [];
  const kept = rotas.filter(({ id, hours }) => id !== rota.id && isStandBy(hours)).map(({ title }) => title);
  return kept.length === 0 ? [] : [{ kind: 'stand-by-beside', rotas: kept }];
}

function isStandBy(hours: Hours): boolean {
  return hours === '8x5-on-call';
}
