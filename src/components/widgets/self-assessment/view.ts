import type { AssessmentFile } from '../../../schemas/assessment.ts';
import type { Checklist } from '../../../schemas/index.ts';
import type { AnswerChange, Score, WordedSubject } from '../../../core/assess/index.ts';
import type { Text } from '../../shared/text.ts';

type AuthoredQuestion = Checklist['questions'][number];

/** Ids of one framework that a question is mapped to, as readers see them. */
export interface MappingView {
  readonly framework: string;
  readonly href: string;
  readonly items: readonly string[];
}

/** A question with everything that its card shows. Links already fit the page’s language and base path. */
export interface QuestionView extends Pick<AuthoredQuestion, 'id' | 'domain' | 'question' | 'why' | 'evidence'> {
  /** What each level looks like, from 0 to 4. */
  readonly looksLike: readonly string[];
  readonly fix: { readonly page: string; readonly next_step: string; readonly title: string };
  readonly mappings: readonly MappingView[];
}

/** The checklist as the page hands it to its widget. */
export interface ChecklistView extends WordedSubject {
  readonly title: string;
  readonly domains: Checklist['domains'];
  readonly questions: readonly QuestionView[];
}

/** What every part of the widget is given. */
export interface Shared {
  readonly view: ChecklistView;
  readonly text: Text;
  readonly locale: string;
}

/** The assessment at one moment: what the visitor answered, and what follows from it. */
export interface Current {
  readonly file: AssessmentFile;
  readonly score: Score;
  /** False on the server and until the browser has looked for saved answers. */
  readonly ready: boolean;
}

/** What a visitor can do to the assessment. */
export interface Actions {
  readonly answer: (question: string, change: AnswerChange) => void;
  readonly reopen: (question: string) => void;
  readonly setTarget: (domain: string, target: number) => void;
  readonly name: (organisation: string) => void;
  readonly acceptEdition: () => void;
  readonly replace: (file: AssessmentFile) => void;
  readonly clear: () => void;
  /** Announces what was done; stands until the next change. */
  readonly say: (message: string) => void;
}

/** A level as readers see it, such as “3 Practised”. */
export function levelText({ view, text }: Pick<Shared, 'view' | 'text'>, level: number): string {
  return text('assessment.level', { level, name: view.levels[level]?.name ?? '' });
}

/** A day in the reader’s language. */
export function dayText(locale: string, iso: string): string {
  // English here is British: 23 November, not November 23.
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(iso),
  );
}

/** A mean with one decimal place. */
export function meanText(locale: string, mean: number): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(mean);
}
