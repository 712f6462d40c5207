import type { APIRoute, GetStaticPaths } from 'astro';
import { getFile, getFiles } from '../../../site/queries.ts';

export const prerender = true;

export const getStaticPaths = (async () =>
  (await getFiles('models', 'en')).map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** A published model as JSON: what a plan builds on. */
export const GET: APIRoute = async ({ params }) => Response.json(await getFile('models', params['id'] ?? '', 'en'));
