// Fails when the content folder holds code.
import { relative } from 'node:path';
import { contentFolderProblems } from './lib/content-folder.ts';
import { CONTENT, ROOT } from './lib/files.ts';

const problems = contentFolderProblems(relative(ROOT, CONTENT));
for (const problem of problems) process.stdout.write(`${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
