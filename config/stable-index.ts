import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of the search index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

type FilterFile = [name: string, values: [value: string, pages: number[]][]];
type MetaFile = [
  version: string,
  pages: unknown,
  chunks: unknown,
  filters: [name: string, hash: string][],
  ...rest: unknown[],
];
interface Entry {
  languages: Record<string, { hash: string }>;
}

const SIGNATURE = Buffer.from('pagefind_dcd');

/**
 * Puts the parts of a Pagefind index that come in an order of chance into alphabetical order, so that two builds of one
 * commit are byte for byte the same: values of filters, filters, languages. File names follow from the contents.
 */
export function stableIndex(files: readonly IndexFile[]): IndexFile[] {
  const renamed = new Map<string, string>();
  const isFilter = ({ path }: IndexFile): boolean => path.endsWith('.pf_filter');
  const isMeta = ({ path }: IndexFile): boolean => path.endsWith('.pf_meta');
  const isEntry = ({ path }: IndexFile): boolean => path.endsWith('pagefind-entry.json');
  const filters = files.filter(isFilter).map((file) => {
    const [name, values] = unpacked<FilterFile>(file.content);
    return rewritten(file, packed([name, values.toSorted(byName)]), renamed);
  });
  const metas = files.filter(isMeta).map((file) => {
    const [version, pages, chunks, used, ...rest] = unpacked<MetaFile>(file.content);
    const sorted = used.map(([name, hash]) => [name, renamed.get(hash) ?? hash]).toSorted(byName);
    return rewritten(file, packed([version, pages, chunks, sorted, ...rest]), renamed);
  });
  const entries = files.filter(isEntry).map(({ path, content }) => ({ path, content: entryFor(content, renamed) }));
  const others = files.filter((file) => !isFilter(file) && !isMeta(file) && !isEntry(file));
  return [...others, ...filters, ...metas, ...entries];
}

/** Names the file after its content and remembers what it was called before. */
function rewritten({ path }: IndexFile, content: Uint8Array, renamed: Map<string, string>): IndexFile {
  const old = /([a-z-]+)_([0-9a-f]+)\.pf_\w+$/.exec(path);
  if (!old) throw new Error(`A file of the search index has an unknown name: ${path}`);
  const [, language = '', digits = ''] = old;
  const hash = `${language}_${createHash('sha256').update(content).digest('hex').slice(0, digits.length)}`;
  renamed.set(`${language}_${digits}`, hash);
  return { path: path.replace(`${language}_${digits}`, hash), content };
}

function entryFor(content: Uint8Array, renamed: ReadonlyMap<string, string>): Uint8Array {
  const entry = JSON.parse(Buffer.from(content).toString()) as Entry;
  const languages = Object.entries(entry.languages)
    .toSorted(byName)
    .map(([language, about]) => [language, { ...about, hash: renamed.get(about.hash) ?? about.hash }]);
  return Buffer.from(JSON.stringify({ ...entry, languages: Object.fromEntries(languages) as unknown }));
}

function byName([a]: readonly unknown[], [b]: readonly unknown[]): number {
  return String(a) < String(b) ? -1 : 1;
}

function unpacked<T>(content: Uint8Array): T {
  return decode(gunzipSync(content).subarray(SIGNATURE.length)) as T;
}

function packed(value: unknown): Uint8Array {
  return gzipSync(Buffer.concat([SIGNATURE, encode(value)]), { level: 9 });
}
