// Weighs our pages beside a bare Starlight page, in the same run, in a real browser. Fails when a page is over budget.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { provideChromium } from '../lib/browser.ts';
import { ROOT } from '../lib/files.ts';
import { run } from '../lib/run.ts';
import { verdicts, type WeighedPages } from './budget.ts';
import { weigh, type Weight } from './weigh.ts';

const DIST = resolve(ROOT, process.env['SITE_OUT'] ?? 'dist');
const BARE = join(ROOT, '.cache/bench/bare');
const PLAIN = '/about/privacy/';
const WIDGETS = ['/playbooks/credential-phishing/', '/self-assessment/', '/models/compare/'];
const PLANNER = '/planner/';
const WORKBENCH = '/workbench/';
/** With a worker and the engine in it. */
const FORMS = ['model', 'playbook', 'term', 'correction'].map((kind) => `/contribute/propose/${kind}/`);

const chromium = await provideChromium(print);
rmSync(BARE, { recursive: true, force: true });
await build('tests/sites/bare', BARE);
if (existsSync(DIST)) print(`Taking the site as it was built into ${DIST}.`);
else await build('.', DIST);

const [bare] = await weigh(BARE, ['/'], chromium);
// A link with a model in it, so that the worker, its engine and the drawing are weighed too.
const model = readFileSync(join(ROOT, 'src/content/models/centralised/model.yaml'));
const link = `${WORKBENCH}#s=1.${deflateRawSync(model).toString('base64url')}`;
const paths = [PLAIN, PLANNER, link, ...WIDGETS, ...FORMS];
const [plain, planner, workbench, ...others] = await weigh(DIST, paths, chromium);
if (!bare || !plain || !planner || !workbench) throw new Error('A page was not weighed.');
const pages: WeighedPages = {
  bare,
  plain: { path: PLAIN, weight: plain },
  widgets: WIDGETS.map((path, index) => ({ path, weight: others[index] ?? plain })),
  planner: { path: PLANNER, weight: planner },
  forms: FORMS.map((path, index) => ({ path, weight: others[WIDGETS.length + index] ?? plain })),
  workbench: { path: WORKBENCH, weight: workbench },
};

print('\nBytes after gzip on a first visit. JS: files that the page asks for, and scripts inside it.\n');
print(row('page', 'HTML', 'CSS', 'JS', 'JS : bare'));
print(row('bare Starlight', ...cells(bare), '1.00'));
for (const { path, weight } of [pages.plain, ...pages.widgets, pages.planner, ...pages.forms, pages.workbench]) {
  print(row(path, ...cells(weight), (weight.js / bare.js).toFixed(2)));
}
print('');
const results = verdicts(pages);
for (const { text } of results) print(text);
process.exitCode = results.some(({ over }) => over) ? 1 : 0;

async function build(folder: string, out: string): Promise<void> {
  const args = [join(ROOT, 'scripts/astro.ts'), 'build', '--root', folder];
  const { code, output } = await run('node', args, { env: { SITE_OUT: out } });
  if (code !== 0) throw new Error(`${folder} could not be built.\n${output}`);
}

function cells({ html, css, js }: Weight): [string, string, string] {
  return [String(html), String(css), String(js)];
}

function row(page: string, ...numbers: string[]): string {
  return page.padEnd(34) + numbers.map((text) => text.padStart(10)).join('');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
