/** What a reader has ticked: for each role and step the moment, ISO 8601 in UTC. */
export interface StepLog {
  readonly version: 1;
  /** Keys are step ids. */
  readonly done: Readonly<Record<string, string>>;
}

/** A step as the checklist of a role shows it. */
export interface ChecklistStep {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly do: readonly string[];
}

/** The checklist of one role. */
export interface RoleChecklist {
  readonly id: string;
  readonly title: string;
  readonly duties: string;
  readonly steps: readonly ChecklistStep[];
}

/** One line of an exported log. */
export interface LogEntry {
  readonly done_at: string;
  readonly role: string;
  readonly role_title: string;
  readonly number: number;
  readonly step: string;
  readonly step_title: string;
}

/** A log in which nothing is ticked. */
export const EMPTY_LOG: StepLog = { version: 1, done: {} };

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

/**
 * Reads a saved log. Whatever does not look like a log, or comes from a version that this one does not know, counts as
 * nothing ticked; a damaged entry is dropped and the others are kept.
 * @param text what the browser has saved
 * @returns a log that can be relied on
 */
export function readLog(text: string): StepLog {
  try {
    const saved: unknown = JSON.parse(text);
    if (!isRecord(saved) || saved['version'] !== 1 || !isRecord(saved['done'])) return EMPTY_LOG;
    const entries = Object.entries(saved['done']).filter(([, at]) => typeof at === 'string' && MOMENT.test(at));
    return { version: 1, done: Object.fromEntries(entries) as Record<string, string> };
  } catch {
    return EMPTY_LOG;
  }
}

/**
 * Ticks steps or takes their ticks back. A step that is ticked already keeps its moment.
 * @param log the log as it is
 * @param steps ids of the steps
 * @param at the moment, ISO 8601 in UTC; null takes the ticks back
 * @returns a new log
 */
export function withTicks(log: StepLog, steps: readonly string[], at: string | null): StepLog {
  const others = Object.entries(log.done).filter(([id]) => at !== null || !steps.includes(id));
  const done = Object.fromEntries(others);
  if (at !== null) for (const id of steps) done[id] ??= at;
  return { version: 1, done };
}

/**
 * How far a role is.
 * @param log what is ticked
 * @param steps the steps of the role
 * @returns number of steps that are ticked
 */
export function doneCount(log: StepLog, steps: readonly Pick<ChecklistStep, 'id'>[]): number {
  return steps.filter(({ id }) => Object.hasOwn(log.done, id)).length;
}

/**
 * The ticks as lines of a log, earliest first.
 * @param log what is ticked
 * @param roles the checklists
 * @returns one entry for each ticked step that the checklists know
 */
export function logEntries(log: StepLog, roles: readonly RoleChecklist[]): LogEntry[] {
  return roles
    .flatMap((role) =>
      role.steps.flatMap(({ id, number, title }) => {
        const at = log.done[id];
        if (at === undefined) return [];
        return { done_at: at, role: role.id, role_title: role.title, number, step: id, step_title: title };
      }),
    )
    .toSorted((a, b) => (a.done_at === b.done_at ? a.number - b.number : a.done_at < b.done_at ? -1 : 1));
}

/**
 * The log as text for a case record, one line for each ticked step.
 * @param heading lines that stand above
 * @param entries what was done
 * @returns plain text that ends with a line break
 */
export function logAsText(heading: readonly string[], entries: readonly LogEntry[]): string {
  const lines = entries.map(
    ({ done_at, role_title, number, step_title }) => `${done_at}  ${role_title}: ${number} ${step_title}`,
  );
  return [...heading, '', ...lines].join('\n').trimEnd() + '\n';
}

/**
 * The log for other programs.
 * @param playbook id and title of the playbook
 * @param exported the moment of export, ISO 8601 in UTC
 * @param entries what was done
 * @returns JSON that ends with a line break
 */
export function logAsJson(
  playbook: { id: string; title: string },
  exported: string,
  entries: readonly LogEntry[],
): string {
  return `${JSON.stringify({ version: 1, playbook, exported, entries }, null, 2)}\n`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
