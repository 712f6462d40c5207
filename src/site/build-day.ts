import { execFileSync } from 'node:child_process';
import { getCollection } from 'astro:content';

let day: Promise<string> | undefined;

/**
 * The day that this build calls today, as in 2026-11-23: the same for every build of one commit. SOURCE_DATE_EPOCH
 * (seconds since 1970) wins; otherwise it is the day of the last commit, and without git that of the newest page.
 */
export function buildDay(): Promise<string> {
  day ??= Promise.resolve(dayGiven() ?? dayOfLastCommit() ?? dayOfNewestPage());
  return day;
}

function dayGiven(): string | undefined {
  const seconds = process.env['SOURCE_DATE_EPOCH'];
  return seconds === undefined ? undefined : new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
}

function dayOfLastCommit(): string | undefined {
  try {
    const printed = execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8', stdio: 'pipe' }).trim();
    return printed === '' ? undefined : printed;
  } catch {
    return undefined;
  }
}

async function dayOfNewestPage(): Promise<string> {
  const days = (await getCollection('docs')).map(({ data }) => data.updated ?? '');
  return days.toSorted().at(-1) ?? '';
}
