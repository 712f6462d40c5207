import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../scripts/lib/files.ts';
import { checkAuthored } from '../../../src/core/validate/content.ts';
import { readPage } from '../../../src/core/validate/read-page.ts';
import { ComponentSchemas } from '../../../src/schemas/index.ts';
import { surroundings } from '../../fixtures/rule-fixtures.ts';

const HEAD = '---\ntitle: Phishing 🎣\ndescription: What to do first.\n---\n';

/** Findings in a page: place, rule, and the text that stands there. */
function findings(page: string, file = 'docs/page.mdx'): string[] {
  const checked = checkAuthored({ file, content: page }, surroundings);
  return checked.findings.map(
    (finding) => `${placeText(finding)} ${finding.ruleId} ${textAt(checked.text, finding)} | ${finding.message}`,
  );
}

describe('a finding on a page points at what the author must change', () => {
  const table: [fault: string, page: string, found: string[]][] = [
    [
      'an unknown field of the front matter: its name',
      '---\ntitle: 🎣 Phishing\ndescripton: What to do first.\ndescription: x\n---\n',
      ['3:1-3:11 unknown-field descripton | The field `descripton` does not exist in the file.'],
    ],
    [
      'a field that only the reader of pages may fill',
      '---\ntitle: Phishing\ndescription: x\nbody: text\n---\n',
      ['4:1-4:5 unknown-field body | The field `body` does not exist in the file.'],
    ],
    [
      'a source that is not there: its id',
      '---\ntitle: 🎣 Phishing\ndescription: x\nsources: [cisa-phising]\n---\n',
      ['4:11-4:23 known-reference cisa-phising | `cisa-phising` is not in the list sources.'],
    ],
    [
      'a missing field of the front matter: its beginning',
      '---\ntitle: Phishing\n---\n',
      ['2:1-2:6 missing-field title | The field `description` is missing in the file.'],
    ],
    [
      'front matter without a field: its beginning',
      '---\n---\nText\n',
      [
        '1:1-1:4 missing-field --- | The field `title` is missing in the file.',
        '1:1-1:4 missing-field --- | The field `description` is missing in the file.',
      ],
    ],
    [
      'YAML that cannot be read: the place in the page',
      '---\ntitle: Phishing: first\n---\n',
      ['2:8-2:9 yaml-syntax P | Nested mappings are not allowed in compact mappings.'],
    ],
    ['no front matter: the beginning', 'Text\n', ['1:1-1:1 page-syntax  | The page does not begin with front matter.']],
    [
      'an attribute that does not exist: its name, and a component’s id: the value with its quotes',
      `${HEAD}import { Cite } from '~/components';\n\nA 🎓 reads <Cite title="🎣" id='nothing' />.\n`,
      [
        '7:18-7:23 component-props title | `<Cite>` has no attribute `title`.',
        "7:32-7:41 known-reference 'nothing' | `nothing` is not in the list sources.",
      ],
    ],
    [
      'an attribute that is mistyped: its name',
      `${HEAD}import { Cite } from '~/components';\n\nA 🎓 reads <Cite idd="nist-csf-2-0" id="nist-csf-2-0"/>.\n`,
      ['7:18-7:21 component-props idd | `<Cite>` has no attribute `idd`.'],
    ],
    [
      'a missing attribute: the name of the component',
      `${HEAD}import { Model } from '~/components';\n\n<Model part="raci" />\n`,
      ['7:2-7:7 component-props Model | `<Model>` lacks the attribute `id`.'],
    ],
    [
      'a part that does not exist, far into a list: the value',
      `${HEAD}import { Model } from '~/components';\n\n1. 🎓\n   - <Model\n       id="hybrid"\n       part = "rasi"\n     />\n`,
      ['10:15-10:21 component-props "rasi" | In `<Model>`, part is `rasi`, but must be one of the listed words.'],
    ],
    [
      'an id of another file: the value',
      `${HEAD}import { Playbook as Plan } from '~/components';\n\n<Plan id="phishing" part="card" />\n`,
      ['7:10-7:20 known-reference "phishing" | There is no playbook `phishing`.'],
    ],
    [
      'an entry of a list that another attribute names: the value',
      `${HEAD}import { Entry } from '~/components';\n\n<Entry list="tlp" id="wazuh" />\n`,
      ['7:22-7:29 known-reference "wazuh" | `wazuh` is not in the list tlp.'],
    ],
    [
      'a component imported by its file: the value',
      `${HEAD}import Cite from '~/components/content/Cite.astro';\n\n<Cite id="nothing" />\n`,
      ['7:10-7:19 known-reference "nothing" | `nothing` is not in the list sources.'],
    ],
    [
      'code in an attribute: the attribute',
      `${HEAD}import { Cite } from '~/components';\n\n<Cite id={source} /> <Cite {...source} />\n`,
      [
        '7:7-7:18 component-props id={source} | `id={source}` is code, and pages hold none.',
        '7:28-7:39 component-props {...source} | `{...source}` is code, and pages hold none.',
      ],
    ],
    [
      'a component that is not imported: its name',
      `${HEAD}\n🎓 <Cite id="nist-csf-2-0" />\n`,
      ['6:5-6:9 known-component Cite | The component `Cite` is not imported.'],
    ],
    [
      'an import that does not exist: its name',
      `${HEAD}import { Cite, Citation } from '~/components';\n`,
      ['5:16-5:24 known-component Citation | There is no component `Citation` in ~/components.'],
    ],
    [
      'a tag that is never closed: the tag',
      `${HEAD}import { Term } from '~/components';\n\n🎓 Call <Term id="csirt">us.\n\nNow.\n`,
      ['7:9-7:26 page-syntax <Term id="csirt"> | Expected a closing tag for `<Term>`.'],
    ],
    [
      'a tag that swallows what follows: the tag',
      `${HEAD}import { Cite } from '~/components';\n\n<Cite id="gdpr"\n\n## Duties\n`,
      ['7:1-7:6 page-syntax <Cite | The tag that begins here is not closed.'],
    ],
    [
      'a brace that is never closed: where the parser stopped',
      `${HEAD}\n🎓 A { brace.\n`,
      [
        '6:13-6:14 page-syntax . | Unexpected end of file in expression, expected a corresponding closing brace for `{`.',
      ],
    ],
    [
      'a link that leads nowhere: the link',
      `${HEAD}\n[a](/models/hybird/#costs), [b](../hybrid/), [c](/pl/models/hybrid/), [d](/downloads/models/hybrid.yaml).\n`,
      [
        '6:1-6:27 link-leads-to-a-page [a](/models/hybird/#costs) | There is no page /models/hybird/.',
        '6:29-6:44 link-leads-to-a-page [b](../hybrid/) | The link ../hybrid/ does not begin at the root.',
        '6:46-6:69 link-leads-to-a-page [c](/pl/models/hybrid/) | The link /pl/models/hybrid/ names a language.',
      ],
    ],
    [
      'a placeholder in the text: the piece of text',
      `${HEAD}\nCall **us**. TODO\n`,
      ['6:12-6:18 no-placeholder-text . TODO | The text holds the placeholder `TODO`.'],
    ],
  ];

  it.each(table)('%s', (_, page, found) => {
    expect(findings(page)).toEqual(found);
  });

  it.each(table)('%s, with Windows line ends', (_, page, found) => {
    const places = (lines: string[]): string[] => lines.map((line) => line.split(' | ')[0]!);
    expect(places(findings(page.replaceAll('\n', '\r\n')))).toEqual(places(found));
  });

  it.each(table)('%s, after a byte order mark', (_, page, found) => {
    expect(findings(`\uFEFF${page}`)).toEqual(found);
  });
});

describe('a page is clean', () => {
  it.each<[what: string, page: string]>([
    [
      'with components of Starlight',
      `${HEAD}import { Aside } from '@astrojs/starlight/components';\n\n<Aside type={kind}>x</Aside>\n`,
    ],
    ['with HTML and comments', `${HEAD}\n<div class="not-content">x</div>\n\n{/* a note */}\n`],
    ['with tags in code', `${HEAD}\nWrite \`<Cite id="x" />\`.\n\n\`\`\`mdx\n<Nothing />\n\`\`\`\n`],
    ['with values in braces', `${HEAD}import { Cite } from '~/components';\n\n<Cite id={"nist-csf-2-0"} />\n`],
  ])('%s', (_, page) => {
    expect(findings(page)).toEqual([]);
  });

  it('in Markdown, where braces and angle brackets are text', () => {
    expect(findings(`${HEAD}\nA { brace and a <Tag>.\n`, 'docs/page.md')).toEqual([]);
  });
});

it('offers to write the one id that can have been meant, in the quotes that stand there', () => {
  const page = `${HEAD}import { Term } from '~/components';\n\n🎓 <Term id='csirtt'>us</Term>\n`;
  const [finding] = checkAuthored({ file: 'docs/page.mdx', content: page }, surroundings).findings;
  const { start, end, text } = finding!.fix!;
  expect(page.slice(0, start) + text + page.slice(end)).toBe(page.replace('csirtt', 'csirt'));
});

it('hands rules the body in parts', () => {
  const page = `${HEAD}\n## Call *them*\n\nSee [our **page**](/playbooks/).\n`;
  expect(readPage(page, true).body).toEqual({
    imports: [],
    tags: [],
    components: {},
    code: [],
    headings: [{ depth: 2, text: 'Call them' }],
    links: [{ url: '/playbooks/', text: 'our page' }],
    texts: ['Call ', 'them', 'See ', 'our ', 'page', '.'],
  });
});

it('knows the attributes of every component that pages may import', () => {
  const exported = readFileSync(join(ROOT, 'src/components/index.ts'), 'utf8').matchAll(/default as (\w+)/g);
  expect([...exported].map(([, name]) => name!).toSorted()).toEqual(Object.keys(ComponentSchemas).toSorted());
});

interface Place {
  line: number;
  column: number;
  endLine: number;
  endColumn: number;
}

function placeText({ line, column, endLine, endColumn }: Place): string {
  return `${line}:${column}-${endLine}:${endColumn}`;
}

function textAt(text: string, { line, column, endLine, endColumn }: Place): string {
  const starts = text.split('\n').reduce<number[]>((all, each) => [...all, (all.at(-1) ?? 0) + each.length + 1], [0]);
  return text.slice((starts[line - 1] ?? 0) + column - 1, (starts[endLine - 1] ?? 0) + endColumn - 1);
}
