import { useRef, useState } from 'preact/hooks';
import { isBlank, type DraftGroup } from '../../../core/form/index.ts';
import { Dialog } from '../../shared/Dialog.tsx';
import { YamlInput } from '../../shared/YamlInput.tsx';
import { DraftButton } from './DraftButton.tsx';
import type { DeskView } from './use-desk.ts';
import type { Shared } from './view.ts';

type Props = Shared & DeskView;

/** Begin from something, open a draft, delete it. Asks before work is lost. */
export function Tools(props: Props) {
  const { text, desk, draft, ready, told, saving, data, view } = props;
  const [waiting, setWaiting] = useState<DraftGroup | undefined>();
  const [deleting, setDeleting] = useState(false);
  const offer = (incoming: DraftGroup | undefined): void => {
    if (incoming === undefined) return;
    if (isBlank(draft)) desk.replace(incoming);
    else setWaiting(incoming);
  };
  const close = (): void => {
    setWaiting(undefined);
    setDeleting(false);
  };
  return (
    <div class="pf-tools" role="group" aria-label={text('propose.tools')}>
      {data.starts.length > 0 ? <Start {...props} offer={offer} /> : null}
      {data.kind !== 'correction' ? <Open {...props} offer={offer} /> : null}
      <button
        type="button"
        class="s4a-button s4a-danger"
        disabled={!ready || isBlank(draft)}
        onClick={() => setDeleting(true)}
      >
        {text('propose.delete')}
      </button>
      <p class="pf-told" role="status">
        {ready ? told || keptText(saving, isBlank(draft), text) : ''}
      </p>
      <Dialog
        id="propose-replace"
        open={waiting !== undefined}
        title={text('propose.replace.title')}
        question={text('propose.replace.text')}
        confirm={text('workbench.replace.confirm')}
        cancel={text('workbench.cancel')}
        onConfirm={() => {
          if (waiting) desk.replace(waiting);
          close();
        }}
        onClose={close}
      >
        {view === undefined ? null : (
          <p>
            <DraftButton {...props} />
          </p>
        )}
      </Dialog>
      <Dialog
        id="propose-delete"
        open={deleting}
        title={text('propose.delete.title')}
        question={text('propose.delete.text')}
        confirm={text('workbench.delete.confirm')}
        cancel={text('workbench.cancel')}
        onConfirm={() => {
          desk.clear();
          close();
          // The button that opened the dialog is out of use now and cannot take the focus back.
          setTimeout(() => desk.goToStart());
        }}
        onClose={close}
      />
    </div>
  );
}

function keptText(saving: Props['saving'], blank: boolean, text: Props['text']): string {
  if (saving === 'unsaved') return text('workbench.status.not_kept');
  return text(blank ? 'workbench.status.empty' : 'workbench.status.kept');
}

interface OfferProps extends Props {
  readonly offer: (incoming: DraftGroup | undefined) => void;
}

function Start({ data, text, desk, ready, offer }: OfferProps) {
  const choice = useRef<HTMLSelectElement>(null);
  return (
    <div class="pf-start">
      <label for="propose-start">{text('propose.start')}</label>
      <select id="propose-start" ref={choice} disabled={!ready} aria-describedby="propose-start-why">
        {data.starts.map(({ href, title }) => (
          <option key={href} value={href}>
            {title}
          </option>
        ))}
        <option value="">{text('propose.start.empty')}</option>
      </select>
      <button
        type="button"
        class="s4a-button primary"
        disabled={!ready}
        onClick={() => void desk.started(choice.current?.value ?? '').then(offer)}
      >
        {text('propose.start.take')}
      </button>
      <p id="propose-start-why" class="s4a-note">
        {text('propose.start.why')}
      </p>
    </div>
  );
}

function Open({ text, desk, ready, offer }: OfferProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="s4a-button" disabled={!ready} onClick={() => input.current?.click()}>
        {text('propose.open')}
      </button>
      <YamlInput input={input} label={text('propose.open')} onFile={(file) => void desk.read(file).then(offer)} />
    </>
  );
}
