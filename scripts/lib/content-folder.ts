import { globSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

const MEDIA = ['.svg', '.png', '.jpg', '.webp', '.avif', '.pdf'];
const EXTENSIONS = ['.md', '.mdx', '.yaml', '.json', ...MEDIA];
/** Where pages may import from: the components made for authors, and pictures beside the page. */
const IMPORTS =
  /^(?:@astrojs\/starlight\/components|astro:assets|~\/components(?:\/index\.ts)?|~\/components\/content\/\w+\.astro)$/;

/**
 * Finds code in the content folder, which holds words and facts only, and gaps that a skeleton left in a comment, where
 * the validator does not look.
 * @param folder the content folder
 * @returns one sentence for each fault; none when all is well
 */
export function contentFolderProblems(folder: string): string[] {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  return files.flatMap((file) => [
    ...wrongKind(file),
    ...(file.endsWith('.mdx') ? codeInPage(file) : []),
    ...(file.endsWith('.yaml') ? gapsInComments(file) : []),
  ]);
}

function gapsInComments(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      const gap = /^\s*#\s*TODO:?\s*(.*)/.exec(line)?.[1];
      return gap === undefined ? [] : [`${file}:${index + 1}: still to be done: ${gap} Then delete this comment.`];
    });
}

function wrongKind(file: string): string[] {
  if (EXTENSIONS.includes(extname(file))) return [];
  return [
    `${file}: the content folder holds no files of this kind. A calculation belongs in src/core/, a component in ` +
      `src/components/, a file for download in public/.`,
  ];
}

function codeInPage(file: string): string[] {
  return withoutCode(readFileSync(file, 'utf8')).flatMap((text, index) => {
    const where = `${file}:${index + 1}`;
    const from = /^import\s.*?from\s+['"]([^'"]+)['"]/.exec(text)?.[1];
    if (from !== undefined && !IMPORTS.test(from) && !(from.startsWith('./') && MEDIA.includes(extname(from)))) {
      return [`${where}: pages import from ~/components only. Export what the page needs in src/components/index.ts.`];
    }
    if (!/^export\s+(?:const|let|var|function|async|class|default|\{|\*)/.test(text)) return [];
    return [`${where}: a page exports nothing. A calculation belongs in src/core/, what draws it in src/components/.`];
  });
}

/** The lines of a page, with those of code samples emptied. */
function withoutCode(text: string): string[] {
  let inCode = false;
  return text.split('\n').map((line) => {
    const fence = /^\s*(?:```|~~~)/.test(line);
    if (fence) inCode = !inCode;
    return inCode || fence ? '' : line;
  });
}
