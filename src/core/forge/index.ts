/** The two kinds of forge whose addresses are known. */
export type Forge = 'github' | 'gitlab';

/** A link that opens a form of the forge, with the parts that it fills in. */
export interface PrefilledLink {
  readonly url: string;
  /**
   * What the visitor finds filled in. The text is missing where the forge ignores one (a new file on GitLab) or where the
   * link would become longer than MAX_LINK: let the visitor copy it then. It is never cut.
   */
  readonly prefilled: readonly ('name' | 'text')[];
}

/** Addresses of one repository. Paths are those of files below its root, such as src/content/docs/index.mdx. */
export interface ForgeLinks {
  readonly forge: Forge;
  /** The list of commits that changed a file. */
  readonly history: (path: string) => string;
  /** The forge’s editor with a file. */
  readonly edit: (path: string) => string;
  /** The forge’s editor with a file that does not exist yet; its folder need not exist either. */
  readonly newFile: (path: string, text: string) => PrefilledLink;
  /** The form for a new issue; its name is the title. */
  readonly newIssue: (title: string, text: string) => PrefilledLink;
}

/**
 * Longest link that is made, in characters, counted as a sign-in page carries it: encoded once more. A visitor who is not
 * signed in is led through that page, and each `%` of the link becomes `%25` on the way.
 *
 * GitHub documents an error 414 for long addresses but no length (“Creating an issue from a URL query”). Reports put its
 * limit at 8,191 or 8,192 bytes (github/docs#5136, sourcegraph/jetbrains#504), and that of visitors who are not signed in
 * at about 7 KB with the headers of the request (esphome/device-builder-frontend#1658, snikproject/graph#226). GitLab
 * stands behind nginx, which by default reads a request line of 8 KB (`large_client_header_buffers`). The limit stays
 * below all of them.
 */
export const MAX_LINK = 6_500;

/**
 * Links into the forge that holds the repository. A host whose name contains `github` is GitHub; every other counts as
 * GitLab, which universities run under names of their own.
 * @param repository address of the repository, such as https://github.com/owner/name; empty when it has none
 * @param branch branch that changes start from
 * @returns the links; undefined when the address is empty
 * @throws when the address is no https address
 */
export function forgeLinks(repository: string, branch = 'main'): ForgeLinks | undefined {
  if (repository === '') return undefined;
  const [, host = ''] = /^https:\/\/([^/?#]+)\/[^?#]+$/.exec(repository) ?? [];
  if (host === '') {
    throw new Error(`\`${repository}\` is no address of a repository. Write it as https://host/owner/name.`);
  }
  const root = repository.replace(/(?:\.git)?\/*$/, '');
  return host.includes('github') ? gitHub(root, branch) : gitLab(root, branch);
}

function gitHub(root: string, branch: string): ForgeLinks {
  return {
    forge: 'github',
    history: (path) => `${root}/commits/${encodedPath(branch)}/${encodedPath(path)}`,
    edit: (path) => `${root}/edit/${encodedPath(branch)}/${encodedPath(path)}`,
    newFile: (path, text) => prefilled(`${root}/new/${encodedPath(branch)}`, ['filename', path], ['value', text]),
    newIssue: (title, text) => prefilled(`${root}/issues/new`, ['title', title], ['body', text]),
  };
}

function gitLab(root: string, branch: string): ForgeLinks {
  return {
    forge: 'gitlab',
    history: (path) => `${root}/-/commits/${encodedPath(branch)}/${encodedPath(path)}`,
    edit: (path) => `${root}/-/edit/${encodedPath(branch)}/${encodedPath(path)}`,
    // GitLab’s editor ignores any text that the address holds.
    newFile: (path) => prefilled(`${root}/-/new/${encodedPath(branch)}`, ['file_name', path]),
    newIssue: (title, text) => prefilled(`${root}/-/issues/new`, ['issue[title]', title], ['issue[description]', text]),
  };
}

type Field = readonly [name: string, value: string];

function prefilled(form: string, name: Field, text?: Field): PrefilledLink {
  const named = `${form}?${query(name)}`;
  const whole = text === undefined ? undefined : `${named}&${query(text)}`;
  return whole === undefined || encodeURIComponent(whole).length > MAX_LINK
    ? { url: named, prefilled: ['name'] }
    : { url: whole, prefilled: ['name', 'text'] };
}

function query([name, value]: Field): string {
  return `${encodeURIComponent(name)}=${encodeURIComponent(value)}`;
}

function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
