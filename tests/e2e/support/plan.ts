import { expect, type Page } from '@playwright/test';
import type { PlannerStep } from '../../../src/schemas/components.ts';

const MOMENT = '2026-11-27T09:30:00.000Z';

/**
 * A plan as the planner keeps it.
 * @param parts what is in it beside its empty parts
 */
export function planOf(parts: object): object {
  return {
    ...{
      format: 'soc4academia-plan',
      version: 1,
      id: 'plan-a',
      name: 'A seeded plan',
      created: MOMENT,
      changed: MOMENT,
    },
    ...{ profile: {}, services: {}, responsibilities: {}, staffing: {}, logs: {}, costs: {}, roadmap: {} },
    ...parts,
  };
}

/**
 * Puts plans into the browser before its first page, as an earlier visit would have left them. The first one is open.
 * @param page the page that is opened next
 * @param plans what is in each plan beside its empty parts
 */
export async function keepPlans(page: Page, ...plans: readonly object[]): Promise<void> {
  const kept = plans.map((parts, index) => planOf(index === 0 ? parts : { id: `plan-${index}`, ...parts }));
  const shelf = JSON.stringify({ format: 'soc4academia-plans', version: 1, current: 'plan-a', plans: kept });
  await page.addInitScript((text) => {
    if (sessionStorage.getItem('seeded') === null) localStorage.setItem('s4a:plans', text);
    sessionStorage.setItem('seeded', 'yes');
  }, shelf);
}

/** Opens a step of the planner and waits until it can be used. */
export async function openStep(page: Page, step: PlannerStep): Promise<void> {
  await page.goto(step === 'overview' ? './planner/' : `./planner/${step}/`);
  await expect(page.locator('.planner[data-ready="true"]')).toBeVisible();
}
