import type { Estimate } from '../../../../core/shared/estimate.ts';
import type { Limits } from '../../../../core/shared/number.ts';
import { POINTS, type FieldProblem } from '../../../../core/shared/ranges.ts';
import type { Text } from '../../../shared/text.ts';
import { NumberField } from './NumberField.tsx';
import type { Change } from './view.ts';

/** What was entered of an estimate; what is missing follows its fallback. */
export type EnteredEstimate = { readonly [Point in keyof Estimate]?: number | undefined };

interface Props {
  readonly id: string;
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly value: EnteredEstimate | undefined;
  /** What holds where nothing is entered. */
  readonly fallback: EnteredEstimate;
  readonly limits: Limits;
  /** Problems of the step; those of this field are shown at the number that has to change. */
  readonly problems: readonly FieldProblem[];
  /** Way to this field in the problems. */
  readonly path: string;
  readonly disabled?: boolean;
  readonly locale: string;
  readonly text: Text;
  /** Takes the change of what is entered; that becomes undefined when all three were emptied. */
  readonly onChange: (change: Change<EnteredEstimate | undefined>) => void;
}

/** A low, a typical and a high value in a row. */
export function EstimateField(props: Props) {
  const { id, legend, hint, value = {}, fallback, problems, path, text, onChange, ...field } = props;
  const conflictAt = (point: keyof Estimate): string | undefined =>
    problems.some((each) => each.field === `${path}.${point}` && each.problem === 'out-of-order')
      ? text(point === 'low' ? 'planner.shell.estimate.order.low' : 'planner.shell.estimate.order.high')
      : undefined;
  return (
    <fieldset class="planner-field planner-estimate" aria-describedby={`${id}-note`}>
      <legend>{legend}</legend>
      <span id={`${id}-note`} class="s4a-note">
        {hint}
      </span>
      {POINTS.map((point) => (
        <NumberField
          key={point}
          {...field}
          id={`${id}-${point}`}
          label={text(`planner.shell.estimate.${point}`)}
          value={value[point]}
          fallback={fallback[point]}
          conflict={conflictAt(point)}
          text={text}
          onChange={(number) => onChange((before) => withPoint(before, point, number))}
        />
      ))}
    </fieldset>
  );
}

function withPoint(
  estimate: EnteredEstimate = {},
  point: keyof Estimate,
  number: number | undefined,
): EnteredEstimate | undefined {
  const { [point]: _, ...rest } = estimate;
  const entered = number === undefined ? rest : { ...rest, [point]: number };
  return Object.keys(entered).length === 0 ? undefined : entered;
}
