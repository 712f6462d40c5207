import type { AssessmentFile } from '../../schemas/assessment.ts';
import type { Subject } from './subject.ts';

/** How one domain stands. */
export interface DomainScore {
  readonly id: string;
  /** Questions of the domain that have a level. */
  readonly answered: number;
  /** All questions of the domain. */
  readonly all: number;
  /** Mean level of the answered questions, not rounded; null while none is answered. */
  readonly mean: number | null;
  /** Target level: the visitor’s, or the suggested one. */
  readonly target: number;
}

/** A question that stands below the target of its domain. */
export interface Gap {
  readonly question: string;
  readonly domain: string;
  readonly level: number;
  readonly target: number;
  /** Levels that are missing: target − level, at least 1. */
  readonly gap: number;
}

/** Result of an assessment. */
export interface Score {
  readonly answered: number;
  readonly all: number;
  /** One for each domain, in the order of the checklist. */
  readonly domains: readonly DomainScore[];
  /** Largest gap first; equal gaps in the order of the domains, then of the questions. */
  readonly gaps: readonly Gap[];
  /** Ids of the questions without a level, in the order of the checklist. */
  readonly open: readonly string[];
  /** Ids of answers that belong to no question of this edition. They are kept, not counted. */
  readonly unknown: readonly string[];
}

/** Computes the result. There is no overall mean on purpose: domains are not to be traded against each other. */
export function scoreAssessment(subject: Subject, file: AssessmentFile): Score {
  const domains = subject.domains.map((domain) => scoreDomain(subject, file, domain));
  const known = new Set(subject.questions.map(({ id }) => id));
  return {
    answered: sum(domains.map(({ answered }) => answered)),
    all: subject.questions.length,
    domains,
    gaps: rankedGaps(subject, file, domains),
    open: subject.questions.map(({ id }) => id).filter((id) => levelOf(file, id) === null),
    unknown: Object.keys(file.answers).filter((id) => !known.has(id)),
  };
}

/** Level of one question, null while it is left open. */
export function levelOf(file: AssessmentFile, question: string): number | null {
  return file.answers[question]?.level ?? null;
}

function scoreDomain(subject: Subject, file: AssessmentFile, domain: Subject['domains'][number]): DomainScore {
  const questions = subject.questions.filter((question) => question.domain === domain.id);
  const levels = questions.map(({ id }) => levelOf(file, id)).filter((level) => level !== null);
  return {
    id: domain.id,
    answered: levels.length,
    all: questions.length,
    mean: levels.length === 0 ? null : sum(levels) / levels.length,
    target: file.targets[domain.id] ?? domain.target,
  };
}

function rankedGaps(subject: Subject, file: AssessmentFile, domains: readonly DomainScore[]): Gap[] {
  const inOrder = domains.flatMap(({ id: domain, target }) =>
    subject.questions
      .filter((question) => question.domain === domain)
      .map(({ id }) => ({ question: id, domain, level: levelOf(file, id), target })),
  );
  return inOrder
    .filter((entry): entry is typeof entry & { level: number } => entry.level !== null && entry.level < entry.target)
    .map((entry) => ({ ...entry, gap: entry.target - entry.level }))
    .toSorted((a, b) => b.gap - a.gap);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
