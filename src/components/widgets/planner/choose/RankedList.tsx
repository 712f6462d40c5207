import { sideOf, type Contribution, type RankedModel, type Side } from '../../../../core/choose/index.ts';
import { withModel } from '../../../../core/plan/index.ts';
import { numberText } from '../shell/view.ts';
import { criterionName, sentence, signed, titleOf, type ChooseProps } from './words.ts';

/** Sides of a reason, in the order of the page. */
const SIDES: readonly Side[] = ['for', 'part', 'against'];

/** The models that may be chosen, best first, then those that an answer rules out. */
export function RankedList(props: ChooseProps) {
  const { text, ranking, links } = props;
  const free = ranking.models.filter(({ exclusions }) => exclusions.length === 0);
  const out = ranking.models.filter(({ exclusions }) => exclusions.length > 0);
  const top = free.slice(0, 3).map(({ id }) => id);
  return (
    <>
      <section class="choose-script" aria-labelledby="choose-ranking">
        <h2 id="choose-ranking">{text('planner.choose.ranking')}</h2>
        <p class="s4a-note">{text('planner.choose.bars')}</p>
        <ol class="choose-ranking">
          {free.map((model, index) => (
            <Ranked key={model.id} {...props} model={model} first={index === 0} />
          ))}
        </ol>
        {top.length > 1 ? (
          <p>
            <a href={`${links.compare}?models=${top.join(',')}`}>{text('planner.choose.compare')}</a>
          </p>
        ) : null}
      </section>
      {out.length > 0 ? (
        <section class="choose-script" aria-labelledby="choose-out">
          <h2 id="choose-out">{text('planner.choose.out')}</h2>
          <p class="s4a-note">{text('planner.choose.out.note')}</p>
          <ul class="choose-ranking">
            {out.map((model) => (
              <Ranked key={model.id} {...props} model={model} first={false} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}

interface RankedProps extends ChooseProps {
  readonly model: RankedModel;
  readonly first: boolean;
}

function Ranked({ model, first, ...props }: RankedProps) {
  const { text, view, ranking, planner } = props;
  const { id, score, contributions, exclusions } = model;
  const take = text(planner.plan.model === id ? 'planner.choose.give_up' : 'planner.choose.take');
  const reached = {
    score: numberText(view.locale, score, 1),
    reachable: numberText(view.locale, ranking.reachable, 1),
  };
  return (
    <li class="choose-model" data-out={exclusions.length > 0}>
      <h3>
        <a href={view.models.find((each) => each.id === id)?.href}>{titleOf(props, id)}</a>{' '}
        <Standing {...props} id={id} />
      </h3>
      {exclusions.length > 0 ? (
        <ul class="choose-exclusions">
          {exclusions.map((exclusion) => (
            <li key={`${exclusion.criterion} ${exclusion.reason}`}>{sentence(props, exclusion)}</li>
          ))}
        </ul>
      ) : null}
      <p class="choose-score">{text('planner.choose.score', reached)}</p>
      <Bar {...props} contributions={contributions} />
      <details open={first}>
        <summary>{text('planner.choose.why')}</summary>
        {SIDES.map((side) => (
          <Reasons
            key={side}
            {...props}
            side={side}
            contributions={contributions.filter((each) => sideOf(each) === side)}
          />
        ))}
      </details>
      <p class="s4a-screen-only">
        <button
          type="button"
          class="s4a-button"
          disabled={!planner.ready}
          aria-label={`${take}: ${titleOf(props, id)}`}
          onClick={() => planner.change((plan) => withModel(plan, plan.model === id ? undefined : id))}
        >
          {take}
        </button>
      </p>
    </li>
  );
}

function Standing({ ranking, planner, text, id }: ChooseProps & { readonly id: string }) {
  const tags = [
    ...(ranking.leaders.includes(id)
      ? [text(ranking.leaders.length > 1 ? 'planner.choose.tag.tie' : 'planner.choose.tag.leads')]
      : []),
    ...(ranking.close.includes(id) ? [text('planner.choose.tag.close')] : []),
    ...(planner.plan.model === id ? [text('planner.choose.tag.chosen')] : []),
  ];
  return (
    <>
      {tags.map((tag) => (
        <span key={tag} class="s4a-tag">
          {tag}
        </span>
      ))}
    </>
  );
}

interface ReasonsProps extends ChooseProps {
  readonly side: Side;
  readonly contributions: readonly Contribution[];
}

function Reasons({ side, contributions, ...props }: ReasonsProps) {
  const { text, view, criteria } = props;
  if (contributions.length === 0) return null;
  return (
    <>
      <h4>{text(`planner.choose.side.${side}`)}</h4>
      <ul class="choose-reasons">
        {contributions.map((contribution) => (
          <li key={contribution.criterion}>
            <span class="points">
              {text('planner.choose.points', {
                points: signed(contribution.points, view.locale),
                weight: contribution.weight,
              })}
            </span>
            <span>
              <b>{criterionName(criteria, contribution.criterion)}.</b> {sentence(props, contribution)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What speaks for the model to the right of a line, what speaks against it to the left; in words it stands below. */
function Bar({ ranking, contributions }: ChooseProps & { readonly contributions: readonly Contribution[] }) {
  const sums = ranking.models.map(({ contributions: all }) => [sumOf(all, -1), sumOf(all, 1)] as const);
  const left = Math.max(...sums.map(([against]) => against));
  const right = Math.max(...sums.map(([, speaking]) => speaking));
  const scale = 100 / Math.max(1, left + right);
  const zero = left * scale;
  let [against, speaking] = [zero, zero];
  return (
    <svg class="choose-bar" aria-hidden="true">
      {contributions.map(({ criterion, points }) => {
        const width = Math.abs(points) * scale;
        const x = points < 0 ? (against -= width) : speaking;
        if (points > 0) speaking += width;
        return (
          <rect
            key={criterion}
            class={points < 0 ? 'against' : 'for'}
            x={`${x}%`}
            width={`${width}%`}
            y="20%"
            height="60%"
          />
        );
      })}
      <line x1={`${zero}%`} x2={`${zero}%`} y2="100%" />
    </svg>
  );
}

function sumOf(contributions: readonly Contribution[], sign: 1 | -1): number {
  return contributions.reduce((sum, { points }) => sum + Math.max(0, points * sign), 0);
}
