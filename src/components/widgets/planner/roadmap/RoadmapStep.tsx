import { useMemo } from 'preact/hooks';
import { icsText, roadmapEvents } from '../../../../core/export/ics/index.ts';
import { buildRoadmap, roadmapInput } from '../../../../core/roadmap/index.ts';
import { phasesFor, servicesOf } from '../../../../core/plan/derive/index.ts';
import { download } from '../../../shared/download.ts';
import { listFormat } from '../../../shared/intl.ts';
import { Announcement } from '../shell/Announcement.tsx';
import { BaseGate } from '../shell/BaseGate.tsx';
import { Later } from '../shell/Later.tsx';
import { PlannerFrame } from '../shell/PlannerFrame.tsx';
import type { ShellView } from '../shell/view.ts';
import { Gantt } from './Gantt.tsx';
import { Inputs } from './Inputs.tsx';
import { Load } from './Load.tsx';
import { Milestones } from './Milestones.tsx';
import { Phases } from './Phases.tsx';
import { RoadmapTable } from './RoadmapTable.tsx';
import {
  dayText,
  headline,
  phaseTitle,
  problemText,
  type RoadmapData,
  type RoadmapProps,
  type RoadmapView,
} from './words.ts';
import './roadmap.css';

interface Props extends RoadmapData {
  readonly view: ShellView;
}

/** Puts the phases of the model into the calendar. */
export default function RoadmapStep({ view, ...data }: Props) {
  return (
    <PlannerFrame view={view}>
      {(step) => <BaseGate {...step}>{(model) => <Planned {...step} {...data} model={model} />}</BaseGate>}
    </PlannerFrame>
  );
}

/** The phases deliver the services of the plan, not those of the model. */
function Planned(props: RoadmapProps) {
  const { planner, model: base, needs } = props;
  const { services } = planner.plan;
  const model = useMemo(
    () => ({ ...base, phases: phasesFor(base.phases, servicesOf({ services }, base, { needs })).phases }),
    [base, services, needs],
  );
  return <Whole {...props} model={model} />;
}

function Whole(props: RoadmapProps) {
  const { text, planner, model, links } = props;
  const { profile, roadmap: own } = planner.plan;
  const alone = profile.role !== 'nren-or-national';
  const today = new Date().toISOString().slice(0, 10);
  const input = useMemo(() => roadmapInput(model, own, { alone, today }), [model, own, alone, today]);
  const result = useMemo(() => buildRoadmap(input), [input]);
  return (
    <div class="roadmap">
      {result.ok ? (
        <Result {...props} roadmap={result.roadmap} />
      ) : (
        <section class="planner-result" aria-labelledby="roadmap-result">
          <h2 id="roadmap-result">{text('planner.roadmap.result')}</h2>
          {result.problems.map((problem) => (
            <p key={problem.field} class="s4a-problem" role="alert">
              {problemText(text, problem, model)}
            </p>
          ))}
        </section>
      )}
      <Later>
        <Inputs {...props} input={input} />
        {result.ok ? (
          <>
            <Gantt {...props} roadmap={result.roadmap} input={input} />
            <RoadmapTable {...props} roadmap={result.roadmap} input={input} />
            <Load {...props} roadmap={result.roadmap} input={input} />
          </>
        ) : null}
        <Phases {...props} input={input} />
        {result.ok ? <Milestones {...props} roadmap={result.roadmap} /> : null}
      </Later>
      <p class="s4a-note">
        <a href={links.method}>{text('planner.roadmap.method')}</a>
      </p>
    </div>
  );
}

function Result(props: RoadmapView) {
  const { text, view, model, roadmap, planner } = props;
  const says = headline(props);
  const path = roadmap.path.map((id) => phaseTitle(model, id)).join(' → ');
  const stretched = roadmap.phases.filter((phase) => phase.stretched > 0).map(({ id }) => phaseTitle(model, id));
  const save = (): void => {
    const events = roadmapEvents(planner.plan.id, roadmap, model.phases, {
      milestone: text('planner.roadmap.ics.milestone'),
      delivers: text('planner.roadmap.delivers'),
      exit: text('planner.roadmap.exit'),
      critical: text('planner.roadmap.ics.critical'),
    });
    const made = new Date().toISOString();
    download('soc-roadmap.ics', icsText({ name: planner.plan.name, made, events }), 'text/calendar');
  };
  return (
    <section class="planner-result" aria-labelledby="roadmap-result">
      <h2 id="roadmap-result">{text('planner.roadmap.result')}</h2>
      <p class="planner-headline">{says}</p>
      <p>{text('planner.roadmap.path', { path })}</p>
      {stretched.length > 0 ? (
        <p>
          {text('planner.roadmap.stretched', {
            phases: listFormat(view.locale).format(stretched),
          })}
        </p>
      ) : null}
      <Announcement result={says} />
      <p class="s4a-screen-only">
        <button type="button" class="s4a-button" onClick={save}>
          {text('planner.roadmap.ics')}
        </button>
      </p>
      <p class="s4a-note">
        {text('planner.roadmap.model', { model: model.title, day: dayText(view.locale, roadmap.firstDay) })}
      </p>
    </section>
  );
}
