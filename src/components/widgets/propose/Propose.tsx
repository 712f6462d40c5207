import { formSections, labelOf, type FormSection } from '../../../core/form/index.ts';
import { Asides } from '../../shared/Asides.tsx';
import { CheckProblem } from '../../shared/CheckProblem.tsx';
import { textOf } from '../../shared/text.ts';
import { keyOf, partKey, type ProposeData } from './data.ts';
import { Fields } from './Groups.tsx';
import { listKey } from './Line.tsx';
import { Offer } from './Offer.tsx';
import { Tools } from './Tools.tsx';
import { useDesk, type DeskView } from './use-desk.ts';
import type { Shared } from './view.ts';

interface Props {
  readonly data: ProposeData;
  readonly strings: Readonly<Record<string, string>>;
}

/** A form for one kind of content, what the validator says of it, and the ways to propose it. */
export default function Propose({ data, strings }: Props) {
  const text = textOf(strings);
  const work = useDesk(data, text);
  const all = { ...work, data, text };
  const sections = formSections(data.fields);
  return (
    <div class="pf">
      {data.starts.length > 0 ? <Tools {...all} /> : null}
      <Notices {...all} />
      <form class="pf-form" onSubmit={(event) => event.preventDefault()} autocomplete="off">
        {sections.map((section, index) => (
          <Section key={index} {...all} section={section} alone={sections.length === 1} />
        ))}
      </form>
      <Offer {...all} />
      {data.starts.length > 0 ? null : <Tools {...all} />}
      {Object.entries(work.looks.lists).map(([name, items]) => (
        <datalist key={name} id={listKey(name)}>
          {items.map(([id, label]) => (
            <option key={id} value={id} label={label} />
          ))}
        </datalist>
      ))}
    </div>
  );
}

type All = Shared & DeskView;

function Notices({ text, desk, saving, asides, state, data }: All) {
  return (
    <div class="pf-notices" role="alert">
      {saving === 'unsaved' ? <p class="s4a-problem">{text('propose.not_kept')}</p> : null}
      {asides.length > 0 ? (
        <Asides text={text} asides={asides} file={`soc4academia-${data.kind}-old.txt`} onDrop={desk.draft.dropAsides} />
      ) : null}
      <CheckProblem text={text} state={state} stopped={text('propose.stopped')} onAgain={() => desk.again()} />
    </div>
  );
}

/** A part of the form, which opens and closes; a short form has one and needs none. */
function Section({ section, alone, ...props }: All & { section: FormSection; alone: boolean }) {
  const { text, desk, looks } = props;
  const fields = <Fields {...props} fields={section.fields} path={[]} />;
  if (alone) return fields;
  const key = partKey(section.fields[0]?.name ?? '');
  const open = looks.opened.has(key);
  const count = section.fields.reduce((sum, { name }) => sum + looks.count(keyOf([name])), 0);
  return (
    <details class="pf-section" open={open} onToggle={(event) => desk.fold(key, event.currentTarget.open)}>
      <summary>
        <Heading {...props} section={section} />
        {count > 0 ? <b class="s4a-tag">{text('propose.problems', { count })}</b> : null}
      </summary>
      {open ? fields : null}
    </details>
  );
}

function Heading({ section, text }: All & { section: FormSection }) {
  if (section.fields.length > 3) return <h2>{text('propose.basics')}</h2>;
  return <h2 lang="en">{section.fields.map(labelOf).join(', ')}</h2>;
}
