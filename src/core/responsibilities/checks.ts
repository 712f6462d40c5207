import type { DeploymentModel } from '../../schemas/index.ts';
import type { Words } from '../shared/words.ts';
import type { Raci } from './parts.ts';

type Party = Pick<DeploymentModel['parties'][number], 'id' | 'kind'>;

/** What is wrong with who does what. */
export type RaciProblem =
  | { readonly kind: 'nobody-responsible'; readonly service: string }
  | { readonly kind: 'nobody-accountable'; readonly service: string }
  | { readonly kind: 'several-accountable'; readonly service: string; readonly parties: readonly string[] }
  | { readonly kind: 'cannot-answer'; readonly service: string; readonly parties: readonly string[] }
  | { readonly kind: 'no-part'; readonly party: string };

/** Kinds of party that cannot answer for a service of a university: work can be bought, accountability not. */
export const CANNOT_ANSWER: ReadonlySet<Party['kind']> = new Set(['vendor', 'national-csirt']);

/**
 * Gaps and doubles in who does what.
 * @param parties parties of the plan
 * @param services services with their parts
 * @returns problems in the order of the services, then of the parties
 */
export function raciProblems(
  parties: readonly Party[],
  services: readonly { readonly service: string; readonly raci: Raci }[],
): RaciProblem[] {
  const named = new Set(services.flatMap(({ raci }) => Object.values(raci).flat()));
  return [
    ...services.flatMap(({ service, raci }) => serviceProblems(service, raci, parties)),
    ...parties.filter(({ id }) => !named.has(id)).map(({ id }) => ({ kind: 'no-part' as const, party: id })),
  ];
}

function serviceProblems(service: string, raci: Raci, parties: readonly Party[]): RaciProblem[] {
  const kinds = new Map(parties.map(({ id, kind }) => [id, kind]));
  const { accountable } = raci;
  const unfit = accountable.filter((id) => {
    const kind = kinds.get(id);
    return kind !== undefined && CANNOT_ANSWER.has(kind);
  });
  return [
    ...(raci.responsible.length === 0 ? [{ kind: 'nobody-responsible' as const, service }] : []),
    ...(accountable.length === 0 ? [{ kind: 'nobody-accountable' as const, service }] : []),
    ...(accountable.length > 1 ? [{ kind: 'several-accountable' as const, service, parties: accountable }] : []),
    ...(unfit.length > 0 ? [{ kind: 'cannot-answer' as const, service, parties: unfit }] : []),
  ];
}

/** How services and parties are called, and the strings of a language. */
export interface ProblemWords {
  readonly words: Words;
  readonly serviceName: (id: string) => string;
  readonly partyName: (id: string) => string;
  /** Several names, joined by commas and “and”. */
  readonly list: (names: readonly string[]) => string;
}

/**
 * A gap or double as a sentence.
 * @param problem what is wrong
 * @param names how services and parties are called
 * @returns the sentence, in the language of the words
 */
export function problemSentence(problem: RaciProblem, { words, serviceName, partyName, list }: ProblemWords): string {
  const key = `planner.plan.doc.problem.${problem.kind}` as const;
  if (problem.kind === 'no-part') return words(key, { party: partyName(problem.party) });
  const parties = 'parties' in problem ? list(problem.parties.map(partyName)) : '';
  return words(key, { service: serviceName(problem.service), parties });
}
