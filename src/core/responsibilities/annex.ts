import type { DeploymentModel } from '../../schemas/index.ts';
import type { WrittenDocument } from '../shared/document.ts';
import { byNumber } from '../shared/dotted-number.ts';
import type { Words } from '../shared/words.ts';
import type { Part } from '../../schemas/plan-responsibilities.ts';
import { problemSentence, raciProblems } from './checks.ts';
import { partOf } from './parts.ts';

type Model = Pick<DeploymentModel, 'title' | 'parties' | 'services' | 'interfaces'>;

/** What an annex is written from. */
export interface AnnexInput {
  readonly model: Model;
  /** Number and name of a service. */
  readonly serviceName: (id: string) => string;
  readonly words: Words;
  /** Several names, joined by commas and “and”. */
  readonly list: (names: readonly string[]) => string;
  /** A time span in words, from its ISO 8601 form. */
  readonly duration: (span: string) => string;
}

/** The parts that make a clause, in its order. */
const CLAUSES = [
  { clause: 'does', parts: ['R', 'RA'] },
  { clause: 'answers', parts: ['A', 'RA'] },
  { clause: 'asked', parts: ['C'] },
  { clause: 'told', parts: ['I'] },
] as const satisfies { readonly clause: string; readonly parts: readonly Part[] }[];

/**
 * Who does what as a text that a legal office can turn into the annex of an agreement: for each party what it does,
 * answers for, is asked and is told, and what it hands over to whom. No party signs without seeing its own part.
 * @param input the plan as a model, and words
 * @returns a chapter for each party that has a part or hands something over
 */
export function annexDocument(input: AnnexInput): WrittenDocument {
  const { model, words } = input;
  const chapters = model.parties.map((party) => ({ party, clauses: clausesOf(party.id, input) }));
  return {
    title: words('planner.responsibilities.annex.title', { title: model.title }),
    lines: [words('planner.responsibilities.annex.notice'), ...unsettled(input)],
    sections: chapters
      .filter(({ clauses }) => clauses.length > 0)
      .map(({ party, clauses }) => ({
        id: party.id,
        title: party.name,
        blocks: [
          { kind: 'text', text: party.does },
          { kind: 'list', items: clauses, ordered: true },
        ],
      })),
  };
}

/** Gaps and doubles, so that nobody signs what is not settled. */
function unsettled({ model, serviceName, words, list }: AnnexInput): string[] {
  const problems = raciProblems(model.parties, model.services).map((problem) =>
    problemSentence(problem, { words, serviceName, partyName: nameIn(model), list }),
  );
  return problems.length === 0 ? [] : [words('planner.responsibilities.annex.open', { problems: problems.join(' ') })];
}

function nameIn({ parties }: Model): (id: string) => string {
  return (id) => parties.find((one) => one.id === id)?.name ?? id;
}

function clausesOf(party: string, input: AnnexInput): string[] {
  return [...partClauses(party, input), ...handOvers(party, input)];
}

function partClauses(party: string, { model, serviceName, words }: AnnexInput): string[] {
  return CLAUSES.flatMap(({ clause, parts }) =>
    byNumber(model.services)
      .filter(({ raci }) => (parts as readonly Part[]).includes(partOf(party, raci)))
      .map(({ service, hours }) =>
        words(`planner.responsibilities.annex.${clause}`, {
          service: serviceName(service),
          hours: words(`model.hours.${hours}`),
        }),
      ),
  );
}

function handOvers(party: string, { model, words, duration }: AnnexInput): string[] {
  const nameOf = nameIn(model);
  return model.interfaces
    .filter(({ from }) => from === party)
    .map(({ to, flows, protocol, tlp, within }) =>
      words('planner.responsibilities.annex.hands', {
        to: nameOf(to),
        flows: withoutFullStop(flows),
        protocol: withoutFullStop(protocol),
        tlp,
        within: duration(within),
      }),
    );
}

/** A sentence of a model as a part of ours, which has its own full stop. */
function withoutFullStop(text: string): string {
  return text.trimEnd().replace(/\.$/, '');
}
