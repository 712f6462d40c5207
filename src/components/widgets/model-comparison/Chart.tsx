import { chartScale, type ChartScale } from '../../../core/model-views/chart.ts';
import type { Text } from '../../shared/text.ts';
import type { FigureView, ModelView } from './view.ts';

interface Props {
  readonly figure: FigureView;
  readonly models: readonly ModelView[];
  /** Positions of the chosen models. */
  readonly columns: readonly number[];
  readonly locale: string;
  readonly text: Text;
}

/** One figure of the chosen models: each value in words, with a bar from its low to its high end. */
export function Chart({ figure, models, columns, locale, text }: Props) {
  const ranges = columns.flatMap((column) => figure.ranges[column] ?? []);
  const scale = chartScale(ranges, figure.scale);
  return (
    <figure>
      <figcaption>
        {figure.title}
        {figure.scale === 'logarithmic' ? <span class="mc-remark">{text('model.compare.log_scale')}</span> : null}
      </figcaption>
      <ul>
        {columns.map((column, index) => (
          <li key={models[column]?.id}>
            <span class="name">{models[column]?.title}</span> <span class="value">{figure.texts[column]}</span>
            <Bar scale={scale} low={ranges[index]?.low ?? 0} high={ranges[index]?.high ?? 0} />
          </li>
        ))}
      </ul>
      <Axis {...{ scale, figure, locale }} />
    </figure>
  );
}

/** Drawn in per cent of the width, so that lines and letters keep their size on every screen. */
function Bar({ scale, low, high }: { readonly scale: ChartScale; readonly low: number; readonly high: number }) {
  const [from, to] = [scale.at(low), scale.at(high)];
  return (
    <svg class="bar" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <line key={tick} x1={`${scale.at(tick)}%`} x2={`${scale.at(tick)}%`} y2="100%" />
      ))}
      <rect x={`${from}%`} width={`${Math.max(to - from, 0.5)}%`} y="25%" height="50%" rx="2" />
    </svg>
  );
}

function Axis({ scale, figure, locale }: { readonly scale: ChartScale } & Pick<Props, 'figure' | 'locale'>) {
  const { currency } = figure;
  const format = new Intl.NumberFormat(locale, {
    notation: 'compact',
    ...(currency === undefined ? {} : { style: 'currency', currency, maximumSignificantDigits: 2 }),
  });
  const last = scale.ticks.length - 1;
  return (
    <svg class="axis" aria-hidden="true">
      {scale.ticks.map((tick, index) => (
        <text
          key={tick}
          x={`${scale.at(tick)}%`}
          y="1em"
          text-anchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
        >
          {format.format(tick)}
        </text>
      ))}
    </svg>
  );
}
