import type { DeploymentModel } from '../../../schemas/index.ts';
import { sumFte } from '../../model-views/index.ts';
import { leadingParty, raciProblems } from '../../responsibilities/index.ts';
import type { Section } from '../../shared/document.ts';
import { sentence } from '../../shared/sentence.ts';
import { partyName, people, spanOf, type DocumentInput } from './input.ts';
import { dutiesOf } from './law.ts';
import { peopleInWords } from './own-people.ts';
import { memberPart, ownRoles } from './member.ts';
import { breaches, shortRotas } from './people.ts';
import { problemText } from './services.ts';

/** How many steps a board gets. */
const STEPS = 10;
/** Boards seldom meet sooner. Our assumption. */
const WEEKS_TO_A_BOARD = 4;
const DAY = 86_400_000;

/** What to do next, as text. */
export function stepsSection(input: DocumentInput): Section {
  const items = nextSteps(input);
  return {
    id: 'steps',
    title: input.words('planner.plan.doc.steps'),
    blocks: [{ kind: 'list', items, ordered: true }],
  };
}

/**
 * The next ten steps: first what stops the plan (gaps in who does what, rotas that lack people or break the law), then what takes
 * longest to get (mandate, people, legal opinion, agreements), then what the first phases deliver.
 * @param input the plan and what it was derived from
 * @returns at most ten sentences, none of them twice
 */
export function nextSteps(input: DocumentInput): string[] {
  const phases = inTime(input);
  const [first, ...later] = phases;
  const steps = [
    ...gaps(input).slice(0, 3),
    sponsor(input),
    ...hiring(input),
    ...legalQuestions(input).slice(0, 2),
    ...(first ? results(first, input).slice(0, 3) : []),
    ...agreements(input).slice(0, 2),
    ...(first ? proofs(first, input).slice(0, 2) : []),
    ...(first ? results(first, input).slice(3) : []),
    ...later.flatMap((phase) => results(phase, input)),
  ];
  return [...new Set(steps)].slice(0, STEPS);
}

type Phase = DeploymentModel['phases'][number];

function inTime(input: DocumentInput): Phase[] {
  const { phases: times } = input.derived.times;
  const startOf = ({ id }: Phase): number => times.get(id)?.start ?? 0;
  return input.derived.model.phases.toSorted((a, b) => startOf(a) - startOf(b));
}

function gaps(input: DocumentInput): string[] {
  const { plan, derived, words, formats } = input;
  // A party of the published model may have none by intent: a host that only employs.
  const added = new Set((plan.responsibilities.parties ?? []).map(({ id }) => id));
  const problems = raciProblems(derived.model.parties, derived.model.services)
    .filter((one) => one.kind !== 'no-part' || added.has(one.party))
    .map((one) => problemText(one, input));
  const who = headOfSecurity(input);
  return [
    ...problems.map((problem) => words('planner.plan.doc.steps.mend', { problem, who })),
    ...shortRotas(derived).map(({ rota, needed, available }) =>
      words('planner.plan.doc.steps.rota', {
        rota: rota.title,
        who,
        fte: people(needed - available, formats),
        hours: words(`model.hours.${rota.hours}`),
      }),
    ),
    ...breaches(input).map((problem) => words('planner.plan.doc.steps.working_time', { problem })),
  ];
}

/** Somebody of the institution: the team that will answer for most services may not exist before it is built. */
function sponsor(input: DocumentInput): string {
  const days = soon(input) ? undefined : input.derived.times.days;
  const forAll = input.plan.profile.role === 'nren-or-national';
  const who = input.words(forAll ? 'planner.plan.doc.steps.director' : 'planner.plan.doc.steps.rector');
  if (days === undefined) return input.words('planner.plan.doc.steps.sponsor', { who });
  return input.words('planner.plan.doc.steps.sponsor.dated', { who, date: input.formats.date(days.first) });
}

/** Whether the roadmap begins so soon that no board meets before. */
function soon({ derived }: DocumentInput): boolean {
  const { days, today } = derived.times;
  if (days === undefined) return false;
  return Date.parse(days.first) - Date.parse(today) < WEEKS_TO_A_BOARD * 7 * DAY;
}

/**
 * Posts of the plan and the one to begin with: the first of the team that answers for most services, since models name
 * who leads it first. Which posts exist already only the institution knows: whoever is security staff today need not be in
 * one of them.
 */
function hiring(input: DocumentInput): string[] {
  const { plan, base, derived, words, formats } = input;
  const { parties, roles, services } = derived.model;
  const shared = memberPart(plan, base) !== undefined;
  const posts = shared ? roles : ownRoles(plan, derived.model);
  const lead = leadingParty(parties, services);
  // A seat larger than all security staff that the model reckons with is there for other work, such as a help desk.
  const largest = base.suits.security_staff_fte.high;
  const first = posts.find(({ party, fte, student }) => party === lead && !student && fte <= largest);
  if (first === undefined) return [];
  const values = {
    fte: shared ? people(sumFte(posts), formats) : peopleInWords(input).own,
    role: first.title,
    date: endOfFirst(input),
    who: headOfSecurity(input),
  };
  if (shared) return [words('planner.plan.doc.steps.hire.shared', values)];
  const { team_fte: today } = plan.profile;
  if (today === undefined) return [words('planner.plan.doc.steps.hire_unknown', values)];
  return [words('planner.plan.doc.steps.hire', { ...values, team: people(today, formats) })];
}

/** By when the first phase is to be finished: its last day, or its months where there are no days. */
function endOfFirst(input: DocumentInput): string {
  const [first] = inTime(input);
  return first ? endOf(first, input) : '';
}

function endOf({ id }: Phase, { derived, words, formats }: DocumentInput): string {
  const time = derived.times.phases.get(id);
  if (time?.days !== undefined) return formats.date(time.days.last);
  return words('planner.plan.doc.steps.after', { months: spanOf(time?.end ?? 0, formats) });
}

/** Whoever leads information security among the board’s own people: not every institution has a CISO. */
function headOfSecurity({ plan, derived, words }: DocumentInput): string {
  const role = ownRoles(plan, derived.model).find(({ ecsf }) => ecsf.includes('chief-information-security-officer'));
  const forAll = plan.profile.role === 'nren-or-national';
  return role?.title ?? words(forAll ? 'planner.plan.doc.steps.director' : 'planner.plan.doc.steps.ciso');
}

/** Who sees to a phase: the CISO to the first, in which the team is still being built, and the team to the others. */
function whoSeesTo(phase: Phase, input: DocumentInput): string {
  const { parties, services } = input.derived.model;
  const lead = leadingParty(parties, services);
  if (lead === undefined || inTime(input)[0] === phase) return headOfSecurity(input);
  return partyName(input, lead);
}

/** What the law says of universities is for those to ask, not for the network that serves them. */
function legalQuestions(input: DocumentInput): string[] {
  const forAll = input.plan.profile.role === 'nren-or-national';
  const isOfUniversities = (id: string): boolean => id.endsWith('-universities');
  return dutiesOf(input)
    .filter(({ id, certainty }) => (isOfUniversities(id) ? !forAll : certainty === 'uncertain'))
    .map(({ name, article }) => input.words('planner.plan.doc.steps.law', { subject: name, article }));
}

/**
 * What the research network has to agree to; none where it is the network that plans. Firms and joint bodies are left
 * out: they are found or founded by a phase of the roadmap, and nothing can be agreed with them before.
 */
function agreements(input: DocumentInput): string[] {
  if (input.plan.profile.role === 'nren-or-national') return [];
  const { parties, services, interfaces } = input.derived.model;
  const lead = leadingParty(parties, services);
  const kinds = new Map(parties.map(({ id, kind }) => [id, kind]));
  const isNetwork = (id: string): boolean => id !== lead && kinds.get(id) === 'nren';
  const isHome = (id: string): boolean => ['university', 'faculty'].includes(kinds.get(id) ?? '');
  return interfaces
    .filter(({ from, to }) => (isNetwork(from) && isHome(to)) || (isHome(from) && isNetwork(to)))
    .map(({ from, to, flows, within }) =>
      input.words('planner.plan.doc.steps.agree', {
        party: partyName(input, isNetwork(from) ? from : to),
        // Inside quotation marks, in the middle of a sentence.
        flows: flows.replace(/\.$/, ''),
        time: input.formats.duration(within),
        date: endOfFirst(input),
        who: headOfSecurity(input),
      }),
    );
}

function results(phase: Phase, input: DocumentInput): string[] {
  const values = { phase: phase.title, who: whoSeesTo(phase, input), date: endOf(phase, input) };
  return phase.delivers.map((result) =>
    input.words('planner.plan.doc.steps.deliver', { ...values, result: sentence(result) }),
  );
}

function proofs(phase: Phase, input: DocumentInput): string[] {
  const values = { phase: phase.title, who: whoSeesTo(phase, input), date: endOf(phase, input) };
  return phase.exit_criteria.map((criterion) =>
    input.words('planner.plan.doc.steps.show', { ...values, criterion: sentence(criterion) }),
  );
}
