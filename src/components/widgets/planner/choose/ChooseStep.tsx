import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  rank,
  whatWouldChange,
  wouldHelpMost,
  type Change,
  type Criterion,
  type ModelFacts,
  type OpenQuestion,
} from '../../../../core/choose/index.ts';
import type { ServiceOption } from '../profile/Question.tsx';
import { Announcement } from '../shell/Announcement.tsx';
import { Later } from '../shell/Later.tsx';
import { PlannerFrame } from '../shell/PlannerFrame.tsx';
import type { ShellView, StepProps } from '../shell/view.ts';
import { Answers } from './Answers.tsx';
import { Changes } from './Changes.tsx';
import { Chosen } from './Chosen.tsx';
import { PointsTable } from './PointsTable.tsx';
import { RankedList } from './RankedList.tsx';
import { headline, type ChooseLinks, type ChooseProps } from './words.ts';
import './choose.css';

interface Props {
  readonly view: ShellView;
  readonly facts: readonly ModelFacts[];
  readonly criteria: readonly Criterion[];
  readonly services: readonly ServiceOption[];
  readonly links: ChooseLinks;
}

/** How long the visitor must pause before other answers are tried, in milliseconds. */
const PAUSE = 100;

interface Tried {
  readonly changes: readonly Change[];
  readonly open: readonly OpenQuestion[];
}

/** Ranks the models by the profile, says why, and what would change it. */
export default function ChooseStep({ view, ...rest }: Props) {
  return <PlannerFrame view={view}>{(step) => <Choice {...step} {...rest} />}</PlannerFrame>;
}

function Choice({ facts, criteria, services, links, ...step }: StepProps & Omit<Props, 'view'>) {
  const { text, planner } = step;
  const { profile } = planner.plan;
  const ranking = useMemo(() => rank(profile, facts, criteria), [profile, facts, criteria]);
  const [tried, setTried] = useState<Tried>();
  useEffect(() => {
    // Many rankings are tried for this: the result is painted first, and a visitor who types on is not held up.
    const waiting = setTimeout(() => {
      setTried({
        changes: whatWouldChange(profile, facts, criteria),
        open: wouldHelpMost(profile, facts, criteria),
      });
    }, PAUSE);
    return () => clearTimeout(waiting);
  }, [profile, facts, criteria]);
  const props: ChooseProps = { ...step, ranking, criteria, links };
  const says = headline(props);
  return (
    <div class="choose">
      <section class="planner-result" aria-labelledby="choose-result">
        <h2 id="choose-result">{text('planner.choose.result')}</h2>
        <p class="planner-headline">{says}</p>
        <p>{text('planner.choose.judgement')}</p>
        <Announcement result={says} />
      </section>
      <Later>
        <Answers {...step} services={services} ranking={ranking} />
        {ranking.reachable === 0 ? null : (
          <>
            <RankedList {...props} />
            {tried === undefined ? null : <Changes {...props} {...tried} />}
            <PointsTable {...props} />
          </>
        )}
        <Chosen {...props} />
      </Later>
      <p class="s4a-note choose-script">
        <a href={links.criteria}>{text('planner.choose.criteria')}</a>{' '}
        <a href={links.method}>{text('planner.choose.method')}</a>
      </p>
    </div>
  );
}
