import {
  doneCount,
  type ChecklistStep,
  type RoleChecklist,
  type StepLog,
} from '../../../core/playbook-views/step-log.ts';
import { printOnly } from './print.ts';
import type { Text } from '../../shared/text.ts';
import { sayMoment } from './moment.ts';

interface Props {
  /** Title of the playbook, for paper. */
  playbook: string;
  role: RoleChecklist;
  log: StepLog;
  /** False until the browser has read what is saved. */
  ready: boolean;
  locale: string;
  text: Text;
  onTick: (step: string, on: boolean) => void;
}

/** The checklist of one role, folded until it is wanted. */
export function RoleSteps({ playbook, role, log, ready, locale, text, onTick }: Props) {
  const all = role.steps.length;
  const done = doneCount(log, role.steps);
  return (
    <details class="role">
      <summary>
        <h3>{role.title}</h3>
        <span class="progress">
          {ready ? (
            <span aria-label={text('checklist.progress_role', { done, all })}>
              {text('checklist.progress', { done, all })}
            </span>
          ) : (
            text('checklist.steps', { all })
          )}
        </span>
      </summary>
      <p class="playbook">{playbook}</p>
      <p class="duties">{role.duties}</p>
      <ol>
        {role.steps.map((step) => (
          <Step key={step.id} {...{ step, locale, text }} at={log.done[step.id]} onTick={(on) => onTick(step.id, on)} />
        ))}
      </ol>
      {ready && (
        <button
          type="button"
          class="s4a-button print"
          onClick={(event) => printOnly(event.currentTarget.closest('details'))}
        >
          {text('checklist.print')}
        </button>
      )}
    </details>
  );
}

interface StepProps {
  step: ChecklistStep;
  at: string | undefined;
  locale: string;
  text: Text;
  onTick: (on: boolean) => void;
}

function Step({ step: { id, number, title, do: lines }, at, locale, text, onTick }: StepProps) {
  return (
    <li class={at ? 'done' : ''}>
      <label>
        <input
          type="checkbox"
          value={id}
          checked={at !== undefined}
          autocomplete="off"
          onChange={(event) => onTick(event.currentTarget.checked)}
        />
        <span>
          {number} {title}
        </span>
      </label>
      <p class="about">
        {at && <time dateTime={at}>{text('checklist.done_at', { time: sayMoment(at, locale, new Date()) })}</time>}
        <a href={`#step-${id}`} aria-label={text('checklist.open_step', { number })}>
          {text('checklist.in_full')}
        </a>
        <span class="paper">
          {text('checklist.paper_time')} <i /> {text('checklist.paper_name')} <i />
        </span>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </li>
  );
}
