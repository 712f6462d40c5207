import type { APIRoute } from 'astro';
import { knownFile } from '../../site/known-file.ts';

export const prerender = true;

export const GET: APIRoute = async () => Response.json(await knownFile());
