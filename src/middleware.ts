import { defineMiddleware } from 'astro:middleware';
import { localiseLinks } from './site/links.ts';

/** Makes the links of every page fit the language and the base path that it is served under. */
export const onRequest = defineMiddleware(async (context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const html = localiseLinks(await response.text(), context.url.pathname, import.meta.env.BASE_URL);
  return new Response(html, response);
});
