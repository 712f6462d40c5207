interface Props<Word extends string> {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the word that was chosen. */
  readonly problem?: string | undefined;
  readonly options: readonly { readonly word: Word; readonly label: string }[];
  readonly value: Word | undefined;
  /** Label of the option that leaves it open; left out where one option is the default. */
  readonly open?: string | undefined;
  readonly disabled?: boolean;
  readonly onChange: (value: Word | undefined) => void;
}

/** One of a few words, as a list to choose from. */
export function SelectField<Word extends string>(props: Props<Word>) {
  const { id, label, hint, problem, options, value, open, disabled, onChange } = props;
  return (
    <p class="planner-field">
      <label for={id}>{label}</label>
      <select
        id={id}
        autocomplete="off"
        disabled={disabled}
        aria-describedby={`${id}-hint ${id}-problem`}
        value={value ?? ''}
        onChange={(event) => onChange(options.find(({ word }) => word === event.currentTarget.value)?.word)}
      >
        {open === undefined ? null : <option value="">{open}</option>}
        {options.map(({ word, label: name }) => (
          <option key={word} value={word}>
            {name}
          </option>
        ))}
      </select>
      <span id={`${id}-hint`} class="s4a-note">
        {hint}
      </span>
      <span id={`${id}-problem`} class="planner-problem">
        {problem}
      </span>
    </p>
  );
}
