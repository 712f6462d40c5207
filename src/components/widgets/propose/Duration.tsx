import { useState } from 'preact/hooks';
import { durationOf, durationParts, UNITS, type Unit } from '../../../core/form/index.ts';
import { keyOf } from './data.ts';
import { explains, Help, Name, Problems, saidAt } from './Labelled.tsx';
import type { ControlProps } from './view.ts';

/** An amount and its unit. What has several units, such as P1DT12H, stands in the amount as it is written. */
export function Duration(props: ControlProps) {
  const { field, path, desk, ready, text } = props;
  const key = keyOf(path);
  const written = desk.textAt(path);
  const parts = durationParts(written);
  const [unit, setUnit] = useState<Unit>(parts?.unit ?? 'hours');
  // What is being typed stays as it is until the visitor leaves, even when it is a duration already.
  const [typed, setTyped] = useState<string | undefined>();
  const now = parts?.unit ?? unit;
  const amount = parts?.amount ?? written;
  const set = (next: string, chosen: Unit): void => {
    setUnit(chosen);
    desk.set(path, durationOf(next, chosen));
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
            value={typed ?? amount}
            disabled={!ready}
            aria-invalid={saidAt(props).some(({ severity }) => severity === 'error')}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              set(event.currentTarget.value, now);
            }}
            onBlur={() => {
              setTyped(undefined);
              setUnit(now);
              desk.leave(key);
            }}
          />
        </div>
        <div>
          <label for={`${key}-unit`}>{text('propose.unit')}</label>
          <select
            id={`${key}-unit`}
            value={now}
            disabled={!ready}
            onChange={(event) => set(amount, UNITS.find((each) => each === event.currentTarget.value) ?? now)}
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
