import type { DeploymentModel } from '../../../schemas/index.ts';
import type { PlanFile } from '../../../schemas/plan.ts';
import { neededFte, WEEKLY_HOURS } from '../../shared/rota.ts';
import { staffing, type CountryDefaults } from '../../staffing/index.ts';

type Rota = DeploymentModel['rotas'][number];
type Role = DeploymentModel['roles'][number];

/** Roles and rotas of a plan. */
export interface DerivedStaff {
  readonly roles: Role[];
  readonly rotas: Rota[];
}

/**
 * Roles and rotas of a plan. The staffing step plans one rota: that of the party which answers for most services, the
 * one with most hours where it has several. It takes the hours, seats, productive hours and handover of the step; the FTE
 * of its roles follow the people of the step, or what it needs while their number is open. All else stays as published.
 * @param plan the visitor’s plan
 * @param base the chosen model
 * @param lead the party that answers for most services
 * @param country what a plan begins with in its country
 * @returns roles and rotas; those of the model while the step is untouched or promises no hours
 */
export function staffFor(
  { staffing: said, profile }: PlanFile,
  base: Pick<DeploymentModel, 'roles' | 'rotas'>,
  lead: string,
  country: CountryDefaults | undefined,
): DerivedStaff {
  const rota = mainRota(base, lead);
  if (Object.keys(said).length === 0 || country === undefined || rota === undefined) return published(base);
  const {
    values,
    seats,
    fte,
    productive_hours: year,
  } = staffing({ ...(profile.hours && { hours: profile.hours }), ...said }, country);
  if (values.hours === 'on-request') return published(base);
  const changed: Rota = {
    ...rota,
    hours: values.hours,
    seats: Math.max(1, seats.always),
    productive_hours: Math.round(within(year.typical, 800, 2000)),
    handover_minutes: within(values.handover_minutes, 0, 60),
  };
  // The people of today are no answer to how many there should be: only those that were entered count.
  const wanted = values.people_fte ?? Math.max(fte.typical, neededFte(changed));
  return {
    roles: rolesWith(base.roles, changed, wanted),
    rotas: base.rotas.map((one) => (one === rota ? changed : one)),
  };
}

function published({ roles, rotas }: Pick<DeploymentModel, 'roles' | 'rotas'>): DerivedStaff {
  return { roles: [...roles], rotas: [...rotas] };
}

function mainRota({ roles, rotas }: Pick<DeploymentModel, 'roles' | 'rotas'>, lead: string): Rota | undefined {
  const own = new Set(roles.filter(({ party }) => party === lead).map(({ id }) => id));
  const theirs = rotas.filter((rota) => rota.roles.some((id) => own.has(id)));
  return (theirs.length > 0 ? theirs : rotas).toSorted((a, b) => WEEKLY_HOURS[b.hours] - WEEKLY_HOURS[a.hours])[0];
}

/** FTE of the staff on a rota, in the proportions of the model, so that its share of their time is what is wanted. */
function rolesWith(roles: readonly Role[], rota: Rota, wanted: number): Role[] {
  const staff = roles.filter(({ id, student }) => rota.roles.includes(id) && !student);
  const given = staff.reduce((sum, { fte }) => sum + fte, 0) * rota.share;
  const factor = given > 0 ? wanted / given : 1;
  // Upwards to hundredths, so that rounding never leaves the rota short.
  return roles.map((role) =>
    staff.includes(role) ? { ...role, fte: Math.ceil(role.fte * factor * 100) / 100 } : role,
  );
}

function within(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
