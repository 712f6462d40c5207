import type { ComponentChildren } from 'preact';
import { isBlank, labelOf, mayBeLeftOut } from '../../../core/form/index.ts';
import type { Bounds, Field } from '../../../core/shared/fields.ts';
import { Prose } from '../../shared/Prose.tsx';
import type { Text } from '../../shared/text.ts';
import { keyOf } from './data.ts';
import type { Said } from './messages.ts';
import type { ControlProps } from './view.ts';

/** Ids of what explains a control, for `aria-describedby`. */
export function explains(props: ControlProps): string {
  const key = keyOf(props.path);
  return `${key}-help ${key}-said`;
}

/** What is said at a control. */
export function saidAt({ looks, path }: ControlProps): readonly Said[] {
  return looks.said.get(keyOf(path)) ?? [];
}

interface Props extends ControlProps {
  readonly children: ComponentChildren;
}

/** A control with its name above it, what belongs there, and what is wrong with it. */
export function Labelled({ children, ...props }: Props) {
  const { field, path, text } = props;
  return (
    <div class="pf-field">
      <label for={keyOf(path)}>
        <Name field={field} text={text} />
      </label>
      <Help {...props} />
      {children}
      <Problems {...props} />
    </div>
  );
}

/** What a field is called, and whether it may be left out. */
export function Name({ field, text }: Pick<ControlProps, 'field' | 'text'>) {
  return (
    <>
      <span lang="en">{labelOf(field)}</span>
      {mayBeLeftOut(field) ? <span class="pf-optional"> ({text('propose.optional')})</span> : null}
    </>
  );
}

/** What belongs in a field. */
export function Help({ field, path, text }: ControlProps) {
  const { meaning, bounds, kind } = field;
  const limits = kind === 'number' || kind === 'integer' ? limitsOf(bounds, text) : '';
  const example = exampleOf(field);
  return (
    <p id={`${keyOf(path)}-help`} class="pf-help">
      <span lang="en">
        <Prose>{meaning}</Prose>
      </span>
      {limits === '' ? '' : ` ${limits}`}
      {example === '' ? '' : ` ${text('propose.example')} `}
      {example === '' ? null : <i lang="en">{example}</i>}
    </p>
  );
}

/** What the engine says of a field, entry or group. */
export function Problems(props: ControlProps) {
  return (
    <div id={`${keyOf(props.path)}-said`} class="pf-said">
      {saidAt(props).map((said) => (
        <p key={said.message} class={`pf-${said.severity}`}>
          <Sentence {...props} said={said} />
        </p>
      ))}
    </div>
  );
}

/** One finding in words. Of an empty field the engine could only say what stands above it anyway. */
export function Sentence({ said, desk, text }: Pick<ControlProps, 'desk' | 'text'> & { readonly said: Said }) {
  const { at, ruleId, message, hint } = said;
  if (at.length > 0 && ruleId === 'wrong-value' && isBlank(desk.at(at))) return <b>{text('propose.fill')}</b>;
  return (
    <span lang="en">
      <b>
        <Prose>{message}</Prose>
      </b>{' '}
      <Prose>{hint}</Prose>
    </span>
  );
}

function limitsOf({ least, most }: Bounds, text: Text): string {
  if (least !== undefined && most !== undefined) return text('propose.between', { least, most });
  if (most !== undefined) return text('propose.most', { most });
  return '';
}

const TYPED: readonly Field['kind'][] = ['text', 'id', 'number', 'integer', 'address', 'mail'];

function exampleOf({ kind, example, local, entries }: Field): string {
  if (example === undefined || local !== undefined || !TYPED.includes(kind)) return '';
  const [first] = entries !== undefined && Array.isArray(example) ? (example as unknown[]) : [example];
  return typeof first === 'string' || typeof first === 'number' ? String(first) : '';
}
