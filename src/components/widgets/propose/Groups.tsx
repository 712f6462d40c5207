import { useRef } from 'preact/hooks';
import {
  askedFields,
  emptyEntry,
  isList,
  isTicked,
  labelOf,
  namingField,
  proposedId,
  type DraftPath,
} from '../../../core/form/index.ts';
import type { Field } from '../../../core/shared/fields.ts';
import { Choice, Tick, Ticks } from './Choice.tsx';
import { keyOf } from './data.ts';
import { Duration } from './Duration.tsx';
import { Help, Name, Problems } from './Labelled.tsx';
import { Line, LineControl } from './Line.tsx';
import type { ControlProps } from './view.ts';

/** One field of any kind. */
export function FieldView(props: ControlProps) {
  const { field } = props;
  if (isTicked(field)) return <Ticks {...props} />;
  if (field.entries !== undefined) return field.fields.length > 0 ? <Entries {...props} /> : <Lines {...props} />;
  if (field.fields.length > 0) return <Group {...props} />;
  if (field.kind === 'boolean' || field.kind === 'constant') return <Tick {...props} />;
  if (field.kind === 'word' || field.local !== undefined) return <Choice {...props} />;
  return field.kind === 'duration' ? <Duration {...props} /> : <Line {...props} />;
}

/** Fields that belong together. An id is proposed as soon as the name beside it has been written. */
export function Fields({ fields, ...props }: Omit<ControlProps, 'field'> & { readonly fields: readonly Field[] }) {
  const { path, desk } = props;
  const naming = namingField(fields);
  const propose = (): void => {
    if (naming === undefined || desk.at([...path, 'id']) !== '') return;
    const id = proposedId(desk.textAt([...path, naming.name]));
    if (id !== '') desk.set([...path, 'id'], id);
  };
  return (
    <div class="pf-fields" onFocusOut={propose}>
      {fields.map((field) => (
        <FieldView key={field.name} {...props} field={field} path={[...path, field.name]} />
      ))}
    </div>
  );
}

/** A group that stands once; one that may be left out is added and removed. */
function Group(props: ControlProps) {
  const { field, path, desk, text, ready } = props;
  const title = labelOf(field);
  const isThere = desk.at(path) !== undefined;
  return (
    <fieldset id={keyOf(path)} class="pf-group">
      <legend lang="en">{title}</legend>
      <Help {...props} />
      <Problems {...props} />
      {isThere || field.required ? <Fields {...props} fields={askedFields(field.fields)} /> : null}
      {field.required ? null : (
        <p>
          <button
            type="button"
            class="s4a-button"
            disabled={!ready}
            onClick={() => desk.set(path, isThere ? undefined : emptyEntry(field))}
          >
            {text(isThere ? 'propose.remove' : 'propose.add', { name: title })}
          </button>
        </p>
      )}
    </fieldset>
  );
}

/** A list of texts or ids, one control for each. */
function Lines(props: ControlProps) {
  const { field, path, text } = props;
  const { entries, add, remove, box } = useEntries(props);
  const label = labelOf(field);
  return (
    <fieldset id={keyOf(path)} class="pf-ticks" ref={box}>
      <legend>
        <Name field={field} text={text} />
      </legend>
      <Help {...props} />
      <Problems {...props} />
      {entries.map((_, index) => {
        const own = { ...props, path: [...path, index] };
        const name = `${label} ${index + 1}`;
        return (
          <div class="pf-line" key={index}>
            <div>
              <LineControl {...own} label={name} describedBy={`${keyOf(path)}-help ${keyOf(own.path)}-said`} />
              <Problems {...own} />
            </div>
            <RemoveButton {...own} name={name} onRemove={() => remove(index)} />
          </div>
        );
      })}
      <AddButton {...props} label={text('propose.add_line', { name: label })} onAdd={add} />
    </fieldset>
  );
}

/** A list of groups, each of which opens and closes. */
function Entries(props: ControlProps) {
  const { field, path, text } = props;
  const { entries, add, remove, up, box } = useEntries(props);
  const name = field.title ?? labelOf(field);
  return (
    <fieldset id={keyOf(path)} class="pf-entries" ref={box}>
      <legend>
        <Name field={field} text={text} />
      </legend>
      <Help {...props} />
      <Problems {...props} />
      {entries.map((_, index) => (
        <Entry
          key={index}
          {...props}
          path={[...path, index]}
          name={`${name} ${index + 1}`}
          onRemove={() => remove(index)}
          onUp={index === 0 ? undefined : () => up(index)}
        />
      ))}
      <AddButton {...props} label={text('propose.add', { name })} onAdd={add} />
    </fieldset>
  );
}

interface EntryProps extends ControlProps {
  readonly name: string;
  readonly onRemove: () => void;
  readonly onUp: (() => void) | undefined;
}

function Entry({ name, onRemove, onUp, ...props }: EntryProps) {
  const { field, path, desk, looks, text, ready } = props;
  const key = keyOf(path);
  const open = looks.opened.has(key);
  const count = looks.count(key);
  return (
    <details class="pf-entry" id={key} open={open} onToggle={(event) => desk.fold(key, event.currentTarget.open)}>
      <summary>
        <span lang="en">
          {name}
          {title(props) === '' ? '' : `: ${title(props)}`}
        </span>
        {count > 0 ? <b class="s4a-tag">{text('propose.problems', { count })}</b> : null}
      </summary>
      {open ? (
        <>
          <Problems {...props} />
          <Fields {...props} fields={askedFields(field.fields)} />
          <p class="s4a-buttons">
            {onUp === undefined ? null : (
              <button type="button" class="s4a-button" disabled={!ready} onClick={onUp}>
                {text('propose.up', { name })}
              </button>
            )}
            <RemoveButton {...props} name={name} onRemove={onRemove} />
          </p>
        </>
      ) : null}
    </details>
  );
}

/** What tells an entry from its neighbours: its name, or else its first field. */
function title({ field, path, desk }: ControlProps): string {
  const fields = askedFields(field.fields);
  const shown = namingField(fields) ?? fields[0];
  return shown === undefined ? '' : desk.textAt([...path, shown.name]);
}

function AddButton({ label, onAdd, ready }: ControlProps & { label: string; onAdd: () => void }) {
  return (
    <p>
      <button type="button" class="s4a-button pf-add" disabled={!ready} onClick={onAdd}>
        {label}
      </button>
    </p>
  );
}

function RemoveButton({ name, onRemove, text, ready }: ControlProps & { name: string; onRemove: () => void }) {
  return (
    <button
      type="button"
      class="s4a-button pf-remove"
      aria-label={text('propose.remove', { name })}
      disabled={!ready}
      onClick={onRemove}
    >
      {text('propose.remove.short')}
    </button>
  );
}

/** What can be done with the entries of a list. The focus follows: to a new entry, or to the button that adds one. */
function useEntries({ field, path, desk }: ControlProps) {
  const box = useRef<HTMLElement>(null);
  const entered = desk.at(path);
  const entries = isList(entered) ? entered : [];
  const place = (index: number): DraftPath => [...path, index];
  return {
    box: box as { current: null },
    entries,
    add: (): void => {
      desk.set(path, [...entries, emptyEntry(field)]);
      desk.goTo(place(entries.length));
    },
    remove: (index: number): void => {
      desk.refold(path, (at) => (at === index ? undefined : at > index ? at - 1 : at));
      desk.set(place(index), undefined);
      box.current?.querySelector<HTMLElement>(':scope > p > .pf-add')?.focus();
    },
    up: (index: number): void => {
      desk.refold(path, (at) => (at === index ? index - 1 : at === index - 1 ? index : at));
      desk.set(path, entries.with(index, entries[index - 1] ?? '').with(index - 1, entries[index] ?? ''));
      desk.goTo(place(index - 1));
    },
  };
}
