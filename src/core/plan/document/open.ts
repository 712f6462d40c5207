import { assumedNeed } from '../../roadmap/index.ts';
import type { Section } from '../../shared/document.ts';
import type { PlanNote } from '../derive/index.ts';
import { memberPart } from './member.ts';
import { breaches, plannedTitle, shortRotas } from './people.ts';
import { partyName, people, serviceName, type DocumentInput } from './input.ts';

/** Parts of a plan with the step that fills each. */
const STEP_OF = {
  profile: 'profile',
  services: 'services',
  responsibilities: 'responsibilities',
  staffing: 'staffing',
  logs: 'logs',
  costs: 'cost',
  roadmap: 'roadmap',
} as const;

/** Ids of the steps that nobody has worked on yet. */
export function untouchedSteps({ plan }: Pick<DocumentInput, 'plan'>): string[] {
  const parts = Object.keys(STEP_OF) as (keyof typeof STEP_OF)[];
  return parts.filter((part) => Object.keys(plan[part]).length === 0).map((part) => STEP_OF[part]);
}

/** What the plan leaves open, and what its file settles meanwhile. */
export function openSection(input: DocumentInput): Section {
  const { derived, names, words, formats } = input;
  const untouched = untouchedSteps(input);
  const items = [
    ...derived.notes.map((note) => noteText(note, input)),
    ...ruledOut(input),
    ...companies(input),
    ...missingPeople(input),
    ...breaches(input).map((problem) =>
      words('planner.plan.doc.open.unlawful', { rota: plannedTitle(input), problem }),
    ),
    ...peopleOfBuildUp(input),
    ...(untouched.length === 0
      ? []
      : [words('planner.plan.doc.open.untouched', { steps: formats.list(untouched.map((id) => names.step(id))) })]),
  ];
  return {
    id: 'open',
    title: words('planner.plan.doc.open'),
    blocks:
      items.length === 0 ? [{ kind: 'text', text: words('planner.plan.doc.open.none') }] : [{ kind: 'list', items }],
  };
}

/** Rotas that lack people: the money of the plan holds those who are planned, not those who are missing. */
function missingPeople({ derived, words, formats }: DocumentInput): string[] {
  return shortRotas(derived).map(({ rota, needed, available }) =>
    words('planner.plan.doc.open.short', { rota: rota.title, fte: people(needed - available, formats) }),
  );
}

/** Companies that do work in the plan although none may see security data by the profile. */
function companies({ plan, derived, words, formats }: DocumentInput): string[] {
  const { parties, services } = derived.model;
  const working = new Set(services.flatMap(({ raci }) => raci.responsible));
  const names = parties.filter(({ id, kind }) => kind === 'vendor' && working.has(id)).map(({ name }) => name);
  if (plan.profile.vendor !== 'no' || names.length === 0) return [];
  return [words('planner.plan.doc.open.companies', { parties: formats.list(names) })];
}

/** Why the model of the plan should not have been chosen, by the answers of the profile. */
function ruledOut({ choice, words }: DocumentInput): string[] {
  return (choice?.exclusions ?? []).map((reason) => words('planner.plan.doc.open.ruled_out', { reason }));
}

/** Whom the roadmap takes for granted while nobody has said how many people build up, where today there are fewer. */
function peopleOfBuildUp({ plan, base, words, formats }: DocumentInput): string[] {
  const { profile, roadmap } = plan;
  const need = assumedNeed(base.suits, profile.role !== 'nren-or-national');
  const { team_fte: team } = profile;
  if (roadmap.capacity_fte !== undefined || team === undefined || team >= need) return [];
  return [words('planner.plan.doc.open.build_up', { need: people(need, formats), team: people(team, formats) })];
}

function sharesEntered({ plan, base }: DocumentInput): boolean {
  return memberPart(plan, base)?.kind === 'agreed';
}

/** What the file of a plan settles, or leaves as it was, in a sentence. */
function noteText(note: PlanNote, input: DocumentInput): string {
  const { words, formats, derived, names } = input;
  switch (note.kind) {
    case 'interface-added':
      return words('planner.plan.doc.open.interface', {
        from: partyName(input, note.from),
        to: partyName(input, note.to),
      });
    case 'doer-filled':
      return words('planner.plan.doc.open.doer', {
        service: serviceName(input, note.service),
        parties: formats.list(note.parties.map((id) => partyName(input, id))),
      });
    case 'circle': {
      const titleOf = (id: string): string => derived.model.phases.find((phase) => phase.id === id)?.title ?? id;
      return words('planner.plan.doc.open.circle', { phases: formats.list(note.phases.map(titleOf)) });
    }
    case 'shared':
      return words(sharesEntered(input) ? 'planner.plan.doc.open.shared.agreed' : 'planner.plan.doc.open.shared', {
        people: formats.number(note.people),
      });
    case 'lines-of':
      return words('planner.plan.doc.open.lines_of', { model: names.model(note.model) });
    case 'hours-uncovered':
      return words('planner.plan.doc.open.hours_uncovered', { services: formats.list(note.services) });
    case 'hours-beyond':
      return words('planner.plan.doc.open.hours_beyond', {
        rota: note.rota,
        hours: words(`model.hours.${note.hours}`),
        promised: words(`model.hours.${note.promised}`),
      });
    case 'stand-by-beside':
      return words('planner.plan.doc.open.stand_by', { rotas: formats.list(note.rotas.map((title) => `“${title}”`)) });
    case 'staff-costs':
      return words('planner.plan.doc.open.staff_costs', {
        party: partyName(input, note.party),
        from: people(note.from, formats),
        to: people(note.to, formats),
      });
  }
}

/** The sources of the plan, by name. */
export function sourcesSection({ derived, names, words }: DocumentInput): Section {
  return {
    id: 'sources',
    title: words('planner.plan.doc.sources'),
    blocks: [{ kind: 'list', items: derived.model.sources.map((id) => names.source(id)) }],
  };
}
