// Fails when the content folder holds code, or a page that no menu leads to.
import { join, relative } from 'node:path';
import { sidebar } from '../config/sidebar.ts';
import { contentFolderProblems } from './lib/content-folder.ts';
import { CONTENT, ROOT } from './lib/files.ts';
import { pagesInNoMenu } from './lib/menu.ts';

const content = relative(ROOT, CONTENT);
const problems = [...contentFolderProblems(content), ...pagesInNoMenu(join(content, 'docs'), sidebar)];
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
