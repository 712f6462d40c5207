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
import type { Text } from './texts.ts';

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
    const heading = [text('text_title', { title: playbook.title }), text('text_exported', { time: now })];
    return logAsText(heading, entries);
  };
  const withLog = (act: (now: string) => void) => () =>
    entries.length === 0 ? say(text('nothing')) : act(new Date().toISOString());
  const save = (type: string, ending: string, content: (now: string) => string) =>
    withLog((now) => {
      const file = `${playbook.id}-${now.slice(0, 16).replace(/[-:]/g, '')}Z.${ending}`;
      download(file, content(now), type);
      say(text('downloaded', { file }));
    });
  const copy = withLog((now) => {
    void copied(asText(now)).then((ok) => say(text(ok ? 'copied' : 'copy_failed')));
  });
  return (
    <section class="log">
      <h3>{text('log')}</h3>
      <p>
        {text('all', { done: doneCount(log, steps), all: steps.length })} {text('saved_here')}
      </p>
      <div class="buttons">
        <button type="button" class="s4a-button" onClick={save('text/plain', 'txt', asText)}>
          {text('download_text')}
        </button>
        <button
          type="button"
          class="s4a-button"
          onClick={save('application/json', 'json', (now) => logAsJson(playbook, now, entries))}
        >
          {text('download_json')}
        </button>
        <button type="button" class="s4a-button" onClick={copy}>
          {text('copy')}
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
    if (yes && onReset()) say(text('reset_done'));
  };
  if (!asking) {
    return (
      <button
        type="button"
        class="s4a-button"
        ref={ask}
        onClick={() => (empty ? say(text('nothing')) : setAsking(true))}
      >
        {text('reset')}
      </button>
    );
  }
  return (
    <div class="asking" role="group" aria-labelledby="checklist-reset">
      <p id="checklist-reset">{text('reset_question')}</p>
      <button type="button" class="s4a-button" onClick={() => answer(true)}>
        {text('reset_yes')}
      </button>
      <button type="button" class="s4a-button primary" ref={keep} onClick={() => answer(false)}>
        {text('reset_no')}
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
