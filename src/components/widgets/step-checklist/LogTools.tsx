import { useEffect, useRef, useState } from 'preact/hooks';
import {
  doneCount,
  logAsJson,
  logAsText,
  logEntries,
  type RoleChecklist,
  type StepLog,
} from '../../../core/playbook-views/step-log.ts';
import { download } from '../../shared/download.ts';
import type { Text } from '../../shared/text.ts';

interface Props {
  playbook: { id: string; title: string };
  roles: readonly RoleChecklist[];
  log: StepLog;
  text: Text;
  /** Deletes all ticks; false when the browser refuses. */
  onReset: () => boolean;
  /** Puts a sentence into the live region. */
  say: (sentence: string) => void;
}

/** What can be done with the ticks: export, copy, delete. */
export function LogTools({ playbook, roles, log, text, onReset, say }: Props) {
  const steps = roles.flatMap((role) => role.steps);
  const entries = logEntries(log, roles);
  const asText = (now: string): string => {
    const heading = [
      text('checklist.text_title', { title: playbook.title }),
      text('checklist.text_exported', { time: now }),
    ];
    return logAsText(heading, entries);
  };
  const withLog = (act: (now: string) => void) => () =>
    entries.length === 0 ? say(text('checklist.nothing')) : act(new Date().toISOString());
  const save = (type: string, ending: string, content: (now: string) => string) =>
    withLog((now) => {
      const file = `${playbook.id}-${now.slice(0, 16).replace(/[-:]/g, '')}Z.${ending}`;
      download(file, content(now), type);
      say(text('checklist.downloaded', { file }));
    });
  const copy = withLog((now) => {
    void copied(asText(now)).then((ok) => say(text(ok ? 'checklist.copied' : 'checklist.copy_failed')));
  });
  return (
    <section class="log">
      <h3>{text('checklist.log')}</h3>
      <p>
        {text('checklist.all', { done: doneCount(log, steps), all: steps.length })} {text('checklist.saved_here')}
      </p>
      <div class="buttons">
        <button type="button" class="s4a-button" onClick={save('text/plain', 'txt', asText)}>
          {text('checklist.download_text')}
        </button>
        <button
          type="button"
          class="s4a-button"
          onClick={save('application/json', 'json', (now) => logAsJson(playbook, now, entries))}
        >
          {text('checklist.download_json')}
        </button>
        <button type="button" class="s4a-button" onClick={copy}>
          {text('checklist.copy')}
        </button>
        <Reset {...{ text, say, onReset }} empty={entries.length === 0} />
      </div>
    </section>
  );
}

function Reset({ text, say, onReset, empty }: Pick<Props, 'text' | 'say' | 'onReset'> & { empty: boolean }) {
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  useEffect(() => {
    if (asking) keep.current?.focus();
    else if (asked.current) ask.current?.focus();
    asked.current = asking;
  }, [asking]);
  const answer = (yes: boolean): void => {
    setAsking(false);
    if (yes && onReset()) say(text('checklist.reset_done'));
  };
  if (!asking) {
    return (
      <button
        type="button"
        class="s4a-button"
        ref={ask}
        onClick={() => (empty ? say(text('checklist.nothing')) : setAsking(true))}
      >
        {text('checklist.reset')}
      </button>
    );
  }
  return (
    <div class="asking" role="group" aria-labelledby="checklist-reset">
      <p id="checklist-reset">{text('checklist.reset_question')}</p>
      <button type="button" class="s4a-button" onClick={() => answer(true)}>
        {text('checklist.reset_yes')}
      </button>
      <button type="button" class="s4a-button primary" ref={keep} onClick={() => answer(false)}>
        {text('checklist.reset_no')}
      </button>
    </div>
  );
}

async function copied(content: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(content);
    return true;
  } catch {
    return false;
  }
}
