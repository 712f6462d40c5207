import { isMapping } from '../shared/overlay.ts';
import { parseMdx, type Root } from './mdx.ts';
import { readBody } from './page-body.ts';
import type { PageBody } from './page.ts';
import type { ReadFault } from './fault.ts';
import { readText, readYaml, unread, type ReadFile } from './parse.ts';
import { placesIn } from './places.ts';

/** A page that was read: `value` is its front matter as written. */
export interface ReadPage extends ReadFile {
  /** What stands below the front matter; undefined when there are faults. */
  readonly body: PageBody | undefined;
}

/**
 * Reads a page: front matter as every other YAML, the text below it as Markdown or MDX. Never throws.
 * @param input the bytes of the file (must be UTF-8), or its text
 * @param isMdx false for plain Markdown
 * @returns front matter, body, faults and places; paths that begin with `body` lead into the body
 */
export function readPage(input: Uint8Array | string, isMdx: boolean): ReadPage {
  const { text, fault } = readText(input);
  if (fault) return { ...unread(text, [fault]), body: undefined };
  const front = FRONT_MATTER.exec(text);
  if (!front) return { ...unread(text, [WITHOUT_FRONT_MATTER]), body: undefined };
  const read = readFrontMatter(front, text);
  if (read.faults.length > 0) return { ...read, text, body: undefined };
  const tree = parseMdx(front[0].replaceAll(/[^\r\n]/g, ' ') + text.slice(front[0].length), isMdx);
  if (!isTree(tree)) return { ...unread(text, [tree]), body: undefined };
  const { body, ranges } = readBody(tree, text);
  const place = placesIn(text);
  return {
    ...read,
    text,
    body,
    placeAt: place,
    placeOf: (path, at) => {
      const range = path[0] === 'body' ? ranges.nearest(path, at) : undefined;
      return range === undefined ? read.placeOf(path, at) : place(...range);
    },
    offsetsOf: (path, at) => (path[0] === 'body' ? ranges.exact(path, at) : read.offsetsOf(path, at)),
  };
}

const FRONT_MATTER = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?=\r?\n|$)/;

const WITHOUT_FRONT_MATTER: ReadFault = {
  ruleId: 'page-syntax',
  message: 'The page does not begin with front matter.',
  hint: 'Begin with a line `---`, the fields `title:` and `description:`, and another line `---`.',
  start: 0,
  end: 0,
};

/** The hyphens become spaces and nothing moves, so that every place in the YAML is one in the page. */
function readFrontMatter([front]: RegExpExecArray, text: string): ReadFile {
  const yaml = `   ${front.slice(3, -3)}`;
  if (yaml.trim() === '') {
    const place = placesIn(text);
    return { text, value: {}, faults: [], placeAt: place, placeOf: () => place(0, 3), offsetsOf: () => undefined };
  }
  const read = readYaml(yaml);
  if (read.faults.length > 0 || isMapping(read.value)) return read;
  return unread(text, [{ ...WITHOUT_FRONT_MATTER, message: 'The front matter is not a group of fields.', end: 3 }]);
}

function isTree(parsed: Root | ReadFault): parsed is Root {
  return 'type' in parsed;
}
