import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../scripts/lib/files.ts';

/** Commands that npm brings itself. */
const NPM_OWN = ['ci', 'pack'];

const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const { scripts, engines, allowScripts } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;

describe('package.json', () => {
  it('has the commands that the README names, and every one starts a script that exists', () => {
    const named = [...read('README.md').matchAll(/npm (?:run )?([\w:]+)/g)].map(([, name]) => name!);
    // npm itself runs `prepare`, after an installation.
    expect(
      Object.keys(scripts!)
        .filter((name) => name !== 'prepare')
        .toSorted(),
    ).toEqual([...new Set(named)].filter((name) => !NPM_OWN.includes(name)).toSorted());
    for (const command of Object.values(scripts!)) expect(existsSync(join(ROOT, command.split(' ')[1]!))).toBe(true);
  });

  it('lets Node 20 install it, whose npm then brings the Node that the scripts need', () => {
    expect(engines).toEqual({ node: '>=20' });
    expect(allowScripts).toMatchObject({ node: true });
  });
});

describe('the workflows', () => {
  const steps = globSync('.github/workflows/*.yml', { cwd: ROOT }).flatMap((file) =>
    [...read(file).matchAll(/uses: (?!\.\/$)(.*)$/gm)].map(([, action]) => ({ file, action: action! })),
  );

  it.each(steps)('$file pins $action by commit and says its version', ({ action }) => {
    expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('give no token more rights than it needs', () => {
    for (const file of globSync('.github/workflows/*.yml', { cwd: ROOT })) {
      expect(read(file)).toMatch(/^permissions:\n {2}contents: read\n\n/m);
      expect(read(file)).not.toContain('pull_request_target');
    }
  });
});
