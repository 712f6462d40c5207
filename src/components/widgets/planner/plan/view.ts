import { useMemo } from 'preact/hooks';
import type { Criterion, ModelFacts } from '../../../../core/choose/index.ts';
import type { PlanningData } from '../../../../core/plan/derive/index.ts';
import type { DocumentFormats, DocumentInput, LegalData } from '../../../../core/plan/document/index.ts';
import { modelOf } from '../../../../core/plan/derive/index.ts';
import type { PlanFile } from '../../../../schemas/plan.ts';
import type { DeploymentModel, Locale } from '../../../../schemas/index.ts';
import { durationFormat } from '../../../shared/duration.ts';
import { modelFormats } from '../../../shared/format.ts';
import { logFormats } from '../../../shared/log-formats.ts';
import { dayFormat, listFormat } from '../../../shared/intl.ts';
import { costFormats } from '../cost/view.ts';
import { useSimulation } from '../shell/use-simulation.ts';
import type { StepProps } from '../shell/view.ts';
import { reasonsFor } from './reasons.ts';

/** What the page hands in beside the shell: lists by id, and addresses. */
export interface PlanPage {
  readonly data: PlanningData;
  readonly legal: LegalData;
  /** What the choice of a model compares. */
  readonly facts: readonly ModelFacts[];
  readonly criteria: readonly Criterion[];
  readonly sources: Readonly<Record<string, string>>;
  /** Ids of the reference lists, for the check of the file. */
  readonly known: string;
  readonly workbench: string;
  /** Address of a rule’s page, with {rule} in place of its id. */
  readonly ruleHref: string;
}

/** What every part of this step needs. */
export interface PlanStepProps extends StepProps {
  readonly page: PlanPage;
}

/** Numbers, money, days and lists as the reader’s language writes them. */
export function documentFormats(locale: string, currency: DeploymentModel['cost_basis']['currency']): DocumentFormats {
  const names = listFormat(locale);
  const logs = logFormats(locale);
  const day = dayFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  return {
    ...modelFormats(locale as Locale, currency),
    euro: costFormats(locale, 'EUR').rounded,
    volume: logs.volume,
    rate: logs.number,
    date: (iso) => day.format(new Date(iso)),
    duration: durationFormat(locale as Locale),
    list: (all) => names.format(all),
  };
}

/**
 * A plan with all that its chapters are written from. Its name and the day of its last change stand in the head alone: for
 * those, nobody waits until all is worked out again.
 */
export function useDocumentInput(named: PlanFile, base: DeploymentModel, props: PlanStepProps): DocumentInput {
  const { view, text, page } = props;
  const { name: _name, changed: _changed, ...said } = named;
  const plan = useMemo(() => named, Object.values(said));
  // The roadmap step reckons from the same day.
  const today = new Date().toISOString().slice(0, 10);
  const derived = useMemo(() => modelOf(plan, base, page.data, today), [plan, base, today]);
  const { simulation } = useSimulation(derived.costLines, plan.costs);
  const input = (): DocumentInput => ({
    plan,
    base,
    derived,
    simulation,
    data: page.data,
    legal: page.legal,
    names: {
      logSource: (id) => page.data.logSources.find((source) => source.id === id)?.name ?? id,
      source: (id) => page.sources[id] ?? id,
      model: (id) => view.models.find((model) => model.id === id)?.title ?? id,
      step: (id) => view.steps.find((step) => step.id === id)?.title ?? id,
    },
    words: text,
    formats: documentFormats(view.locale, derived.model.cost_basis.currency),
    choice: reasonsFor(plan, props),
  });
  return useMemo(input, [derived, simulation]);
}
