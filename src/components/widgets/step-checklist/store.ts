import { persistentAtom } from '@nanostores/persistent';
import type { WritableAtom } from 'nanostores';
import { EMPTY_LOG, readLog, type StepLog } from '../../../core/playbook-views/step-log.ts';

const logs = new Map<string, WritableAtom<StepLog>>();

/** The ticks of one playbook, kept in this browser; a log without ticks leaves nothing behind. */
export function stepLog(playbook: string): WritableAtom<StepLog> {
  const known = logs.get(playbook);
  if (known) return known;
  const log = persistentAtom<StepLog>(`s4a:checklist:${playbook}`, EMPTY_LOG, {
    encode: (value) => (Object.keys(value.done).length === 0 ? undefined : JSON.stringify(value)),
    decode: readLog,
  });
  logs.set(playbook, log);
  return log;
}
