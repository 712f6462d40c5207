import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { listen, staticServer } from '../../scripts/lib/static-server.ts';

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  const files = {
    'secret.txt': 'secret',
    'site-old/secret.txt': 'secret',
    'site/index.html': 'home',
    'site/404.html': 'no such page',
    'site/playbooks/index.html': 'playbooks',
    'site/empty/.keep': '',
    'site/_astro/a.js': 'js',
    'site/schemas/model.json': '{}',
    'site/pagefind/wasm.unknown': 'wasm',
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'site/link.txt'));
  server = staticServer({ root: join(folder, 'site'), base: '/toolbox/' });
  port = await listen(server, 0);
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Sends a path as it is written: fetch would tidy it up before sending. */
function get(path: string, method = 'GET'): Promise<string> {
  return new Promise((done, failed) => {
    request({ port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () => {
        const { location, 'content-type': type } = response.headers;
        done([response.statusCode, location ?? type, body].join(' | '));
      });
    })
      .on('error', failed)
      .end();
  });
}

it.each([
  ['/toolbox/', '200 | text/html; charset=utf-8 | home'],
  ['/toolbox', '301 | /toolbox/ | '],
  ['/toolbox/playbooks/', '200 | text/html; charset=utf-8 | playbooks'],
  ['/toolbox/playbooks?from=mail', '301 | /toolbox/playbooks/?from=mail | '],
  ['/toolbox/_astro/a.js', '200 | text/javascript; charset=utf-8 | js'],
  ['/toolbox/schemas/model.json?v=1', '200 | application/json; charset=utf-8 | {}'],
  ['/toolbox/pagefind/wasm.unknown', '200 | application/octet-stream | wasm'],
  ['/toolbox/nowhere/', '404 | text/html; charset=utf-8 | no such page'],
  ['/toolbox/empty/', '404 | text/html; charset=utf-8 | no such page'],
  ['/', '404 | text/html; charset=utf-8 | no such page'],
  ['/playbooks/', '404 | text/html; charset=utf-8 | no such page'],
])('%s gives %s', async (path, answer) => {
  expect(await get(path)).toBe(answer);
});

it.each([
  '/toolbox/../secret.txt',
  '/toolbox/%2e%2e/secret.txt',
  '/toolbox/..%2fsecret.txt',
  '/toolbox/%2e%2e%2fsite-old%2fsecret.txt',
  '/toolbox/..%5csecret.txt',
  '/toolbox/link.txt',
  '/toolbox//../../secret.txt',
])('%s does not lead out of the folder', async (path) => {
  expect(await get(path)).toBe('404 | text/html; charset=utf-8 | no such page');
});

it.each(['/toolbox/%', '/toolbox/%00'])('%s is no path', async (path) => {
  expect(await get(path)).toMatch(/^400 /);
});

it('a redirect never names another host', async () => {
  const root = staticServer({ root: join(folder, 'site'), base: '/' });
  port = await listen(root, 0);
  try {
    expect(await get('//playbooks')).toBe('301 | /playbooks/ | ');
  } finally {
    root.close();
  }
});

it('only reads', async () => {
  port = await listen(staticServer({ root: join(folder, 'site'), base: '/' }).unref(), 0);
  expect(await get('/', 'POST')).toMatch(/^405 /);
  expect(await get('/', 'HEAD')).toBe('200 | text/html; charset=utf-8 | ');
});
