import type { AstroGlobal } from 'astro';
import { planningData, type PlanningData } from '../core/plan/derive/index.ts';
import { CONTACT_ROLES, isShownDuty, type LegalData } from '../core/plan/document/index.ts';
import { anchorOf } from '../core/reference/index.ts';
import { localisedHref } from './links.ts';
import { getFiles, getList } from './queries.ts';

/** What published models and the list of services say, for the steps that go beyond one model. */
export async function publishedPractice(): Promise<PlanningData> {
  const [models, services, logSources, payBands, workingTime] = await Promise.all([
    getFiles('models', 'en'),
    getList('services'),
    getList('log-sources'),
    getList('pay-bands'),
    getList('working-time'),
  ]);
  return planningData(models, {
    services: services.items,
    logSources: logSources.items,
    payBands: payBands.items,
    workingTime: workingTime.items,
  });
}

/** Link to a service in the list, with {anchor} in place of the anchor; names of areas by their numbers. */
export async function serviceLinks({ url }: AstroGlobal): Promise<ServiceLinks> {
  const { items } = await getList('services');
  const href = (id: string): string =>
    localisedHref(`/reference/services/#${anchorOf('services', id)}`, url.pathname, import.meta.env.BASE_URL);
  return {
    areas: items.filter(({ level }) => level === 'area').map(({ id, name }) => ({ id, name })),
    hrefs: Object.fromEntries(items.filter(({ level }) => level === 'service').map(({ id }) => [id, href(id)])),
  };
}

/** How pages name and reach services. */
export interface ServiceLinks {
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  /** Address of each service by its number. */
  readonly hrefs: Readonly<Record<string, string>>;
}

/** Law and authorities for the document of a plan. */
export async function legalDuties(): Promise<LegalData> {
  const [law, authorities] = await Promise.all([getList('nis2'), getList('authorities')]);
  return {
    date: law.retrieved,
    items: law.items
      .filter(({ id }) => isShownDuty(id))
      .map(({ id, name, article, fact, certainty }) => ({ id, name, article, fact, certainty })),
    contacts: authorities.items
      .filter(({ role }) => CONTACT_ROLES.includes(role))
      .map(({ id, name, country, role, does, certainty }) => ({ id, name, country, role, does, certainty })),
  };
}
