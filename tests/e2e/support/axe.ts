import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axeCore from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare const axe: typeof axeCore;

/** Groups of axe rules: WCAG 2.2 A and AA, and what axe calls best practice. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What to check: all rules or some, all of the page or without a part. */
export interface AxeOptions {
  readonly rules?: readonly string[];
  readonly without?: string;
}

/**
 * Violations on the page as it is now, one line each. axe runs in the page itself: its Playwright wrapper opens a second
 * page for every run, which takes three times as long.
 */
export async function violations(page: Page, { rules, without }: AxeOptions = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  return page.evaluate(
    async ({ rules, without, tags }) => {
      const context = without === undefined ? document : { exclude: [without] };
      const runOnly = rules
        ? { type: 'rule' as const, values: [...rules] }
        : { type: 'tag' as const, values: [...tags] };
      const { violations } = await axe.run(context, { runOnly, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    },
    { rules, without, tags: WCAG },
  );
}
