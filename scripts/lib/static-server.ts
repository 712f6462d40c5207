import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

/** Content types by file extension: all that a build of the site holds. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
  '.zip': 'application/zip',
};

/** What to serve, and where. */
export interface ServeOptions {
  /** Folder whose files are served. */
  readonly root: string;
  /** Base path with slashes at both ends; everything outside it is not found. */
  readonly base: string;
  /** Called with each file that is sent. */
  readonly onFile?: (file: string) => void;
}

/**
 * A server for a folder of static files: index.html for folders, the folder’s own 404.html, nothing outside the folder.
 * The caller lets it listen.
 */
export function staticServer({ root, base, onFile }: ServeOptions): Server {
  const folder = realpathSync(root);
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return plain(response, 405, 'Only GET and HEAD.');
    const target = targetOf(request, folder, base);
    if ('redirect' in target) {
      response.writeHead(301, { location: target.redirect }).end();
      return;
    }
    const { file, status } = target;
    if (file === undefined) return plain(response, status, status === 400 ? 'Bad request.' : 'Not found.');
    onFile?.(file);
    response.writeHead(status, {
      'content-type': CONTENT_TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream',
      'content-length': statSync(file).size,
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
}

/**
 * Starts a server on this machine only.
 * @param port the port; 0 for any free one
 * @returns the port it got
 */
export async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  return (server.address() as AddressInfo).port;
}

type Target = { readonly redirect: string } | { readonly file: string | undefined; readonly status: number };

function targetOf(request: IncomingMessage, folder: string, base: string): Target {
  const [rawPath = '/', query] = (request.url ?? '/').split('?', 2);
  const path = decoded(rawPath);
  if (path === undefined) return { file: undefined, status: 400 };
  const suffix = query === undefined ? '' : `?${query}`;
  if (`${path}/` === base) return { redirect: base + suffix };
  const file = path.startsWith(base) ? within(folder, path.slice(base.length)) : undefined;
  if (file !== undefined && statSync(file).isDirectory()) {
    const index = within(file, 'index.html');
    if (index === undefined) return notFound(folder);
    // One leading slash: two would send the browser to another host.
    return path.endsWith('/')
      ? { file: index, status: 200 }
      : { redirect: `/${rawPath.replace(/^\/+/, '')}/${suffix}` };
  }
  return file === undefined ? notFound(folder) : { file, status: 200 };
}

function notFound(folder: string): Target {
  return { file: within(folder, '404.html'), status: 404 };
}

function decoded(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The real path of something that exists inside a folder; links that lead out of it do not count. */
function within(folder: string, path: string): string | undefined {
  try {
    const file = realpathSync(resolve(folder, join('.', sep, path)));
    return file === folder || file.startsWith(folder + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${text}\n`);
}
