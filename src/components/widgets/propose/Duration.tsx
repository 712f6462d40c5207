import { useState } from 'preact/hooks';
import { keyOf } from './data.ts';
import { explains, Help, Name, Problems, saidAt } from './Labelled.tsx';
import { Line } from './Line.tsx';
import type { ControlProps } from './view.ts';

const UNITS = ['minutes', 'hours', 'days'] as const;
type Unit = (typeof UNITS)[number];

const BEFORE: Readonly<Record<Unit, string>> = { minutes: 'PT', hours: 'PT', days: 'P' };
const LETTER: Readonly<Record<Unit, string>> = { minutes: 'M', hours: 'H', days: 'D' };

/** An amount and its unit; what has several units, such as P1DT12H, is typed as it is written. */
export function Duration(props: ControlProps) {
  const { field, path, desk, ready, text } = props;
  const key = keyOf(path);
  const written = desk.textAt(path);
  const parts = partsOf(written);
  const [unit, setUnit] = useState<Unit>(parts?.unit ?? 'hours');
  if (written !== '' && parts === undefined) return <Line {...props} />;
  const now = parts?.unit ?? unit;
  const set = (amount: string, chosen: Unit): void => {
    setUnit(chosen);
    desk.set(path, amount.trim() === '' ? '' : `${BEFORE[chosen]}${amount.trim()}${LETTER[chosen]}`);
  };
  return (
    <fieldset class="pf-ticks" aria-describedby={explains(props)}>
      <legend>
        <Name field={field} text={text} />
      </legend>
      <Help {...props} />
      <div class="pf-duration">
        <div>
          <label for={key}>{text('propose.amount')}</label>
          <input
            id={key}
            type="text"
            inputMode="numeric"
            class="pf-number"
            autocomplete="off"
            value={parts?.amount ?? ''}
            disabled={!ready}
            aria-invalid={saidAt(props).some(({ severity }) => severity === 'error')}
            onInput={(event) => set(event.currentTarget.value, now)}
            onBlur={() => desk.leave(key)}
          />
        </div>
        <div>
          <label for={`${key}-unit`}>{text('propose.unit')}</label>
          <select
            id={`${key}-unit`}
            value={now}
            disabled={!ready}
            onChange={(event) =>
              set(parts?.amount ?? '', UNITS.find((each) => each === event.currentTarget.value) ?? now)
            }
          >
            {UNITS.map((each) => (
              <option key={each} value={each}>
                {text(`propose.unit.${each}`)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <Problems {...props} />
    </fieldset>
  );
}

/** The amount may be any text, so that what is typed stays to be seen with what is wrong with it. */
function partsOf(written: string): { amount: string; unit: Unit } | undefined {
  const unit = UNITS.find((each) => written.startsWith(BEFORE[each]) && written.endsWith(LETTER[each]));
  if (unit === undefined) return undefined;
  const amount = written.slice(BEFORE[unit].length, -LETTER[unit].length);
  return /[TDHM]/.test(amount) ? undefined : { amount, unit };
}
