import { useState } from 'preact/hooks';
import { hasLongExample, isLong } from '../../../core/form/index.ts';
import { keyOf } from './data.ts';
import { explains, Labelled, saidAt } from './Labelled.tsx';
import type { ControlProps } from './view.ts';

/** A field that is typed. */
export function Line(props: ControlProps) {
  return (
    <Labelled {...props}>
      <LineControl {...props} describedBy={explains(props)} />
    </Labelled>
  );
}

/** Longest text of one field. Browsers take seconds to lay out much more. */
const LONGEST = 20_000;

interface ControlOfLine extends ControlProps {
  readonly describedBy: string;
  /** Name of the control where it has no label of its own. */
  readonly label?: string;
}

/** What is typed into: one line, a text of several, or an id of a list, whose name stands below it. */
export function LineControl(props: ControlOfLine) {
  const { field, path, desk, ready, looks, describedBy, label, text, data } = props;
  const [refused, refuse] = useState(0);
  const key = keyOf(path);
  const typed = desk.textAt(path);
  const name = field.list === undefined ? undefined : looks.lists[field.list]?.find(([id]) => id === typed)?.[1];
  const common = {
    id: key,
    value: typed,
    disabled: !ready,
    'aria-describedby': name === undefined ? describedBy : `${describedBy} ${key}-name`,
    'aria-invalid': saidAt(props).some(({ severity }) => severity === 'error'),
    ...(label === undefined ? {} : { 'aria-label': label }),
    maxLength: LONGEST,
    onPaste: (event: ClipboardEvent) => {
      const { length } = event.clipboardData?.getData('text/plain') ?? '';
      if (length > LONGEST) event.preventDefault();
      refuse(length > LONGEST ? length : 0);
    },
    onInput: (event: { currentTarget: { value: string } }) => desk.set(path, event.currentTarget.value),
    onBlur: () => desk.leave(key),
  };
  const format = new Intl.NumberFormat(data.locale);
  return (
    <>
      {isLong(field) ? (
        <textarea {...common} rows={hasLongExample(field) ? 3 : 1} />
      ) : (
        <input
          {...common}
          type="text"
          autocomplete="off"
          {...(field.kind === 'number' || field.kind === 'integer' ? { inputMode: 'decimal', class: 'pf-number' } : {})}
          {...(field.list === undefined ? {} : { list: listKey(field.list) })}
        />
      )}
      {refused === 0 ? null : (
        <p class="s4a-problem" role="alert">
          {text('propose.too_much', { length: format.format(refused), most: format.format(LONGEST) })}
        </p>
      )}
      {name === undefined ? null : (
        <p id={`${key}-name`} class="pf-name" lang="en">
          {name}
        </p>
      )}
    </>
  );
}

/** Id of the suggestions of a list in the page. */
export function listKey(list: string): string {
  return `propose-list-${list}`;
}
