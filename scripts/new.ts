// Begins a model, playbook, checklist, page, term, source, rule or translation: npm run new [kind] [id] [title].
// Asks for what is missing.
import { Dialogue, NoAnswer } from './lib/dialogue.ts';
import { ROOT } from './lib/files.ts';
import {
  gapsIn,
  idProblem,
  isNewKind,
  kindProblem,
  NEW_KINDS,
  nextSteps,
  originals,
  skeleton,
  takenProblem,
  translationSkeleton,
  writeNew,
  type IdKind,
  type NewFile,
  type NewKind,
} from './lib/skeletons.ts';
import { proposedId } from '../src/core/form/index.ts';
import { suggestion } from '../src/core/shared/did-you-mean.ts';

const USAGE = `Usage: npm run new <kind> <id> [title]
       npm run new translation <file> <language>, for example: npm run new translation models/hybrid pl
Kinds: ${Object.keys(NEW_KINDS).join(', ')}. Without arguments it asks.`;
const LANGUAGES = { pl: 'Polish', cs: 'Czech', sk: 'Slovak', et: 'Estonian', lt: 'Lithuanian' } as const;
/** More gaps than these are counted. */
const GAPS_SHOWN = 8;

const dialogue = new Dialogue();
try {
  await run(process.argv.slice(2));
} catch (error) {
  const reason = error instanceof NoAnswer ? USAGE : error instanceof Error ? error.message : String(error);
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}
dialogue.close();

async function run([kindGiven, ...rest]: string[]): Promise<void> {
  if (kindGiven === '--help' || kindGiven === '-h') return void process.stdout.write(`${USAGE}\n`);
  if (kindGiven !== undefined && !isNewKind(kindGiven)) throw new Error(kindProblem(kindGiven));
  const kind = kindGiven ?? (await dialogue.choose('What do you want to begin?', NEW_KINDS));
  const files = kind === 'translation' ? [await translation(rest)] : await withId(kind, rest);
  writeNew(files, ROOT);
  process.stdout.write(report(kind, files));
}

async function withId(kind: IdKind, [idGiven, titleGiven]: string[]): Promise<NewFile[]> {
  if (idGiven !== undefined) {
    const problem = idProblem(idGiven, kind);
    if (problem !== undefined) throw new Error(problem);
  }
  const wantsTitle = idGiven === undefined && kind !== 'rule';
  const title = wantsTitle
    ? await dialogue.ask('Its title, as readers see it', (text) => (text === '' ? 'Write a few words.' : undefined))
    : (titleGiven ?? '');
  const today = new Date().toISOString().slice(0, 10);
  const problem = (id: string): string | undefined =>
    idProblem(id, kind) ?? takenProblem(skeleton(kind, id, today, title), ROOT);
  const id = idGiven ?? (await dialogue.ask('Its id, which never changes', problem, proposedId(title)));
  return skeleton(kind, id, today, title);
}

async function translation([nameGiven, languageGiven]: string[]): Promise<NewFile> {
  const all = originals();
  const known = [...new Set(all.map(({ name }) => name))];
  const nameProblem = (name: string): string | undefined => {
    return known.includes(name) ? undefined : `There is no ${name} to translate. ${suggestion(name, known)}`;
  };
  const given = nameGiven?.replace(/^src\/content\/|\/\w+\.yaml$|\.mdx?$/g, '');
  const givenProblem = given === undefined ? undefined : nameProblem(given);
  if (givenProblem !== undefined) throw new Error(givenProblem);
  const name =
    given ??
    (await dialogue.ask('What to translate, as models/hybrid or, for a page, docs/about/privacy', nameProblem));
  const languages = Object.keys(LANGUAGES);
  if (languageGiven !== undefined && !languages.includes(languageGiven)) {
    throw new Error(`There is no language "${languageGiven}". ${suggestion(languageGiven, languages)}`);
  }
  const language = languageGiven ?? (await dialogue.choose('Into which language?', LANGUAGES));
  const original = all.find((each) => each.name === name && each.translation.locale === language);
  if (original === undefined) throw new Error(USAGE);
  return translationSkeleton(original.translation);
}

function report(kind: NewKind, files: readonly NewFile[]): string {
  const gaps = gapsIn(files);
  const shown = gaps.slice(0, GAPS_SHOWN).map(({ path, line, gap }) => `  ${path}:${line}  ${gap}`);
  const more = gaps.length > GAPS_SHOWN ? [`  and ${gaps.length - GAPS_SHOWN} more`] : [];
  return [
    '',
    ...files.map(({ path, changes }) => `${changes === true ? 'changed' : 'new'}  ${path}`),
    '',
    ...(gaps.length === 0 ? [] : [`Gaps to fill: ${gaps.length}`, ...shown, ...more, '']),
    ...nextSteps(kind, files).map((step, index) => `${index + 1}. ${step}`),
    '',
  ].join('\n');
}
