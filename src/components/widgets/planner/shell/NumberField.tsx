import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { readNumber, typedProblem, type Limits } from '../../../../core/shared/number.ts';
import type { Values } from '../../../../core/shared/fill.ts';
import type { Text } from '../../../shared/text.ts';
import { numberText } from './view.ts';

interface Props {
  /** Id of the input; its hint and message derive theirs from it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What the number counts, shown behind the field. */
  readonly unit?: string | undefined;
  readonly value: number | undefined;
  /** What holds while the field is empty; shown in it. */
  readonly fallback?: number | undefined;
  readonly limits: Limits;
  /** True where only whole numbers make sense. */
  readonly whole?: boolean;
  readonly disabled?: boolean;
  readonly locale: string;
  readonly text: Text;
  /** What is wrong with the number beside others, where nothing is wrong with it alone. */
  readonly conflict?: string | undefined;
  /** Takes a number within the limits; undefined when the field was emptied. */
  readonly onChange: (value: number | undefined) => void;
}

/**
 * A number with its unit. What cannot be taken stays in the field with a message beside it; the plan keeps the value
 * that it had.
 */
export function NumberField(props: Props) {
  const { id, label, hint, unit, value, fallback, limits, whole = false, locale, text, conflict } = props;
  const [draft, setDraft] = useState(shown(value));
  const sent = useRef<(number | undefined)[]>([]);
  const problem = typedProblem(draft, limits, whole);
  useLayoutEffect(() => {
    // Undo, another plan or another tab: the field follows. Its own values come back late on a slow machine, when the
    // visitor is keys further on, and must not take those keys away.
    const back = sent.current.lastIndexOf(value);
    sent.current.splice(0, back + 1);
    if (back < 0) setDraft(shown(value));
  }, [value]);
  const type = (typed: string): void => {
    setDraft(typed);
    if (typedProblem(typed, limits, whole) !== undefined) return;
    const number = readNumber(typed);
    if (number !== (sent.current.length === 0 ? value : sent.current.at(-1))) sent.current.push(number);
    props.onChange(number);
  };
  const values = (): Values => ({
    min: numberText(locale, limits.min, 2),
    max: numberText(locale, limits.max, 2),
    meant: numberText(locale, problem?.meant ?? limits.min, 2),
  });
  return (
    <div class="planner-field">
      <label for={id}>{label}</label>
      <span class="planner-number">
        <input
          id={id}
          type="text"
          inputMode={whole ? 'numeric' : 'decimal'}
          autocomplete="off"
          disabled={props.disabled}
          placeholder={fallback === undefined ? undefined : numberText(locale, fallback, 2)}
          aria-describedby={`${id}-hint ${id}-problem`}
          aria-invalid={problem !== undefined || conflict !== undefined}
          value={draft}
          onInput={(event) => type(event.currentTarget.value)}
        />
        {unit === undefined ? null : <span class="planner-unit">{unit}</span>}
      </span>
      <span id={`${id}-hint`} class="s4a-note">
        {hint}
      </span>
      <span id={`${id}-problem`} class="planner-problem" role="alert">
        {problem === undefined ? conflict : text(`planner.shell.number.${problem.problem}`, values())}
      </span>
    </div>
  );
}

function shown(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
