import type { Answer, Criterion, Question, Ranking, Reason, ReasonValues } from '../../../../core/choose/index.ts';
import { fill } from '../../../../core/shared/fill.ts';
import { PLAN_HOURS } from '../../../../schemas/plan-services.ts';
import { listFormat, numberFormat, withMinus } from '../../../shared/intl.ts';
import type { StringKey } from '../../../shared/text.ts';
import { numberText, type StepProps } from '../shell/view.ts';

/** Pages that the choice leads to. */
export interface ChooseLinks {
  readonly compare: string;
  readonly criteria: string;
  readonly method: string;
}

/** What the parts of this step need. */
export interface ChooseProps extends StepProps {
  readonly ranking: Ranking;
  readonly criteria: readonly Criterion[];
  readonly links: ChooseLinks;
}

/** Title of a model in the language of the page. */
export function titleOf({ view }: Pick<StepProps, 'view'>, id: string): string {
  return view.models.find((model) => model.id === id)?.title ?? id;
}

/** Titles of several models, joined as a sentence does it. */
export function titlesOf(step: Pick<StepProps, 'view'>, ids: readonly string[]): string {
  const { locale } = step.view;
  return listFormat(locale).format(ids.map((id) => titleOf(step, id)));
}

/** Points with their sign, as a minus and not as a hyphen. */
export function signed(points: number, locale: string): string {
  return withMinus(numberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(points));
}

/** The sentence of a reason, with amounts and words as the page writes them. */
export function sentence({ view, text }: Pick<StepProps, 'view' | 'text'>, { text: template, values }: Reason): string {
  const word = (value: ReasonValues[string], name: string): string => {
    if (typeof value === 'number') return amountText(view.locale, value, name === 'answer');
    if (typeof value === 'string') return shortWord(text, value);
    return listFormat(view.locale).format(value.map((each) => shortWord(text, each)));
  };
  return fill(template, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, word(value, name)])));
}

/** An answer as it was given; what is divided among members with three digits that count. */
function amountText(locale: string, value: number, exact: boolean): string {
  if (value < 100 || exact) return numberText(locale, value, value < 100 ? 1 : 0);
  return numberFormat(locale, { maximumSignificantDigits: 3 }).format(value);
}

/** The first thing to say: who leads, and how surely. */
export function headline(props: ChooseProps): string {
  const { text, view, ranking } = props;
  const { leaders, close, models, reachable, answered } = ranking;
  const [best] = models;
  if (reachable === 0 || best === undefined) return text('planner.choose.nothing');
  if (leaders.length === 0) return text('planner.choose.all_out');
  const values = {
    models: titlesOf(props, leaders),
    close: titlesOf(props, close),
    score: numberText(view.locale, best.score, 1),
    reachable: numberText(view.locale, reachable, 1),
    share: numberFormat(view.locale, { style: 'percent' }).format(answered),
  };
  if (best.score <= 0) return text('planner.choose.none_fits', values);
  if (leaders.length > 1) return text('planner.choose.tie', values);
  return text(close.length > 0 ? 'planner.choose.close' : 'planner.choose.leads', values);
}

/** Name of the criterion that a contribution belongs to. */
export function criterionName(criteria: readonly Criterion[], id: string): string {
  return criteria.find((criterion) => criterion.id === id)?.name ?? id;
}

/** An answer as the page writes it: an amount with its unit, or the label of the question’s word. */
export function answerText(
  { view, text }: Pick<StepProps, 'view' | 'text'>,
  question: Question,
  answer: Answer,
): string {
  if (typeof answer === 'number') {
    const unit = text(`planner.profile.${question}.unit` as StringKey);
    return `${numberText(view.locale, answer, 1)} ${unit}`;
  }
  return text(`planner.profile.${question}.${String(answer)}` as StringKey);
}

/** Hours in one word; anything else stands for itself. */
function shortWord(text: StepProps['text'], word: string): string {
  const hours = PLAN_HOURS.find((each) => each === word);
  return hours === undefined ? word : text(`planner.choose.hours.${hours}`);
}
