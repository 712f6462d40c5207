import type { DeploymentModel, Hours } from '../../../schemas/index.ts';
import type { PlanFile } from '../../../schemas/plan.ts';
import { leadingParty } from '../../responsibilities/index.ts';
import { sumFte } from '../../model-views/index.ts';
import { sentence } from '../../shared/sentence.ts';
import { availableFte, neededFte, WEEKLY_HOURS } from '../../shared/rota.ts';
import {
  FIXED_DEFAULTS,
  staffing,
  withProfile,
  type CountryDefaults,
  type StaffingValues,
  type UsualStaffing,
  type WorkingTimeFinding,
} from '../../staffing/index.ts';

type Rota = DeploymentModel['rotas'][number];
type Role = DeploymentModel['roles'][number];

/** Smallest share of a role’s time that a model file knows. */
const SHARE_MIN = 0.05;
/** Weekly hours of a post, by which models turn hours of students into FTE. */
const FULL_WEEK = 40;
/** By how many FTE a crew grows at a time. */
const GROWTH = 0.01;
/** Less is no other number of people. */
const DIFFERENT = 0.05;
/** Rounding errors of sums of shares must not take a thousandth. */
const NOTHING = 1e-6;

/** What the staffing step says of one rota: the file’s own arithmetic knows neither load nor students’ relief. */
export interface PlannedRota {
  readonly id: string;
  /** FTE of staff that the rota needs, students taken off. */
  readonly needed: number;
  /** FTE of staff that are planned for it. */
  readonly planned: number;
  /** FTE that the same staff have for other work, as published. */
  readonly beside: number;
  /** People on duty in office hours: more than its seats where the alert load asks for them. */
  readonly office: number;
  /** What working-time law, or common sense, has against it. */
  readonly findings: readonly WorkingTimeFinding[];
}

/** Roles and rotas of a plan. */
export interface DerivedStaff {
  readonly roles: Role[];
  readonly rotas: Rota[];
  /** Undefined while the staffing step is untouched or promises no hours. */
  readonly planned?: PlannedRota;
}

/** The rota of a model that the staffing step plans, and what holds in the step while nothing is entered. */
export interface RotaToPlan {
  /** As published. */
  readonly rota: Rota;
  readonly usual: UsualStaffing & Pick<Rota, 'hours' | 'seats'>;
  /** Staff who take turns on it. */
  readonly staff: readonly Role[];
  /** FTE that these have for other work. */
  readonly beside: number;
  /** Rotas that the plan keeps as published beside it. */
  readonly others: readonly Rota[];
}

/**
 * Roles and rotas of a plan. The staffing step plans one rota: that of the party which answers for most services, the
 * one with most hours where it has several. It takes the productive hours and handover of the step, and its hours, seats
 * and students where they were chosen there. Staff have as much time for it as the step says, or as it needs while that
 * is open; the time that the same staff have for other work stays as published. Other rotas of the same people keep what
 * they need. All else stays as published.
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
  const begun = rotaOf(base, lead);
  if (Object.keys(said).length === 0 || country === undefined || begun === undefined) return published(base);
  const { rota, beside } = begun;
  // Hours of the profile are a wish for all services; only hours chosen in the step are those of this rota.
  const { values, seats, fte, findings, productive_hours: year } = staffing(withProfile(said, begun.usual), country);
  if (values.hours === 'on-request') return published(base);
  const changed: Rota = {
    ...rota,
    ...(values.hours !== rota.hours && { hours: values.hours, title: titleFor(values.hours) }),
    seats: Math.max(1, seats.always),
    productive_hours: Math.round(within(year.typical, 800, 2000)),
    handover_minutes: within(values.handover_minutes, 0, 60),
  };
  const newStudents = said.student_people !== undefined || said.student_weekly_hours !== undefined;
  const staffed = withStudents(base.roles, changed, lead, newStudents ? values : undefined);
  const rotas = base.rotas.map((one) => (one === rota ? staffed.rota : one));
  const crew: Crew = { roles: [...staffed.roles], rotas, id: rota.id, beside };
  // The people of today are no answer to how many there should be: only those that were entered count.
  const { planned, ...filled } =
    values.people_fte === undefined ? grownCrew(crew, fte.typical) : crewWith(crew, values.people_fte);
  return {
    ...filled,
    roles: filled.roles.map((role) => asResized(role, base.roles)),
    planned: { id: rota.id, needed: fte.typical, planned, beside, office: seats.office, findings },
  };
}

/**
 * A role whose FTE the plan changes says so, since what the model says of its people may name their number. Whoever is
 * there for other work stays as many as before.
 */
function asResized(role: Role, published: readonly Role[]): Role {
  const before = published.find(({ id }) => id === role.id);
  if (before === undefined || role.student || Math.abs(role.fte - before.fte) < DIFFERENT) return role;
  const { paid_elsewhere: share } = before;
  return {
    ...role,
    ...(share !== undefined && {
      paid_elsewhere: hundredths(Math.min(1, (share * before.fte) / Math.max(role.fte, NOTHING))),
    }),
    duties: `${sentence(role.duties)} In this plan ${role.fte} FTE; the published model has ${before.fte}.`,
  };
}

/**
 * The rota that the staffing step plans, as published: its hours, seats and students hold while none were chosen there.
 * @param base the chosen model
 * @returns undefined for a model without a rota
 */
export function rotaToPlan(
  base: Pick<DeploymentModel, 'parties' | 'services' | 'roles' | 'rotas'>,
): RotaToPlan | undefined {
  return rotaOf(base, leadingParty(base.parties, base.services) ?? '');
}

function rotaOf(base: Pick<DeploymentModel, 'roles' | 'rotas'>, lead: string): RotaToPlan | undefined {
  const rota = mainRota(base, lead);
  if (rota === undefined) return undefined;
  const crew = base.roles.filter(({ id }) => rota.roles.includes(id));
  const staff = crew.filter(({ student }) => !student);
  const hours = sumFte(crew.filter(({ student }) => student)) * FULL_WEEK;
  const student_people = Math.round(hours / FIXED_DEFAULTS.student_weekly_hours);
  return {
    rota,
    usual: { hours: rota.hours, seats: rota.seats, ...(student_people > 0 && { student_people }) },
    staff,
    beside: sumFte(staff) * (1 - rota.share),
    others: base.rotas.filter((other) => other !== rota),
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

/** A rota that works other hours than the published one goes by those: its old name may state the old hours. */
function titleFor(hours: Hours): string {
  return `Duty as planned, ${hours}`;
}

function studentFte({ student_people: people, student_weekly_hours: hours }: StaffingValues): number {
  return (people * hours) / FULL_WEEK;
}

/** Roles with the students of the staffing step in place of the model’s; as they are while none were entered. */
function withStudents(roles: readonly Role[], rota: Rota, lead: string, values: StaffingValues | undefined) {
  if (values === undefined) return { roles, rota };
  const wanted = studentFte(values);
  // The party has one number of students, whichever of its rotas they are on: a role beside theirs would count them twice.
  const students = roles.filter(({ id, party, student }) => student && (party === lead || rota.roles.includes(id)));
  if (students.length > 0) {
    // What the model says of its own students may name their number.
    const said = roles.map((role) =>
      students.includes(role) ? { ...role, duties: `${sentence(role.duties)} ${studentsInWords(values)}` } : role,
    );
    const named = said.filter((role, index) => role !== roles[index]);
    return { roles: shared(said, named, wanted), rota };
  }
  const beside = roles.find(({ id }) => rota.roles.includes(id));
  if (beside === undefined || wanted === 0) return { roles, rota };
  const id = freeId('student-analyst', roles);
  const duties = `Students who share the desk with staff in office hours, never alone. ${studentsInWords(values)}`;
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

function studentsInWords({ student_people: people, student_weekly_hours: hours }: StaffingValues): string {
  return `In this plan ${people} students with ${hours} hours a week each, in all student roles of the team together.`;
}

/** Roles and rotas, and which of these is planned. */
interface Crew {
  readonly roles: Role[];
  readonly rotas: readonly Rota[];
  readonly id: string;
  /** FTE of its staff for other work. */
  readonly beside: number;
}

interface FilledCrew extends Pick<DerivedStaff, 'roles' | 'rotas'> {
  /** FTE of staff on the planned rota. */
  readonly planned: number;
}

/** A crew that is large enough: it grows until it also fills the other rotas that it is on, since those hours are its own. */
function grownCrew(crew: Crew, wanted: number): FilledCrew {
  const most = crew.rotas.reduce((sum, rota) => sum + neededFte(rota), wanted);
  for (let planned = wanted; ; planned += GROWTH) {
    const filled = crewWith(crew, planned);
    const suffices = filled.rotas.every((rota) => availableFte(rota, filled.roles) >= neededFte(rota));
    if (suffices || planned >= most) return filled;
  }
}

/** A crew whose staff have so many FTE for the planned rota, and for other work what they had. */
function crewWith({ roles, rotas, id, beside }: Crew, planned: number): FilledCrew {
  const onRota = rotas.find((rota) => rota.id === id)?.roles ?? [];
  const staff = roles.filter((role) => onRota.includes(role.id) && !role.student);
  const sized = shared(roles, staff, planned + beside);
  const share = planned / Math.max(planned + beside, NOTHING);
  return { planned, roles: sized, rotas: withShares({ roles: sized, rotas, id, share, onRota }) };
}

interface Shares extends Pick<Crew, 'roles' | 'rotas' | 'id'> {
  /** Share of their time that staff have for the planned rota. */
  readonly share: number;
  /** Ids of the roles on it. */
  readonly onRota: readonly string[];
}

/** Other rotas take what they need of the same people; the planned one takes its share, as far as that much is left. */
function withShares({ roles, rotas, id, share, onRota }: Shares): Rota[] {
  const others = rotas.map((rota) => {
    if (rota.id === id || !rota.roles.some((role) => onRota.includes(role))) return rota;
    const needed = neededFte(rota) / availableFte({ ...rota, share: 1 }, roles);
    return { ...rota, share: within(Math.max(rota.share, upTo(needed, 100)), SHARE_MIN, 1 - SHARE_MIN) };
  });
  const taken = onRota.map((role) =>
    others.filter((rota) => rota.id !== id && rota.roles.includes(role)).reduce((sum, rota) => sum + rota.share, 0),
  );
  const left = Math.floor((1 - Math.max(0, ...taken)) * 1000 + NOTHING) / 1000;
  const own = within(Math.min(upTo(share, 1000), left), SHARE_MIN, 1);
  return others.map((rota) => (rota.id === id ? { ...rota, share: own } : rota));
}

/** The next hundredth or thousandth from a value up. */
function upTo(value: number, parts: number): number {
  return Math.ceil(value * parts - NOTHING) / parts;
}

/** Roles of which some together have a number of FTE, in the proportions that they had; the sum is kept to hundredths. */
function shared(roles: readonly Role[], among: readonly Role[], fte: number): Role[] {
  const given = among.reduce((sum, role) => sum + role.fte, 0);
  let [taken, before] = [0, 0];
  return roles.map((role) => {
    if (!among.includes(role)) return role;
    before += given > 0 ? role.fte / given : 1 / among.length;
    const sum = hundredths(fte * before);
    const own = hundredths(sum - taken);
    taken = sum;
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
