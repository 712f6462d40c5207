import { SEVERITIES, type Playbook } from '../../schemas/index.ts';

/** Severity of an incident. */
export type Severity = Playbook['severity']['base'];

/** What can raise the severity, gathered under the severity that it leads to. */
export interface SeverityRise {
  readonly to: Severity;
  readonly impact: readonly string[];
  /** Ids of calendar windows. */
  readonly windows: readonly string[];
}

/**
 * What raises the severity above the base, mildest first.
 * @param severity the severity rules of a playbook
 * @returns one entry for each severity above the base that something leads to
 */
export function severityRises({ base, impact, calendar }: Playbook['severity']): SeverityRise[] {
  return SEVERITIES.slice(SEVERITIES.indexOf(base) + 1)
    .map((to) => ({
      to,
      impact: impact.filter((each) => each.to === to).map(({ when }) => when),
      windows: calendar.filter((each) => each.to === to).map(({ window }) => window),
    }))
    .filter((rise) => rise.impact.length + rise.windows.length > 0);
}

/**
 * The telemetry that a playbook needs, what it cannot do without first.
 * @param telemetry the telemetry of a playbook
 * @returns the same entries; the order of the file is kept within both groups
 */
export function minimumFirst(telemetry: Playbook['telemetry']): Playbook['telemetry'] {
  return telemetry.toSorted((a, b) => Number(b.minimum) - Number(a.minimum));
}
