import { join, relative } from 'node:path';
import { checkAuthored, checkContent } from '../../../src/core/validate/content.ts';
import { CONTENT, contentFiles, contentPath } from '../files.ts';
import type { OwnContent } from './library.ts';

const folder = relative(process.cwd(), CONTENT);

/** The content folder as it stands on disk. */
export const ownContent: OwnContent = {
  folder: folder || '.',
  checkAll: () =>
    new Map(
      [...checkContent(contentFiles())].map(([path, result]) => {
        const file = join(folder, path);
        return [file, { ...result, findings: result.findings.map((finding) => ({ ...finding, file })) }];
      }),
    ),
  checkFile: checkAuthored,
  has: (file) => contentPath(file) !== undefined,
};
