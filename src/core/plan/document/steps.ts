import type { DeploymentModel } from '../../../schemas/index.ts';
import { rotaChecks, sumFte } from '../../model-views/index.ts';
import { leadingParty, raciProblems } from '../../responsibilities/index.ts';
import type { Section } from '../../shared/document.ts';
import { partyName, type DocumentInput } from './input.ts';
import { dutiesOf } from './law.ts';
import { problemText } from './services.ts';
import { plannedTimes } from './time.ts';

/** How many steps a board gets. */
const STEPS = 10;

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
 * The next ten steps: first what stops the plan (gaps in who does what, rotas that lack people), then what takes
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
  const { phases: times } = plannedTimes(input);
  const startOf = ({ id }: Phase): number => times.get(id)?.start ?? 0;
  return input.derived.model.phases.toSorted((a, b) => startOf(a) - startOf(b));
}

function gaps(input: DocumentInput): string[] {
  const { derived, words, formats } = input;
  const problems = raciProblems(derived.model.parties, derived.model.services).map((one) => problemText(one, input));
  const short = rotaChecks(derived.model).filter(({ enough }) => !enough);
  return [
    ...problems.map((problem) => words('planner.plan.doc.steps.mend', { problem })),
    ...short.map(({ rota, needed, available }) =>
      words('planner.plan.doc.steps.rota', {
        rota: rota.title,
        fte: formats.fte(needed - available),
        hours: words(`model.hours.${rota.hours}`),
      }),
    ),
  ];
}

function sponsor(input: DocumentInput): string {
  const { parties, services } = input.derived.model;
  return input.words('planner.plan.doc.steps.sponsor', {
    party: partyName(input, leadingParty(parties, services) ?? ''),
  });
}

/** Posts of the institution itself, and the largest of them that is not for students. */
function hiring({ plan, derived, words, formats }: DocumentInput): string[] {
  const { parties, roles } = derived.model;
  const own = new Set(parties.filter(({ kind }) => kind !== 'vendor' && kind !== 'nren').map(({ id }) => id));
  const posts = roles.filter(({ party, student }) => own.has(party) && !student);
  const largest = posts.toSorted((a, b) => b.fte - a.fte)[0];
  const { team_fte: team } = plan.profile;
  const missing = sumFte(posts) - (team ?? 0);
  if (!largest || missing <= 0) return [];
  const values = { fte: formats.fte(missing), role: largest.title };
  if (team === undefined) return [words('planner.plan.doc.steps.hire_unknown', values)];
  return [words('planner.plan.doc.steps.hire', { ...values, team: formats.fte(team) })];
}

function legalQuestions(input: DocumentInput): string[] {
  return dutiesOf(input)
    .filter(({ id, certainty }) => certainty === 'uncertain' || id.endsWith('-universities'))
    .map(({ name, article }) => input.words('planner.plan.doc.steps.law', { subject: name, article }));
}

/** What others have to agree to: with vendors and networks first, since their contracts take longest. */
function agreements(input: DocumentInput): string[] {
  const { model } = input.derived;
  const kinds = new Map(model.parties.map(({ id, kind }) => [id, kind]));
  const outside = (id: string): boolean => ['vendor', 'nren', 'consortium'].includes(kinds.get(id) ?? '');
  return model.interfaces
    .filter(({ from, to }) => outside(from) !== outside(to))
    .map(({ from, to, flows, within }) =>
      input.words('planner.plan.doc.steps.agree', {
        party: partyName(input, outside(from) ? from : to),
        flows,
        time: input.formats.duration(within),
      }),
    );
}

function results({ title, delivers }: Phase, { words }: DocumentInput): string[] {
  return delivers.map((result) => words('planner.plan.doc.steps.deliver', { phase: title, result }));
}

function proofs({ title, exit_criteria: exit }: Phase, { words }: DocumentInput): string[] {
  return exit.map((criterion) => words('planner.plan.doc.steps.show', { phase: title, criterion }));
}
