import type { Answer, Question } from './profile.ts';

/** Which answers a question takes. */
export type QuestionForm =
  | {
      readonly kind: 'amount';
      /** Smallest difference that anybody would plan with. */
      readonly step: number;
      /** Answers that stand for small, middling and large ones, tried while the question is open. */
      readonly samples: readonly number[];
    }
  | { readonly kind: 'word'; readonly words: readonly string[]; readonly ordered: boolean }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Says for whom the plan is: never given otherwise, only asked for. */
  | { readonly kind: 'given'; readonly words: readonly string[] };

/** The questions that the choice reads, with the answers that are tried for each. */
export const QUESTION_FORMS: Readonly<Record<Question, QuestionForm>> = {
  students: { kind: 'amount', step: 500, samples: [1500, 6000, 15_000, 25_000, 50_000] },
  staff: { kind: 'amount', step: 100, samples: [200, 800, 2500, 5000, 10_000] },
  team_fte: { kind: 'amount', step: 0.5, samples: [0, 1, 3, 6, 12] },
  budget: { kind: 'amount', step: 10_000, samples: [50_000, 150_000, 400_000, 800_000, 2_000_000] },
  hours: { kind: 'word', words: ['8x5', '12x5', '16x5', '8x5-on-call', '12x7', '24x7'], ordered: true },
  partners: { kind: 'word', words: ['none', 'possible', 'agreed'], ordered: true },
  vendor: { kind: 'word', words: ['no', 'nights', 'yes'], ordered: true },
  hpc: { kind: 'word', words: ['none', 'some', 'core'], ordered: true },
  autonomy: { kind: 'word', words: ['low', 'medium', 'high'], ordered: true },
  network: { kind: 'word', words: ['nren', 'nren-and-own', 'own'], ordered: true },
  data: { kind: 'words', words: ['health', 'industry', 'export-controlled'] },
  nis2: { kind: 'word', words: ['essential', 'important', 'national', 'no', 'unknown'], ordered: false },
  nren_services: { kind: 'words', words: ['5.1', '5.2'] },
  student_staff: { kind: 'word', words: ['no', 'yes'], ordered: true },
  role: { kind: 'given', words: ['university', 'nren-or-national'] },
};

/** Size of a change by one word, beside which changes of amounts are sorted: as much as a quarter more or less. */
const WORD_SIZE = 0.25;
/** Amounts are tried up to this many times the present one, and down to it divided by this: further nobody plans. */
const FURTHEST = 3;
/** Where the present amount is small: this many steps up at least. */
const LEAST_STEPS = 20;

/** Another answer, and how far it is from the present one. */
export interface Candidate {
  readonly answer: Answer;
  /** Share of the present amount, or a quarter for each word. */
  readonly size: number;
  /** Amounts are searched in two directions; every other answer is a direction of its own. */
  readonly direction: string;
}

/**
 * Other answers to a question, the smallest change of each direction first.
 * @param form of the question
 * @param present the answer that stands there
 * @returns for an amount, steps up and down that grow with the distance; for words, each other one
 */
export function candidates(form: QuestionForm, present: Answer): Candidate[] {
  if (form.kind === 'amount') return typeof present === 'number' ? amounts(form, present) : [];
  if (form.kind === 'given') return [];
  if (form.kind === 'words') return toggles(form.words, Array.isArray(present) ? present.map(String) : []);
  const at = form.words.indexOf(String(present));
  return form.words
    .map((word, index) => ({
      answer: word,
      size: WORD_SIZE * (form.ordered && at >= 0 ? Math.abs(index - at) : 1),
      direction: word,
    }))
    .filter(({ answer }) => answer !== present);
}

/** Answers that stand for all that could be said, while a question is open. */
export function samples(form: QuestionForm): Answer[] {
  if (form.kind === 'amount') return [...form.samples];
  return form.kind === 'words' ? [[], ...form.words.map((word) => [word])] : [...form.words];
}

function amounts({ step }: Extract<QuestionForm, { kind: 'amount' }>, present: number): Candidate[] {
  const [least, most] = [present / FURTHEST, Math.max(present * FURTHEST, present + LEAST_STEPS * step)];
  const candidate = (answer: number, direction: string): Candidate => ({
    answer,
    size: Math.abs(answer - present) / Math.max(present, step),
    direction,
  });
  const found: Candidate[] = [];
  for (let answer = above(present, step); answer <= most; answer = above(answer, step)) {
    found.push(candidate(answer, 'up'));
  }
  for (let answer = below(present, step); answer >= least && answer >= 0; answer = below(answer, step)) {
    found.push(candidate(answer, 'down'));
  }
  return found;
}

/** The next round amount: a multiple of the step, of about a twentieth of the amount where that is more. */
function above(amount: number, step: number): number {
  return Math.floor(amount / step + 1e-9) * step + stride(amount, step);
}

function below(amount: number, step: number): number {
  return Math.ceil(amount / step - 1e-9) * step - stride(amount, step);
}

function stride(amount: number, step: number): number {
  return Math.max(step, step * Math.floor(amount / 20 / step));
}

function toggles(words: readonly string[], present: readonly string[]): Candidate[] {
  return words.map((word) => ({
    answer: present.includes(word) ? present.filter((each) => each !== word) : [...present, word],
    size: WORD_SIZE,
    direction: word,
  }));
}
