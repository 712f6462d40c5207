import type { AstroGlobal } from 'astro';
import { PLANNER_STEPS, type PlannerStep } from '../schemas/index.ts';
import { localisedHref } from './links.ts';
import { contentLocale } from './locale.ts';
import { getFiles } from './queries.ts';
import { stringsFor, translator } from './strings.ts';

/** What every page of the planner hands to its island. */
export interface PlannerShell {
  readonly locale: string;
  /** Strings of the shell and of this step. */
  readonly strings: Readonly<Record<string, string>>;
  readonly step: PlannerStep;
  readonly steps: readonly { readonly id: PlannerStep; readonly title: string; readonly href: string }[];
  readonly models: readonly {
    readonly id: string;
    readonly title: string;
    /** Its page. */
    readonly href: string;
    /** Its file as JSON, fetched when a plan builds on it. */
    readonly data: string;
  }[];
}

/** Address of a step of the planner, as authors write it. */
export const stepPath = (step: PlannerStep): string => (step === 'overview' ? '/planner/' : `/planner/${step}/`);

/** Strings, steps and models for one page of the planner. */
export async function plannerShell(astro: AstroGlobal, step: PlannerStep): Promise<PlannerShell> {
  const locale = contentLocale(astro);
  const t = await translator(locale);
  const href = (path: string): string => localisedHref(path, astro.url.pathname, import.meta.env.BASE_URL);
  const [shell, own, models] = await Promise.all([
    stringsFor(locale, 'planner.shell.'),
    stringsFor(locale, `planner.${step}.`),
    getFiles('models', locale),
  ]);
  return {
    locale,
    step,
    strings: { ...shell, ...own },
    steps: PLANNER_STEPS.map((id) => ({ id, title: t(`planner.shell.step.${id}`), href: href(stepPath(id)) })),
    models: models.map(({ id, title }) => ({
      id,
      title,
      href: href(`/models/${id}/`),
      data: href(`/planner/models/${id}.json`),
    })),
  };
}
