import { rank, sideOf, type Side } from '../../../../core/choose/index.ts';
import type { DocumentInput } from '../../../../core/plan/document/index.ts';
import type { PlanFile } from '../../../../schemas/plan.ts';
import { sentence, signed } from '../choose/words.ts';
import { numberText } from '../shell/view.ts';
import type { PlanStepProps } from './view.ts';

/** What the step of the choice says of the model that a plan builds on. */
export function reasonsFor({ profile, model }: PlanFile, props: PlanStepProps): DocumentInput['choice'] {
  const { page, text, view } = props;
  const ranking = rank(profile, page.facts, page.criteria);
  const place = ranking.models.findIndex(({ id }) => id === model);
  const found = ranking.models[place];
  if (found === undefined || ranking.reachable === 0) return undefined;
  const said = (side: Side): string[] =>
    found.contributions
      .filter((one) => sideOf(one) === side)
      .map((one) =>
        text('planner.plan.doc.choice.point', {
          reason: sentence(props, one),
          points: signed(one.points, view.locale),
        }),
      );
  const out = found.exclusions.length > 0;
  return {
    standing: out
      ? undefined
      : text('planner.plan.doc.choice.rank', {
          rank: place + 1,
          all: ranking.models.length,
          score: numberText(view.locale, found.score, 1),
          reachable: numberText(view.locale, ranking.reachable, 1),
        }),
    for: said('for'),
    partly: said('part'),
    against: said('against'),
    exclusions: found.exclusions.map((reason) => sentence(props, reason)),
  };
}
