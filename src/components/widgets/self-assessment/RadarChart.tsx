import { axisPoint, labelAnchor, outline, ring, valuePoints } from '../../../core/assess/index.ts';
import { meanText, type Current, type Shared } from './view.ts';

const RADIUS = 110;
const MAX = 4;
const LINE = 17;
/** Width of a character of a label, on the generous side. */
const CHARACTER = 7.6;

/** Own level and target of each domain. Shapes differ by line and marker, never by colour alone. */
export function RadarChart({ view, text, locale, score }: Shared & Current) {
  const own = valuePoints(
    score.domains.map(({ mean }) => mean),
    MAX,
    RADIUS,
  );
  const target = valuePoints(
    score.domains.map((domain) => domain.target),
    MAX,
    RADIUS,
  );
  const side = halfWidth(view.domains.map(({ title }) => title));
  const height = RADIUS + 44;
  return (
    <svg viewBox={`${-side} ${-height} ${2 * side} ${2 * height}`} role="img" aria-labelledby="assessment-chart-text">
      <title id="assessment-chart-text">{text('assessment.chart.text')}</title>
      <Grid axes={view.domains.length} />
      <path class="sa-shape-target" d={outline(target)} />
      <path class="sa-shape-own" d={outline(own)} data-closed={own.every((point) => point !== null)} />
      {own.map((point, axis) => point && <circle key={axis} class="sa-dot" cx={point.x} cy={point.y} r="4.5" />)}
      {view.domains.map(({ id, title }, axis) => {
        const { x, y } = axisPoint(axis, view.domains.length, RADIUS + 14);
        const mean = score.domains[axis]?.mean ?? null;
        // A label has two lines: it stands on the top of the chart, beside its sides and hangs from the bottom.
        const lift = LINE * (y / (RADIUS + 14) - 1) * 0.5 + LINE * 0.4;
        return (
          <text key={id} x={x} y={y + lift} text-anchor={labelAnchor(axis, view.domains.length)} class="sa-axis-label">
            <tspan x={x}>{title}</tspan>
            <tspan x={x} dy={LINE} class="sa-axis-value">
              {mean === null ? '–' : meanText(locale, mean)}
            </tspan>
          </text>
        );
      })}
    </svg>
  );
}

/** Room to each side for the longest label that stands beside the chart. */
function halfWidth(titles: readonly string[]): number {
  const ends = titles.map((title, axis) => {
    const beside = labelAnchor(axis, titles.length) !== 'middle';
    const { x } = axisPoint(axis, titles.length, RADIUS + 14);
    return Math.abs(x) + title.length * CHARACTER * (beside ? 1 : 0.5);
  });
  return Math.ceil(Math.max(...ends, RADIUS));
}

function Grid({ axes }: { readonly axes: number }) {
  const spokes = ring(axes, RADIUS);
  return (
    <g class="sa-grid" aria-hidden="true">
      {[1, 2, 3, 4].map((level) => (
        <path key={level} d={outline(ring(axes, (level / MAX) * RADIUS))} />
      ))}
      {spokes.map(({ x, y }, axis) => (
        <line key={axis} x2={x} y2={y} />
      ))}
      {[1, 2, 3, 4].map((level) => (
        <text key={level} x="5" y={-(level / MAX) * RADIUS + 12}>
          {level}
        </text>
      ))}
    </g>
  );
}
