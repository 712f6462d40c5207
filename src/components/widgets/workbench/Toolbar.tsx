import { useRef, useState } from 'preact/hooks';
import { Dialog } from '../../shared/Dialog.tsx';
import { YamlInput } from '../../shared/YamlInput.tsx';
import type { Incoming } from './bench.ts';
import { canWriteFiles, pickFile } from './files.ts';
import type { Workbench } from './use-workbench.ts';
import type { Shared, StartFile } from './view.ts';

interface Props extends Shared, Workbench {
  readonly offer: (incoming: Incoming | undefined) => void;
}

/** What can be done with a file: begin, open, save, delete. */
export function Toolbar(props: Props) {
  const { text, bench, ready, draft } = props;
  return (
    <div class="wb-toolbar s4a-screen-only" role="group" aria-label={text('workbench.tools')} data-pagefind-ignore>
      <Start {...props} />
      <Open {...props} />
      <button type="button" class="s4a-button" disabled={!ready || draft.text === ''} onClick={() => void bench.save()}>
        {text('workbench.save')}
      </button>
      <Delete {...props} />
      <p class="wb-saving" role="status">
        {status(props)}
      </p>
    </div>
  );
}

function status({ text, draft, saving, said, ready }: Props): string {
  if (!ready) return '';
  if (draft.text === '') return said || text('workbench.status.empty');
  const kept = text(saving === 'unsaved' ? 'workbench.status.not_kept' : 'workbench.status.kept');
  // What was done last never hides that work stands in no file.
  return [said, draft.changed ? text('workbench.status.changed') : '', kept].filter((part) => part !== '').join(' ');
}

function Start({ data, text, bench, ready, offer }: Props) {
  const choice = useRef<HTMLSelectElement>(null);
  const files = data.starts.flatMap((group) => group.files);
  const take = async (file: StartFile | undefined): Promise<void> => {
    if (!file) return;
    try {
      offer(await bench.fetched(file));
    } catch {
      bench.say(text('workbench.unreadable', { name: file.name }));
    }
  };
  return (
    <div class="wb-start">
      <label for="workbench-start">{text('workbench.start')}</label>
      <select id="workbench-start" ref={choice} disabled={!ready}>
        {data.starts.map((group) => (
          <optgroup key={group.title} label={group.title}>
            {group.files.map(({ href, title }) => (
              <option key={href} value={href}>
                {title}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button
        type="button"
        class="s4a-button primary"
        disabled={!ready}
        onClick={() => void take(files.find(({ href }) => href === choice.current?.value))}
      >
        {text('workbench.start.take')}
      </button>
    </div>
  );
}

function Open({ text, bench, ready, offer }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const pick = async (): Promise<void> => {
    if (!canWriteFiles()) return input.current?.click();
    try {
      const handle = await pickFile();
      if (handle) offer(await bench.read(handle.name, await handle.getFile(), handle));
    } catch {
      bench.say(text('workbench.unreadable', { name: '' }));
    }
  };
  return (
    <>
      <button type="button" class="s4a-button" disabled={!ready} onClick={() => void pick()}>
        {text('workbench.open')}
      </button>
      <YamlInput
        input={input}
        label={text('workbench.open')}
        onFile={(file) => void bench.read(file.name, file).then(offer)}
      />
    </>
  );
}

function Delete({ text, bench, ready, draft }: Props) {
  const [asking, ask] = useState(false);
  const confirm = (): void => {
    ask(false);
    bench.clear();
  };
  return (
    <>
      <button
        type="button"
        class="s4a-button s4a-danger"
        disabled={!ready || draft.text === ''}
        onClick={() => ask(true)}
      >
        {text('workbench.delete')}
      </button>
      <Dialog
        id="workbench-delete"
        open={asking}
        title={text('workbench.delete.title')}
        question={text('workbench.delete.text')}
        confirm={text('workbench.delete.confirm')}
        cancel={text('workbench.cancel')}
        onConfirm={confirm}
        onClose={() => ask(false)}
      />
    </>
  );
}
