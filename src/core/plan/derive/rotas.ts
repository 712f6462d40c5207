import type { DeploymentModel, Hours } from '../../../schemas/index.ts';
import type { PlanFile } from '../../../schemas/plan.ts';
import { leadingParty } from '../../responsibilities/index.ts';
import { availableFte, neededFte, WEEKLY_HOURS } from '../../shared/rota.ts';
import { staffing, withProfile, type CountryDefaults, type StaffingValues } from '../../staffing/index.ts';

type Rota = DeploymentModel['rotas'][number];
type Role = DeploymentModel['roles'][number];

/** Smallest share of a role’s time that a model file knows. */
const SHARE_MIN = 0.05;
/** Weekly hours of a post, by which models turn hours of students into FTE. */
const FULL_WEEK = 40;
/** By how many FTE a crew grows at a time. */
const GROWTH = 0.05;
/** Rounding errors of sums of shares must not take a hundredth. */
const NOTHING = 1e-6;

/** What the staffing step says of one rota: the file’s own arithmetic knows neither load nor students’ relief. */
export interface PlannedRota {
  readonly id: string;
  /** FTE of staff that the rota needs, students taken off. */
  readonly needed: number;
  /** FTE of staff that are planned. */
  readonly planned: number;
}

/** Roles and rotas of a plan. */
export interface DerivedStaff {
  readonly roles: Role[];
  readonly rotas: Rota[];
  /** Undefined while the staffing step is untouched or promises no hours. */
  readonly planned?: PlannedRota;
}

/**
 * Roles and rotas of a plan. The staffing step plans one rota: that of the party which answers for most services, the
 * one with most hours where it has several. It takes the productive hours and handover of the step, and its hours and
 * seats where they were chosen there. Its staff are the people of the step together, or what it needs while their number
 * is open; students of the step stand in place of those of that party. Shares follow, so that other rotas of the same
 * people keep what they need. All else stays as published.
 * @param plan the visitor’s plan
 * @param base the chosen model
 * @param lead the party that answers for most services
 * @param country what a plan begins with in its country
 * @returns roles and rotas; those of the model while the step is untouched or promises no hours
 */
export function staffFor(
  { staffing: said }: Pick<PlanFile, 'staffing'>,
  base: Pick<DeploymentModel, 'roles' | 'rotas'>,
  lead: string,
  country: CountryDefaults | undefined,
): DerivedStaff {
  const rota = mainRota(base, lead);
  if (Object.keys(said).length === 0 || country === undefined || rota === undefined) return published(base);
  // Hours of the profile are a wish for all services; only hours chosen in the step are those of this rota.
  const {
    values,
    seats,
    fte,
    productive_hours: year,
  } = staffing(withProfile(said, { hours: rota.hours, seats: rota.seats }), country);
  if (values.hours === 'on-request') return published(base);
  const changed: Rota = {
    ...rota,
    ...(values.hours !== rota.hours && { hours: values.hours, title: titleFor(values.hours) }),
    seats: Math.max(1, seats.always),
    productive_hours: Math.round(within(year.typical, 800, 2000)),
    handover_minutes: within(values.handover_minutes, 0, 60),
  };
  const students = said.student_people === undefined ? undefined : studentFte(values);
  const staffed = withStudents(base.roles, changed, lead, students);
  const rotas = base.rotas.map((one) => (one === rota ? staffed.rota : one));
  // Students of the model fill seats until others are entered, yet never in place of the staff that it plans beside them.
  const relief = students === undefined ? availableFte(changed, studentsOf(base.roles)) : 0;
  const all = Math.max(fte.typical, neededFte(changed));
  const beside = relief > 0 ? Math.min(all, staffOn(changed, base.roles)) : 0;
  // The people of today are no answer to how many there should be: only those that were entered count.
  const wanted = values.people_fte ?? Math.max(all - relief, beside);
  const crew = crewFor({ roles: [...staffed.roles], rotas, id: rota.id }, wanted, values.people_fte === undefined);
  const least = Math.max(0, fte.typical - relief);
  // While the number of staff is open, those who stand beside the model’s students are needed too.
  const needed = values.people_fte === undefined ? Math.max(least, beside) : least;
  return { ...crew, planned: { id: rota.id, needed, planned: wanted } };
}

/**
 * The rota that the staffing step plans, as published: its hours and seats hold while none were chosen there.
 * @param base the chosen model
 * @returns undefined for a model without a rota
 */
export function rotaToPlan(
  base: Pick<DeploymentModel, 'parties' | 'services' | 'roles' | 'rotas'>,
): Pick<Rota, 'hours' | 'seats'> | undefined {
  return mainRota(base, leadingParty(base.parties, base.services) ?? '');
}

function published({ roles, rotas }: Pick<DeploymentModel, 'roles' | 'rotas'>): DerivedStaff {
  return { roles: [...roles], rotas: [...rotas] };
}

function mainRota({ roles, rotas }: Pick<DeploymentModel, 'roles' | 'rotas'>, lead: string): Rota | undefined {
  const own = new Set(roles.filter(({ party }) => party === lead).map(({ id }) => id));
  const theirs = rotas.filter((rota) => rota.roles.some((id) => own.has(id)));
  return (theirs.length > 0 ? theirs : rotas).toSorted((a, b) => WEEKLY_HOURS[b.hours] - WEEKLY_HOURS[a.hours])[0];
}

/** A rota that works other hours than the published one goes by those: its old name may state the old hours. */
function titleFor(hours: Hours): string {
  return `Duty as planned, ${hours}`;
}

function studentsOf(roles: readonly Role[]): Role[] {
  return roles.filter(({ student }) => student);
}

/** FTE of staff whose roles fill a rota, whatever else they do. */
function staffOn({ roles: ids }: Pick<Rota, 'roles'>, roles: readonly Role[]): number {
  return roles.filter(({ id, student }) => ids.includes(id) && !student).reduce((sum, { fte }) => sum + fte, 0);
}

function studentFte({ student_people: people, student_weekly_hours: hours }: StaffingValues): number {
  return (people * hours) / FULL_WEEK;
}

/** Roles with the students of the staffing step in place of the model’s; as they are while none were entered. */
function withStudents(roles: readonly Role[], rota: Rota, lead: string, wanted: number | undefined) {
  if (wanted === undefined) return { roles, rota };
  // The party has one number of students, whichever of its rotas they are on: a role beside theirs would count them twice.
  const students = roles.filter(({ id, party, student }) => student && (party === lead || rota.roles.includes(id)));
  if (students.length > 0) return { roles: shared(roles, students, wanted), rota };
  const beside = roles.find(({ id }) => rota.roles.includes(id));
  if (beside === undefined || wanted === 0) return { roles, rota };
  const id = freeId('student-analyst', roles);
  const duties =
    'Students who share the desk with staff in office hours, never alone. Added to the published model in this plan.';
  const added: Role = {
    ...beside,
    id,
    title: 'Student analyst',
    // A list of its own: the same list twice would become an alias in YAML, which the validator refuses.
    ecsf: [...beside.ecsf],
    fte: hundredths(wanted),
    student: true,
    duties,
  };
  return { roles: [...roles, added], rota: { ...rota, roles: [...rota.roles, id] } };
}

/** Roles and rotas, and which of these is planned. */
interface Crew {
  readonly roles: Role[];
  readonly rotas: readonly Rota[];
  readonly id: string;
}

/**
 * The staff of a rota as wanted. While their number is open it grows until they also fill the other rotas that they are
 * on: those hours are theirs, too.
 */
function crewFor(crew: Crew, wanted: number, open: boolean): Pick<DerivedStaff, 'roles' | 'rotas'> {
  const { id, roles } = crew;
  const onRota = crew.rotas.find((rota) => rota.id === id)?.roles ?? [];
  const staff = roles.filter((role) => onRota.includes(role.id) && !role.student);
  for (let more = 0; ; more += GROWTH) {
    const grown = { ...crew, roles: shared(roles, staff, wanted + more) };
    const rotas = withShares(grown);
    const filled = rotas.every((rota) => availableFte(rota, grown.roles) >= neededFte(rota));
    if (filled || !open || more >= wanted) return { roles: grown.roles, rotas };
  }
}

/** Other rotas take what they need of the same people; the planned one takes what is left of their time. */
function withShares({ roles, rotas, id }: Crew): Rota[] {
  const onRota = rotas.find((rota) => rota.id === id)?.roles ?? [];
  const others = rotas.map((rota) => {
    if (rota.id === id || !rota.roles.some((role) => onRota.includes(role))) return rota;
    const needed = Math.ceil((neededFte(rota) / availableFte({ ...rota, share: 1 }, roles)) * 100) / 100;
    return { ...rota, share: within(Math.max(rota.share, needed), SHARE_MIN, 1 - SHARE_MIN) };
  });
  const taken = onRota.map((role) =>
    others.filter((rota) => rota.id !== id && rota.roles.includes(role)).reduce((sum, { share }) => sum + share, 0),
  );
  const left = Math.floor((1 - Math.max(0, ...taken)) * 100 + NOTHING) / 100;
  return others.map((rota) => (rota.id === id ? { ...rota, share: within(left, SHARE_MIN, 1) } : rota));
}

/** Roles of which some together have a number of FTE, in the proportions that they had; the sum is kept to hundredths. */
function shared(roles: readonly Role[], among: readonly Role[], fte: number): Role[] {
  const given = among.reduce((sum, role) => sum + role.fte, 0);
  let [taken, before] = [0, 0];
  return roles.map((role) => {
    if (!among.includes(role)) return role;
    before += given > 0 ? role.fte / given : 1 / among.length;
    const upTo = hundredths(fte * before);
    const own = hundredths(upTo - taken);
    taken = upTo;
    return { ...role, fte: own };
  });
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}

function freeId(wanted: string, taken: readonly { readonly id: string }[]): string {
  return taken.some(({ id }) => id === wanted) ? freeId(`${wanted}-x`, taken) : wanted;
}

function within(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}
