import { isList, labelOf, namingField } from '../../../core/form/index.ts';
import { keyOf } from './data.ts';
import { explains, Help, Labelled, Name, Problems, saidAt } from './Labelled.tsx';
import type { ControlProps } from './view.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

/** One of some words, or one of the ids that the draft itself defines. */
export function Choice(props: ControlProps) {
  const { field, path, desk, ready, text } = props;
  const key = keyOf(path);
  const chosen = desk.textAt(path);
  const options = optionsOf(props);
  const known = options.some(({ value }) => value === chosen);
  return (
    <Labelled {...props}>
      <select
        id={key}
        value={chosen}
        disabled={!ready}
        aria-describedby={explains(props)}
        aria-invalid={saidAt(props).some(({ severity }) => severity === 'error')}
        onChange={(event) => desk.set(path, event.currentTarget.value)}
        onBlur={() => desk.leave(key)}
      >
        <option value="">{text('propose.choose')}</option>
        {known || chosen === '' ? null : <option value={chosen}>{chosen}</option>}
        {options.map(({ value, label }) => (
          <option key={value} value={value} lang="en">
            {label}
          </option>
        ))}
      </select>
      {options.length === 0 ? <NothingYet {...props} /> : null}
      {field.words.find(({ value }) => value === chosen)?.meaning ? (
        <p class="pf-name" lang="en">
          {field.words.find(({ value }) => value === chosen)?.meaning}
        </p>
      ) : null}
    </Labelled>
  );
}

/** Some of the ids that the draft itself defines, ticked. */
export function Ticks(props: ControlProps) {
  const { field, path, desk, ready, text } = props;
  const entered = desk.at(path);
  const ticked = isList(entered) ? entered.map(String) : [];
  const options = optionsOf(props);
  const lost = ticked
    .filter((id) => options.every(({ value }) => value !== id))
    .map((id) => ({ value: id, label: id }));
  const all = [...options, ...lost];
  const tick = (id: string, on: boolean): void => {
    const now = new Set(ticked);
    if (on) now.add(id);
    else now.delete(id);
    desk.set(
      path,
      all.map(({ value }) => value).filter((value) => now.has(value)),
    );
  };
  return (
    <fieldset id={keyOf(path)} class="pf-ticks" aria-describedby={explains(props)}>
      <legend>
        <Name field={field} text={text} />
      </legend>
      <Help {...props} />
      {all.map(({ value, label }) => (
        <label key={value} class="pf-tick">
          <input
            type="checkbox"
            checked={ticked.includes(value)}
            disabled={!ready}
            onChange={(event) => tick(value, event.currentTarget.checked)}
            onBlur={() => desk.leave(keyOf(path))}
          />
          <span>{label}</span>
        </label>
      ))}
      {all.length === 0 ? <NothingYet {...props} /> : null}
      <Problems {...props} />
    </fieldset>
  );
}

/** Yes or no. */
export function Tick(props: ControlProps) {
  const { field, path, desk, ready } = props;
  const key = keyOf(path);
  return (
    <div class="pf-field">
      <label class="pf-tick">
        <input
          id={key}
          type="checkbox"
          checked={desk.at(path) === 'true'}
          disabled={!ready}
          aria-describedby={explains(props)}
          onChange={(event) => desk.set(path, event.currentTarget.checked ? 'true' : '')}
          onBlur={() => desk.leave(key)}
        />
        <span lang="en">{labelOf(field)}</span>
      </label>
      <Help {...props} />
      <Problems {...props} />
    </div>
  );
}

function NothingYet({ field, text, data }: ControlProps) {
  const owner = data.fields.find(({ name }) => name === field.local);
  if (owner === undefined) return null;
  return <p class="pf-name">{text('propose.none_yet', { field: labelOf(owner) })}</p>;
}

/** An entry does not come after itself, so it is not among its own choices. */
function optionsOf({ field, path, desk, data }: ControlProps): Option[] {
  if (field.local === undefined) {
    return field.words.map(({ value }) => ({ value, label: value }));
  }
  const { local } = field;
  const entries = desk.at([local]);
  const naming = namingField(data.fields.find(({ name }) => name === local)?.fields ?? [])?.name ?? 'id';
  if (!isList(entries)) return [];
  return entries.flatMap((_, index) => {
    if (path[0] === local && path[1] === index) return [];
    const part = (name: string): string => desk.textAt([local, index, name]).trim();
    const id = part('id');
    return id === '' ? [] : [{ value: id, label: part(naming) || id }];
  });
}
