import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { CHROMIUM_ARGS } from '../lib/browser.ts';
import { listen, staticServer } from '../lib/static-server.ts';

/** What a first visit to one page transfers, in bytes after gzip. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  /** Files of script that the page asks for by itself, and the scripts inside the page. */
  readonly js: number;
}

const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const NO_SCRIPT = /type="(?:application\/(?:ld\+)?json|speculationrules)"/;

/**
 * Opens pages of a built site in a browser, each as a first visit, scrolls to their end and waits until they are quiet.
 * @param root the built site
 * @param paths the pages, with a fragment where one matters
 * @returns weight of each page, in the order of the paths
 */
export async function weigh(root: string, paths: readonly string[], executablePath: string): Promise<Weight[]> {
  const sent = new Set<string>();
  const server = staticServer({ root, base: '/', onFile: (file) => sent.add(file) });
  const port = await listen(server, 0);
  const browser = await chromium.launch({ executablePath, args: [...CHROMIUM_ARGS] });
  try {
    const weights: Weight[] = [];
    for (const path of paths) {
      sent.clear();
      await visit(browser, `http://localhost:${port}${path}`);
      weights.push(weightOf([...sent], readFileSync(join(root, path.replace(/#.*/, ''), 'index.html'), 'utf8')));
    }
    return weights;
  } finally {
    await browser.close();
    server.close();
  }
}

async function visit(browser: Browser, address: string): Promise<void> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const response = await page.goto(address, { waitUntil: 'networkidle' });
    if (response?.status() !== 200) throw new Error(`${address} answered ${response?.status() ?? 'nothing'}.`);
    // Widgets that load when they come into view.
    await page.mouse.wheel(0, 1_000_000);
    await page.waitForTimeout(500);
    await page.waitForLoadState('networkidle');
  } finally {
    await context.close();
  }
}

function weightOf(files: readonly string[], html: string): Weight {
  const total = (...extensions: string[]): number =>
    files
      .filter((file) => extensions.includes(extname(file)))
      .reduce((sum, file) => sum + zipped(readFileSync(file)), 0);
  const inline = [...html.matchAll(INLINE_SCRIPT)]
    .filter(([, attributes]) => !NO_SCRIPT.test(attributes ?? ''))
    .map(([, , script]) => script ?? '')
    .join('\n');
  return { html: zipped(html), css: total('.css'), js: total('.js', '.mjs') + (inline === '' ? 0 : zipped(inline)) };
}

function zipped(content: string | Buffer): number {
  return gzipSync(content).length;
}
