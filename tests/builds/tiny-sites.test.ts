import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { build, failureOf, ROOT } from './support.ts';

const SITES = join(ROOT, 'tests/sites');
const FIXTURES = join(ROOT, 'tests/fixtures/rules');
const made: string[] = [];

/** A tiny site beside the authored one (so that its imports hold) with one model in it. */
function siteWith(name: string, model: string): string {
  const folder = join(SITES, `.tiny-${name}`);
  made.push(folder);
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(SITES, 'tiny'), folder, { recursive: true });
  cpSync(join(ROOT, 'src/content/reference'), join(folder, 'src/content/reference'), { recursive: true });
  const id = /^id: (\S+)$/m.exec(model)?.[1] ?? 'model';
  mkdirSync(join(folder, 'src/content/models', id), { recursive: true });
  writeFileSync(join(folder, 'src/content/models', id, 'model.yaml'), model);
  return folder;
}

function fixture(rule: string, file: 'fails' | 'passes'): string {
  return readFileSync(join(FIXTURES, rule, `${file}.yaml`), 'utf8');
}

describe('a tiny site with one model', () => {
  afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  it('builds and shows the model when the file is valid', async () => {
    const out = await build(siteWith('valid', fixture('known-reference', 'passes')));
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toMatch(/<li id="en\/[a-z-]+">/);
  });

  it.each([
    ['known-reference', /is not in the list/],
    ['one-accountable-party', /accountable part/],
    ['rota-covers-its-hours', /FTE/],
    ['unknown-field', /does not exist/],
    ['yaml-forbidden', /not allowed/],
  ])('is refused by the build when the file breaks %s, with line and column', async (rule, message) => {
    const printed = await failureOf(build(siteWith(rule, fixture(rule, 'fails'))));
    expect(printed).toMatch(message);
    expect(printed).toMatch(/models\/[a-z-]+\/model\.yaml:\d+:\d+/);
  });
}, 120_000);
