// How long a change in the planner takes until the page shows it, with the processor slowed down four times, beside a
// field on the same page whose handler does nothing. Each step is opened several times, since a single answer also measures
// what else the machine does, and all steps in turn, since a machine is slow for some seconds and a step would be measured
// in them alone. Fails when a step is slower than it may be.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { emptyPlan, emptyShelf, shelfJson, withModel, withPart, withPlan } from '../../src/core/plan/index.ts';
import { count } from '../../src/core/shared/count.ts';
import { PLANNER_STEPS } from '../../src/schemas/components.ts';
import { CHROMIUM_ARGS, provideChromium } from '../lib/browser.ts';
import { ROOT } from '../lib/files.ts';
import { listen, staticServer } from '../lib/static-server.ts';
import { measured, median, responseOf, type Response } from './response/measure.ts';

const DIST = join(ROOT, 'dist');
const SLOWDOWN = 4;
/** A change must be shown within this many milliseconds. */
const LIMIT = 50;
/** How often each step is opened. */
const PAGES = 5;
/** Between a page and the first change to it, in milliseconds: nobody finds a field faster. */
const PAUSE = 1000;

if (!existsSync(DIST)) throw new Error('There is no dist/. Build the site first: npm run build');
const server = staticServer({ root: DIST, base: '/' });
const port = await listen(server, 0);
const browser = await chromium.launch({ executablePath: await provideChromium(print), args: [...CHROMIUM_ARGS] });
let slow = 0;
print(
  `Milliseconds from a change to the painted result, processor ${SLOWDOWN} × slower: the first change of a page and the`,
);
print(
  `median of ten, each as the middle of ${PAGES} pages; the slowest first; until nothing more follows; an empty handler,`,
);
print('middle and slowest.\n');
try {
  const steps = PLANNER_STEPS.filter((each) => each !== 'overview');
  const rounds: Response[][] = [];
  for (let round = 0; round < PAGES; round += 1) {
    print(`Opening every step: ${round + 1} of ${PAGES}`);
    const responses: Response[] = [];
    for (const step of steps) responses.push(await responseOn(step));
    rounds.push(responses);
  }
  print(row('step', 'control', 'first', '(slowest)', 'median', 'all', 'empty', '(slowest)', 'ratio'));
  for (const [index, step] of steps.entries()) {
    const responses = rounds.flatMap((round) => round[index] ?? []);
    const of = (name: Exclude<keyof Response, 'control'>): number[] => responses.map((response) => response[name]);
    const [first, middle, empty] = [median(of('first')), median(of('median')), median(of('empty'))];
    if (Math.max(first, middle) > LIMIT) slow += 1;
    const noise = [ms(empty), ms(Math.max(...of('slowestEmpty'))), (middle / empty).toFixed(1)];
    const slowest = Math.max(...of('first'));
    print(row(step, responses[0]?.control ?? '', ...[first, slowest, middle, median(of('all'))].map(ms), ...noise));
  }
} finally {
  await browser.close();
  server.close();
}
print(
  slow === 0
    ? `\nok    the first change of every step, and the median, are within ${LIMIT} ms.`
    : `\nSLOW  the first change or the median of ${count(slow, 'step')} is above ${LIMIT} ms.`,
);
process.exitCode = slow === 0 ? 0 : 1;

/** How fast a step answers on a page of its own. */
async function responseOn(step: string): Promise<Response> {
  const page = await browser.newPage();
  await openStep(page, step);
  const response = responseOf(await page.evaluate(measured));
  await page.close();
  return response;
}

async function openStep(page: Page, step: string): Promise<void> {
  await page.addInitScript((plans) => localStorage.setItem('s4a:plans', plans), filledShelf());
  await page.goto(`http://localhost:${port}/planner/${step}/`, { waitUntil: 'networkidle' });
  await page.locator('.planner[data-ready="true"]').waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await page.waitForTimeout(PAUSE);
}

/** A plan of a mid-size university that builds on a model, so that every step has something to compute. */
function filledShelf(): string {
  const plan = emptyPlan({ id: 'bench', name: 'Bench', now: '2026-11-27T09:00:00.000Z' });
  const profile = {
    country: 'PL',
    students: 25_000,
    staff: 4000,
    team_fte: 4,
    budget: 900_000,
    hours: '24x7',
  } as const;
  return shelfJson(withPlan(emptyShelf(), withModel(withPart(plan, 'profile', profile), 'hybrid')));
}

function ms(value: number): string {
  return value.toFixed(1);
}

function row(step: string, control: string, ...numbers: string[]): string {
  return step.padEnd(18) + control.padEnd(34) + numbers.map((text) => text.padStart(10)).join('');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
