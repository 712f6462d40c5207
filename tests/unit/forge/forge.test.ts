import { describe, expect, it } from 'vitest';
import { forgeLinks, MAX_LINK } from '../../../src/core/forge/index.ts';

const GITHUB = 'https://github.com/soc4academia/toolbox';
const GITLAB = 'https://gitlab.example.edu/soc/toolbox';
const PAGE = 'src/content/docs/pl/models/hybrid.mdx';

describe.each([
  ['an empty address', '', undefined],
  ['GitHub', GITHUB, 'github'],
  ['GitHub on a host of its own', 'https://github.university.example/soc/toolbox', 'github'],
  ['GitLab', 'https://gitlab.com/group/part/toolbox', 'gitlab'],
  ['a host that does not say what it runs', 'https://git.university.example/soc/toolbox', 'gitlab'],
])('%s', (_, repository, forge) => {
  it(`is taken as ${forge}`, () => {
    expect(forgeLinks(repository)?.forge).toBe(forge);
  });
});

it.each([
  ['history', GITHUB, `${GITHUB}/commits/main/${PAGE}`],
  ['history', GITLAB, `${GITLAB}/-/commits/main/${PAGE}`],
  ['edit', GITHUB, `${GITHUB}/edit/main/${PAGE}`],
  ['edit', GITLAB, `${GITLAB}/-/edit/main/${PAGE}`],
] as const)('%s of a file on %s is %s', (link, repository, url) => {
  expect(forgeLinks(repository)?.[link](PAGE)).toBe(url);
});

it.each([`${GITHUB}/`, `${GITHUB}.git`, `${GITHUB}.git/`])('%s leads to the same repository', (repository) => {
  expect(forgeLinks(repository)?.edit(PAGE)).toBe(`${GITHUB}/edit/main/${PAGE}`);
});

it('another branch and unusual letters in a path are encoded, slashes are kept', () => {
  expect(forgeLinks(GITHUB, 'next/one')?.history('docs/a b#c?.mdx')).toBe(
    `${GITHUB}/commits/next/one/docs/a%20b%23c%3F.mdx`,
  );
});

describe('a new file', () => {
  const path = 'src/content/playbooks/exam-outage/playbook.yaml';
  const text = 'kind: playbook\ntitle: "Exam & outage + ž"\n';

  it('is named and filled in on GitHub', () => {
    const { url, prefilled } = forgeLinks(GITHUB)!.newFile(path, text);
    expect(new URL(url).pathname).toBe('/soc4academia/toolbox/new/main');
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({ filename: path, value: text });
    expect(prefilled).toEqual(['name', 'text']);
  });

  it('is only named on GitLab', () => {
    const { url, prefilled } = forgeLinks(GITLAB)!.newFile(path, text);
    expect(new URL(url).pathname).toBe('/soc/toolbox/-/new/main');
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({ file_name: path });
    expect(prefilled).toEqual(['name']);
  });
});

it.each([
  [GITHUB, '/soc4academia/toolbox/issues/new', ['title', 'body']],
  [GITLAB, '/soc/toolbox/-/issues/new', ['issue[title]', 'issue[description]']],
])('a new issue on %s has title and text', (repository, path, fields) => {
  const { url, prefilled } = forgeLinks(repository)!.newIssue('Problem: 100 %?', 'Line one\nLine two & three');
  expect(new URL(url).pathname).toBe(path);
  expect([...new URL(url).searchParams]).toEqual([
    [fields[0], 'Problem: 100 %?'],
    [fields[1], 'Line one\nLine two & three'],
  ]);
  expect(prefilled).toEqual(['name', 'text']);
});

it.each([
  ['just fits', 0, ['name', 'text']],
  ['is one character too long', 1, ['name']],
])('a text that %s is filled in as a whole or not at all', (_, extra, expected) => {
  const links = forgeLinks(GITHUB)!;
  // As it stands in the address of a sign-in page: /login?return_to=…
  const carried = (url: string): number => encodeURIComponent(url).length;
  const room = MAX_LINK - carried(links.newIssue('Title', '').url);
  const { url, prefilled } = links.newIssue('Title', 'x'.repeat(room + extra));
  expect(prefilled).toEqual(expected);
  expect(carried(url)).toBeLessThanOrEqual(MAX_LINK);
});

it('letters that are encoded on both ways count for what they become', () => {
  const { prefilled } = forgeLinks(GITHUB)!.newIssue('Title', 'ž'.repeat(MAX_LINK / 8));
  expect(prefilled).toEqual(['name']);
});

it.each(['github.com/owner/name', 'http://github.com/owner/name', 'https://github.com', 'git@github.com:owner/name'])(
  '%s is refused with what to write instead',
  (repository) => {
    expect(() => forgeLinks(repository)).toThrow(
      `\`${repository}\` is no address of a repository. Write it as https://`,
    );
  },
);
