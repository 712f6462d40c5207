import type { PlanningData } from '../../../../core/plan/derive/index.ts';
import type { Roadmap, RoadmapProblem } from '../../../../core/roadmap/index.ts';
import type { DeploymentModel, ReferenceItem } from '../../../../schemas/index.ts';
import { dayFormat, numberFormat } from '../../../shared/intl.ts';
import type { Text } from '../../../shared/text.ts';
import { numberText, type StepProps } from '../shell/view.ts';

/** Weeks of the academic calendar that are offered as pauses. */
export type CalendarWindow = Pick<ReferenceItem<'calendar-windows'>, 'id' | 'name'> & {
  readonly days: NonNullable<ReferenceItem<'calendar-windows'>['days']>;
};

/** What the page hands in beside the shell. */
export interface RoadmapData {
  readonly windows: readonly CalendarWindow[];
  /** Names of the FIRST services by their number. */
  readonly services: Readonly<Record<string, string>>;
  /** What each service usually needs, by which added ones find their phase. */
  readonly needs: PlanningData['needs'];
  readonly links: { readonly method: string };
}

/** What the parts of this step need once a model is there. */
export interface RoadmapProps extends StepProps, RoadmapData {
  readonly model: DeploymentModel;
}

/** A part that shows the finished roadmap. */
export interface RoadmapView extends RoadmapProps {
  readonly roadmap: Roadmap;
}

/** A day as the page writes it: 31 March 2029. */
export function dayText(locale: string, day: string): string {
  return dayFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** A month as the page writes it: Mar 2029. */
export function monthText(locale: string, month: string): string {
  return dayFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** Days of every year as the page writes them: 25 Jan – 20 Feb. */
export function daysText(locale: string, { from, to }: { readonly from: string; readonly to: string }): string {
  const format = dayFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  // A leap year, so that 29 February is written as such.
  return [from, to].map((day) => format.format(new Date(`2028-${day}T00:00:00Z`))).join(' – ');
}

/** A number of months as a sentence has it. */
export function monthsText(locale: string, months: number): string {
  return numberFormat(locale, {
    style: 'unit',
    unit: 'month',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(months);
}

/** Title of a phase with its number in the model. */
export function phaseTitle({ phases }: Pick<DeploymentModel, 'phases'>, id: string): string {
  const index = phases.findIndex((phase) => phase.id === id);
  return `${index + 1}. ${phases[index]?.title ?? id}`;
}

/** The first thing to say: when it ends, and along which phases. */
export function headline({ view, text, roadmap }: Pick<RoadmapView, 'view' | 'text' | 'roadmap'>): string {
  return text('planner.roadmap.headline', {
    first: dayText(view.locale, roadmap.firstDay),
    last: dayText(view.locale, roadmap.lastDay),
    months: monthsText(view.locale, roadmap.months),
  });
}

/** What keeps the roadmap from being computed, in words. */
export function problemText(text: Text, { field, problem }: RoadmapProblem, model: DeploymentModel): string {
  const id = field.split('.')[1] ?? '';
  return text(`planner.roadmap.problem.${problem}`, { phase: phaseTitle(model, id) });
}

/** Full-time equivalents with one decimal at most. */
export function fteText(locale: string, fte: number): string {
  return numberText(locale, fte, 1);
}
