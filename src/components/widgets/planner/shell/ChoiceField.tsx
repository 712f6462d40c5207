import type { Change } from './view.ts';

interface Option<Word extends string> {
  readonly word: Word;
  readonly label: string;
}

interface ChoiceProps<Word extends string> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options: readonly Option<Word>[];
  readonly value: Word | undefined;
  /** Label of the option that leaves the question open. */
  readonly open: string;
  readonly disabled?: boolean;
  readonly onChange: (value: Word | undefined) => void;
}

/** One of a few words, as radio buttons; the first leaves the question open. */
export function ChoiceField<Word extends string>(props: ChoiceProps<Word>) {
  const { id, label, hint, options, value, open, disabled, onChange } = props;
  return (
    <fieldset class="planner-field planner-choice" disabled={disabled} aria-describedby={`${id}-hint`}>
      <legend>{label}</legend>
      <span id={`${id}-hint`} class="s4a-note">
        {hint}
      </span>
      <Radio name={id} label={open} checked={value === undefined} choose={() => onChange(undefined)} />
      {options.map(({ word, label: name }) => (
        <Radio key={word} name={id} label={name} checked={value === word} choose={() => onChange(word)} />
      ))}
    </fieldset>
  );
}

interface RadioProps {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  readonly choose: () => void;
}

function Radio({ name, label, checked, choose }: RadioProps) {
  return (
    <label>
      <input type="radio" name={name} autocomplete="off" checked={checked} onChange={choose} />
      <span>{label}</span>
    </label>
  );
}

interface ChecksProps<Word extends string> extends Omit<ChoiceProps<Word>, 'value' | 'open' | 'onChange'> {
  readonly values: readonly Word[] | undefined;
  /** Label of a box that says “none of these”, which is an answer; without it nothing ticked leaves the question open. */
  readonly none?: string;
  /** Takes the change of the words that are ticked; they become undefined when the question is left open. */
  readonly onChange: (change: Change<readonly Word[] | undefined, Word[] | undefined>) => void;
}

/** Any number of words, as checkboxes. */
export function ChecksField<Word extends string>(props: ChecksProps<Word>) {
  const { id, label, hint, options, values, none, disabled, onChange } = props;
  const toggle = (word: Word, on: boolean): void =>
    onChange((before) => {
      const ticked = options.map((option) => option.word).filter((one) => (one === word ? on : before?.includes(one)));
      return ticked.length === 0 ? undefined : ticked;
    });
  return (
    <fieldset class="planner-field planner-choice" disabled={disabled} aria-describedby={`${id}-hint`}>
      <legend>{label}</legend>
      <span id={`${id}-hint`} class="s4a-note">
        {hint}
      </span>
      {options.map(({ word, label: name }) => (
        <label key={word}>
          <input
            type="checkbox"
            autocomplete="off"
            checked={values?.includes(word) ?? false}
            onChange={(event) => toggle(word, event.currentTarget.checked)}
          />
          <span>{name}</span>
        </label>
      ))}
      {none === undefined ? null : (
        <label>
          <input
            type="checkbox"
            autocomplete="off"
            checked={values?.length === 0}
            onChange={({ currentTarget: { checked } }) => onChange(() => (checked ? [] : undefined))}
          />
          <span>{none}</span>
        </label>
      )}
    </fieldset>
  );
}
