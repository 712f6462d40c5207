import { rotaChecks, type RotaCheck } from '../../model-views/index.ts';
import type { WorkingTimeFinding } from '../../staffing/index.ts';
import type { DerivedModel } from '../derive/index.ts';
import type { Block, Section } from '../../shared/document.ts';
import { partyName, tenth, type DocumentInput } from './input.ts';

/** Roles with their FTE, and rotas with what they need and have. */
export function peopleSection(input: DocumentInput): Section {
  const { derived, words, formats } = input;
  return {
    id: 'people',
    title: words('planner.plan.doc.people'),
    blocks: [
      {
        kind: 'table',
        caption: words('planner.plan.doc.people.caption'),
        head: [
          words('planner.plan.doc.role'),
          words('planner.plan.doc.party'),
          words('planner.plan.doc.fte'),
          words('planner.plan.doc.duties'),
        ],
        rows: derived.model.roles.map(({ title, party, fte, duties }) => [
          title,
          partyName(input, party),
          formats.fte(fte),
          duties,
        ]),
        figures: [2],
      },
      {
        kind: 'table',
        caption: words('planner.plan.doc.rota.caption'),
        head: [
          words('planner.plan.doc.rota'),
          words('planner.plan.doc.hours'),
          words('planner.plan.doc.seats'),
          words('planner.plan.doc.needs_fte'),
          words('planner.plan.doc.has_fte'),
          words('planner.plan.doc.suffices'),
        ],
        rows: rotaNeeds(derived).map((check) => rotaRow(check, input)),
        figures: [2, 3, 4],
      },
      ...rotaNotes(input),
      ...workingTime(input),
    ],
  };
}

/** Rotas with what they need and have; of the one that the staffing step plans, what that step says. */
export function rotaNeeds({ model, plannedRota }: Pick<DerivedModel, 'model' | 'plannedRota'>): RotaCheck[] {
  return rotaChecks(model).map((check) => {
    if (plannedRota?.id !== check.rota.id) return check;
    const { needed, planned: available } = plannedRota;
    return { ...check, needed, available, enough: available + 0.005 >= needed };
  });
}

/** Rotas that lack people. */
export function shortRotas(derived: Pick<DerivedModel, 'model' | 'plannedRota'>): RotaCheck[] {
  return rotaNeeds(derived).filter(({ enough }) => !enough);
}

/** Why the planned rota is not lawful, as sentences. */
export function breaches(input: DocumentInput): string[] {
  const findings = input.derived.plannedRota?.findings ?? [];
  return findings.filter(({ weight }) => weight === 'breach').map((one) => findingText(one, input));
}

/** Title of the rota that the staffing step plans. */
export function plannedTitle({ derived: { model, plannedRota } }: DocumentInput): string {
  return model.rotas.find(({ id }) => id === plannedRota?.id)?.title ?? '';
}

function seatsText({ rota }: RotaCheck, { derived, words, formats }: DocumentInput): string {
  const { plannedRota: planned } = derived;
  const seats = formats.number(rota.seats);
  if (planned?.id !== rota.id || planned.office <= rota.seats) return seats;
  return words('planner.plan.doc.seats.office', { seats, office: formats.number(planned.office) });
}

function rotaRow(check: RotaCheck, input: DocumentInput): string[] {
  const { rota, needed, available, enough } = check;
  const { words, formats } = input;
  return [
    rota.title,
    words(`model.hours.${rota.hours}`),
    seatsText(check, input),
    formats.fte(needed),
    formats.fte(available),
    enough
      ? words('planner.plan.doc.enough')
      : words('planner.plan.doc.short', { fte: formats.fte(needed - available) }),
  ];
}

/** Less is rounding: a share of time has three places. */
const DIFFERENT_FTE = 0.1;
/** A day of work: fewer hours of a year are no other working year. */
const DIFFERENT_HOURS = 8;

/** Why figures of the planned rota are not those of its roles, and not those by which the file is checked. */
function rotaNotes({ derived, base, words, formats }: DocumentInput): Block[] {
  const { plannedRota: planned, model } = derived;
  const own = rotaChecks(model).find(({ rota }) => rota.id === planned?.id);
  if (planned === undefined || own === undefined) return [];
  const rota = own.rota.title;
  const beside = { rota, beside: formats.fte(planned.beside) };
  const byFile = { rota, needed: formats.fte(own.needed), available: formats.fte(own.available) };
  const differs =
    Math.abs(own.needed - planned.needed) >= DIFFERENT_FTE ||
    Math.abs(own.available - planned.planned) >= DIFFERENT_FTE;
  const before = base.rotas.find(({ id }) => id === planned.id)?.productive_hours ?? own.rota.productive_hours;
  const year = { rota, hours: formats.number(own.rota.productive_hours), before: formats.number(before) };
  const notes = [
    ...(Math.abs(own.rota.productive_hours - before) >= DIFFERENT_HOURS
      ? [words('planner.plan.doc.rota.year', year)]
      : []),
    ...(tenth(planned.beside) > 0 ? [words('planner.plan.doc.rota.beside', beside)] : []),
    ...(differs ? [words('planner.plan.doc.rota.by_file', byFile)] : []),
  ];
  return notes.length === 0 ? [] : [{ kind: 'note', text: notes.join(' ') }];
}

/** What working-time law, or common sense, has against the planned rota. */
function workingTime(input: DocumentInput): Block[] {
  const { derived, words } = input;
  const findings = derived.plannedRota?.findings ?? [];
  if (findings.length === 0) return [];
  return [
    { kind: 'text', text: words('planner.plan.doc.working_time') },
    {
      kind: 'list',
      items: findings.map(
        (finding) => `${words(`planner.staffing.weight.${finding.weight}`)}: ${findingText(finding, input)}`,
      ),
    },
    { kind: 'note', text: words('planner.staffing.law.advice') },
  ];
}

/** A finding of the staffing step, as that step says it. */
export function findingText({ id, values }: WorkingTimeFinding, { words, formats }: DocumentInput): string {
  const written = Object.entries(values).map(([name, value]) => [name, formats.number(tenth(value))] as const);
  return words(`planner.staffing.finding.${id}`, Object.fromEntries(written));
}
