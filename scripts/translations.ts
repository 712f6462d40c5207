// Says how far each translation is, and notes in a translation that it fits the English text of today.
// Exit: 0 done, whatever the state of the translations; 2 could not run.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { isGap } from '../src/core/shared/gap.ts';
import { stamped, type Translation } from '../src/core/translations/index.ts';
import { OVERLAY_LOCALES } from '../src/schemas/index.ts';
import { refuseWrongOptions, UsageError } from './lib/arguments.ts';
import { CONTENT, contentPath } from './lib/files.ts';
import { statusReport, translationsIn } from './lib/translations.ts';

const USAGE = `Usage: npm run translations -- [--language ${OVERLAY_LOCALES.join('|')}] [--format table|json]
       npm run translations -- --update <file> [--update <file>…]
--update notes in a translation that somebody has compared it with the English text of today.`;

const OPTIONS = {
  language: { type: 'string' },
  format: { type: 'string', default: 'table' },
  update: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const SAMPLES = { language: 'pl', format: 'json', update: 'src/content/models/hybrid/pl.yaml' };

try {
  run(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`);
  process.exitCode = 2;
}

function run(args: string[]): void {
  refuseWrongOptions(args, OPTIONS, SAMPLES);
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: OPTIONS });
  const { language, format, update = [], help } = values;
  if (help) return void process.stdout.write(`${USAGE}\n`);
  const [surplus] = positionals;
  if (surplus !== undefined) {
    const option = isLanguage(surplus) ? '--language' : '--update';
    throw new UsageError(`"${surplus}" belongs to no option. Write ${option} ${surplus}.`);
  }
  if (format !== 'table' && format !== 'json') throw new UsageError(`There is no format "${format}".`);
  if (language !== undefined && !isLanguage(language)) {
    throw new UsageError(`There is no language "${language}". Choose one of: ${OVERLAY_LOCALES.join(', ')}.`);
  }
  const all = translationsIn(CONTENT);
  if (update.length > 0) {
    updateAll(update, all);
    return;
  }
  const wanted = all.filter(({ locale }) => language === undefined || locale === language);
  const report = format === 'json' ? JSON.stringify(wanted, undefined, 2) : statusReport(wanted, language);
  process.stdout.write(`${report}\n`);
}

function isLanguage(text: string): boolean {
  return (OVERLAY_LOCALES as readonly string[]).includes(text);
}

/** All files are looked up before the first is written, so that a wrong name changes nothing. */
function updateAll(files: readonly string[], all: readonly Translation[]): void {
  const found = files.map((file) => {
    const translation = all.find(({ path, state }) => path === contentPath(file) && state !== 'missing');
    if (translation?.fingerprint === undefined) {
      throw new Error(`${file} is no translation of a page, model, playbook or checklist. Nothing was written.`);
    }
    return { ...translation, fingerprint: translation.fingerprint };
  });
  const unwritten = found.find(({ path }) => isGap(readFileSync(join(CONTENT, path), 'utf8')));
  if (unwritten !== undefined) {
    throw new Error(
      `${unwritten.path} still holds TODO. Translate those texts or delete their lines. Nothing was written.`,
    );
  }
  for (const { path, original, fingerprint } of found) {
    const file = join(CONTENT, path);
    writeFileSync(file, stamped(readFileSync(file, 'utf8'), fingerprint));
    process.stdout.write(`${relative(process.cwd(), file)} now names ${original} as of today (${fingerprint}).\n`);
  }
}
