import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentFiles } from '../../../scripts/lib/files.ts';
import { checkContent } from '../../../src/core/validate/content.ts';
import { surroundingsFrom, type ContentFile } from '../../../src/core/validate/index.ts';
import { RULE_FIXTURES } from '../../fixtures/rule-fixtures.ts';

const playbook = readFileSync(join(RULE_FIXTURES, 'overlay-texts-only/passes/playbook.yaml'), 'utf8');
const polish = readFileSync(join(RULE_FIXTURES, 'overlay-texts-only/passes/pl.yaml'), 'utf8');
const lists = contentFiles().filter(({ path }) => path.startsWith('reference/'));

/** Findings in a content folder that holds the reference lists and these files. */
function findings(...files: ContentFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  return [...checkContent([...lists.filter(({ path }) => !paths.has(path)), ...files])]
    .filter(([path]) => paths.has(path))
    .flatMap(([path, checked]) =>
      checked.findings.map(({ line, column, ruleId }) => `${path}:${line}:${column} ${ruleId}`),
    );
}

describe('a content folder', () => {
  const place = 'playbooks/defaced-department-website';

  it('with a playbook and its translation is clean', () => {
    expect(
      findings({ path: `${place}/playbook.yaml`, content: playbook }, { path: `${place}/pl.yaml`, content: polish }),
    ).toEqual([]);
  });

  it('wants the folder of a playbook to bear its id', () => {
    expect(findings({ path: 'playbooks/defacement/playbook.yaml', content: playbook })).toEqual([
      'playbooks/defacement/playbook.yaml:2:5 id-matches-place',
    ]);
  });

  it('wants an English file beside each translation', () => {
    expect(findings({ path: `${place}/pl.yaml`, content: polish })).toEqual([
      `${place}/pl.yaml:1:1 overlay-field-exists`,
    ]);
  });

  it('says what is wrong in a reference list, and where its ids are now missing', () => {
    const broken = 'kind: reference\nid: log-sources\nitems:\n  - null\n  - id: 7\n  - VPN\n';
    const found = findings(
      { path: 'reference/log-sources.yaml', content: broken },
      { path: `${place}/playbook.yaml`, content: playbook },
    );
    expect(found.filter((line) => line.startsWith(place))).toEqual([`${place}/playbook.yaml:35:19 known-reference`]);
    expect(found.filter((line) => line.endsWith('wrong-value'))).toEqual([
      'reference/log-sources.yaml:4:5 wrong-value',
      'reference/log-sources.yaml:5:9 wrong-value',
      'reference/log-sources.yaml:6:5 wrong-value',
    ]);
  });

  it('looks into pages, with all files at hand', () => {
    const page = (id: string): string =>
      `---\ntitle: Page\ndescription: A page.\n---\nimport { Playbook } from '~/components';\n\n<Playbook id="${id}" part="card" />\n`;
    const files = [{ path: `${place}/playbook.yaml`, content: playbook }];
    expect(findings(...files, { path: 'docs/a.mdx', content: page('defaced-department-website') })).toEqual([]);
    expect(findings(...files, { path: 'docs/a.mdx', content: page('defaced-website') })).toEqual([
      'docs/a.mdx:7:14 known-reference',
    ]);
  });

  it('reads a page as a page and nothing else as one', () => {
    expect(findings({ path: 'docs/index.mdx', content: '{ not YAML' })).toEqual(['docs/index.mdx:1:1 page-syntax']);
    expect(findings({ path: 'docs/picture.svg', content: '<svg' })).toEqual([]);
  });
});

describe('pages that a checklist may link to', () => {
  it.each<[path: string, page: string[]]>([
    ['docs/index.mdx', ['/']],
    ['docs/glossary.md', ['/glossary/']],
    ['docs/models/index.mdx', ['/models/']],
    ['docs/reference/rules/unique-ids.mdx', ['/reference/rules/unique-ids/']],
    ['docs/plans.mdx', ['/plans/']],
    ['docs/pl/glossary.md', []],
    ['docs/cs/models/index.mdx', []],
    ['models/hybrid/model.yaml', []],
  ])('%s is the page %j', (path, page) => {
    expect([...surroundingsFrom([{ path, content: '' }]).pages]).toEqual(page);
  });
});
