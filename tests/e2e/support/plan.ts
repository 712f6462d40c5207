import type { Page } from '@playwright/test';

const MOMENT = '2026-11-27T09:30:00.000Z';

/**
 * Puts a plan into the browser before its first page, as an earlier visit would have left it.
 * @param page the page that is opened next
 * @param parts what is in the plan beside its empty parts
 */
export async function keepPlan(page: Page, parts: object): Promise<void> {
  const plan = {
    ...{ format: 'soc4academia-plan', version: 1, id: 'plan-test', name: 'My plan', created: MOMENT, changed: MOMENT },
    ...{ profile: {}, services: {}, responsibilities: {}, staffing: {}, logs: {}, costs: {}, roadmap: {} },
    ...parts,
  };
  const shelf = JSON.stringify({ format: 'soc4academia-plans', version: 1, current: plan.id, plans: [plan] });
  await page.addInitScript((text) => {
    if (sessionStorage.getItem('seeded') === null) localStorage.setItem('s4a:plans', text);
    sessionStorage.setItem('seeded', 'yes');
  }, shelf);
}
