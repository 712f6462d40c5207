import {
  LONGEST_YEARS,
  pauseSpans,
  shiftedMonth,
  type PhaseOnRoadmap,
  type RoadmapInput,
} from '../../../../core/roadmap/index.ts';
import { dayText, monthsText, monthText, phaseTitle, type RoadmapView } from './words.ts';

interface Props extends RoadmapView {
  readonly input: RoadmapInput;
}

/** Months between two lines of the chart: few enough that their names fit a phone. */
const STRIDES = [1, 2, 3, 6, 12, 24, 48];
const MOST_LINES = 4;

/** The phases as bars over the calendar. The table below says the same. */
export function Gantt(props: Props) {
  const { text, view, roadmap, input } = props;
  const stride = STRIDES.find((each) => roadmap.months / each <= MOST_LINES) ?? LONGEST_YEARS * 12;
  const ticks = Array.from({ length: Math.floor(roadmap.months / stride) + 1 }, (_, index) => index * stride);
  const at = (months: number): number => (months / roadmap.months) * 100;
  const pauses = pauseSpans(input.pauses, input.start, LONGEST_YEARS)
    .filter(({ start }) => start < roadmap.months)
    .map(({ start, end }) => ({ from: at(Math.max(0, start)), to: at(Math.min(end, roadmap.months)) }));
  return (
    <section aria-labelledby="roadmap-gantt">
      <h2 id="roadmap-gantt">{text('planner.roadmap.gantt')}</h2>
      <p class="s4a-note">
        {text(pauses.length > 0 ? 'planner.roadmap.gantt.note_pauses' : 'planner.roadmap.gantt.note')}
      </p>
      <figure class="roadmap-gantt">
        <ol>
          {roadmap.phases.map((phase) => (
            <Row key={phase.id} {...props} phase={phase} ticks={ticks} pauses={pauses} at={at} />
          ))}
        </ol>
        <svg class="roadmap-axis" aria-hidden="true">
          {ticks.map((tick, index) => (
            <text key={tick} x={`${at(tick)}%`} y="1em" text-anchor={anchor(index, at(tick))}>
              {monthText(view.locale, shiftedMonth(input.start, tick))}
            </text>
          ))}
        </svg>
      </figure>
    </section>
  );
}

interface RowProps extends Props {
  readonly phase: PhaseOnRoadmap;
  readonly ticks: readonly number[];
  readonly pauses: readonly { readonly from: number; readonly to: number }[];
  readonly at: (months: number) => number;
}

function Row({ phase, ticks, pauses, at, ...props }: RowProps) {
  const { text, view, model } = props;
  const [from, to, late] = [at(phase.start), at(phase.end), at(phase.end + phase.slack)];
  return (
    <li data-critical={phase.critical}>
      <span class="name">
        {phaseTitle(model, phase.id)}{' '}
        {phase.critical ? <span class="s4a-tag">{text('planner.roadmap.critical')}</span> : null}
      </span>
      <span class="when">
        {text('planner.roadmap.when', {
          first: dayText(view.locale, phase.firstDay),
          last: dayText(view.locale, phase.lastDay),
          months: monthsText(view.locale, phase.end - phase.start),
        })}
      </span>
      <svg class="roadmap-row" aria-hidden="true">
        {pauses.map((pause) => (
          <rect key={pause.from} class="pause" x={`${pause.from}%`} width={`${pause.to - pause.from}%`} height="100%" />
        ))}
        {ticks.map((tick) => (
          <line key={tick} class="tick" x1={`${at(tick)}%`} x2={`${at(tick)}%`} y2="100%" />
        ))}
        {phase.slack > 0 ? <line class="slack" x1={`${to}%`} x2={`${late}%`} y1="50%" y2="50%" /> : null}
        <rect class="bar" x={`${from}%`} width={`${Math.max(to - from, 0.5)}%`} y="25%" height="50%" rx="2" />
        <svg class="milestone" x={`${to}%`} y="50%">
          <path d="M0 -7 L7 0 L0 7 L-7 0 Z" />
        </svg>
      </svg>
    </li>
  );
}

function anchor(index: number, at: number): 'start' | 'middle' | 'end' {
  if (index === 0) return 'start';
  return at > 92 ? 'end' : 'middle';
}
