// Checks models, playbooks, checklists, translations and reference lists.
// Exit: 0 clean, 1 findings, 2 could not run.
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import siteConfig from '../config/site.json' with { type: 'json' };
import { checkContent } from '../src/core/validate/content.ts';
import {
  baseOf,
  checkFile,
  PROJECT,
  surroundingsFrom,
  type Checked,
  type ContentFile,
} from '../src/core/validate/index.ts';
import { CONTENT, contentFiles, contentPath, filesOf } from './lib/files.ts';
import { reporters, type Format } from './lib/reporters.ts';

const USAGE = `Usage: npm run validate [-- files or folders…] [-- --format pretty|json|github]
Without files, everything in src/content is checked.`;

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`);
  process.exitCode = 2;
}

function run(args: string[]): number {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string', default: 'pretty' } },
  });
  if (!Object.hasOwn(reporters, values.format)) throw new Error(`There is no format "${values.format}".`);
  const checked = positionals.length === 0 ? checkedContent() : checkedFiles(positionals);
  const findings = [...checked.values()].flatMap((result) => result.findings);
  const report = reporters[values.format as Format]({
    findings,
    texts: new Map([...checked].map(([file, { text }]) => [file, text])),
    files: checked.size,
    site: siteConfig.site + siteConfig.base,
    colour: process.stdout.isTTY && !process.env['NO_COLOR'],
  });
  process.stdout.write(`${report}\n`);
  return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function checkedContent(): Map<string, Checked> {
  const folder = relative(process.cwd(), CONTENT);
  return new Map(
    [...checkContent(contentFiles())].map(([path, result]) => {
      const file = join(folder, path);
      return [file, { ...result, findings: result.findings.map((finding) => ({ ...finding, file })) }];
    }),
  );
}

function checkedFiles(args: string[]): Map<string, Checked> {
  const surroundings = surroundingsFrom(contentFiles());
  return new Map(
    args.flatMap(filesOf).map((file) => {
      const base = englishBeside(file);
      const input = { file, content: readFileSync(file), published: contentPath(file) !== undefined };
      return [file, checkFile(base === undefined ? input : { ...input, base }, surroundings)];
    }),
  );
}

function englishBeside(file: string): ContentFile['content'] | undefined {
  const siblings = Object.keys(PROJECT.kinds).flatMap((kind) => {
    try {
      const path = join(dirname(file), `${kind}.yaml`);
      return [[path, readFileSync(path)] as const];
    } catch {
      return [];
    }
  });
  return baseOf(file.replaceAll('\\', '/'), new Map(siblings));
}
