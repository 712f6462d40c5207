import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { doneCount, EMPTY_LOG, withTicks, type RoleChecklist } from '../../../core/playbook-views/step-log.ts';
import { LogTools } from './LogTools.tsx';
import { RoleSteps } from './RoleSteps.tsx';
import { stepLog } from './store.ts';
import { textOf } from '../../shared/text.ts';
import { sayMoment } from './moment.ts';

interface Props {
  playbook: { id: string; title: string };
  roles: readonly RoleChecklist[];
  locale: string;
  strings: Readonly<Record<string, string>>;
}

/** Checklists of a playbook by role. What is ticked stays in this browser, with the time, until it is deleted. */
export default function StepChecklist({ playbook, roles, locale, strings }: Props) {
  const text = textOf(strings);
  const store = stepLog(playbook.id);
  const saved = useStore(store);
  const root = useRef<HTMLDivElement>(null);
  const [ready, setReady] = useState(false);
  const [status, setStatus] = useState('');
  const log = ready ? saved : EMPTY_LOG;

  const change = (steps: readonly string[], at: string | null): boolean => {
    try {
      store.set(withTicks(store.get(), steps, at));
      return true;
    } catch {
      setStatus(text('checklist.not_saved'));
      return false;
    }
  };

  useEffect(() => {
    const early = [...(root.current?.querySelectorAll<HTMLInputElement>('input:checked') ?? [])];
    if (early.length > 0)
      change(
        early.map(({ value }) => value),
        new Date().toISOString(),
      );
    setReady(true);
  }, []);

  const tick = (role: RoleChecklist, id: string, on: boolean): void => {
    const at = new Date();
    if (!change([id], on ? at.toISOString() : null)) return;
    const number = role.steps.find((step) => step.id === id)?.number ?? '';
    const progress = { role: role.title, done: doneCount(store.get(), role.steps), all: role.steps.length };
    setStatus(
      text(on ? 'checklist.ticked' : 'checklist.unticked', {
        ...progress,
        number,
        time: sayMoment(at.toISOString(), locale, at),
      }),
    );
  };

  return (
    <div class="step-checklist" ref={root}>
      {roles.map((role) => (
        <RoleSteps
          key={role.id}
          playbook={playbook.title}
          {...{ role, log, ready, locale, text }}
          onTick={(id, on) => tick(role, id, on)}
        />
      ))}
      {ready ? (
        <LogTools
          {...{ playbook, roles, log, text }}
          onReset={() => change(Object.keys(log.done), null)}
          say={setStatus}
        />
      ) : (
        <p class="not-kept s4a-note">{text('checklist.not_kept')}</p>
      )}
      <p class="status" role="status">
        {status}
      </p>
    </div>
  );
}
