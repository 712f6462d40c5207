// Begins a model, playbook, checklist, rule or page: npm run new [kind] [id]. Asks for what is missing.
import { createInterface } from 'node:readline/promises';
import { ROOT } from './lib/files.ts';
import { idProblem, isSkeletonKind, nextSteps, skeleton, SKELETON_KINDS, writeNew } from './lib/skeletons.ts';

const KINDS = SKELETON_KINDS.join(', ');

try {
  const [kindGiven, idGiven] = process.argv.slice(2);
  const kind = kindGiven ?? (await ask(`What do you want to begin (${KINDS})? `));
  if (!isSkeletonKind(kind)) throw new Error(`"${kind}" cannot be begun. Choose one of: ${KINDS}.`);
  const id = idGiven ?? (await ask('Its id, in kebab-case; it never changes: '));
  const problem = idProblem(id);
  if (problem !== undefined) throw new Error(problem);
  const files = skeleton(kind, id, new Date().toISOString().slice(0, 10));
  writeNew(files, ROOT);
  process.stdout.write(
    [
      ...files.map(({ path, changes }) => `${changes === true ? 'changed' : 'new'}  ${path}`),
      '',
      ...nextSteps(kind, files).map((step, index) => `${index + 1}. ${step}`),
      '',
    ].join('\n'),
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<never>((_, failed) => {
    terminal.once('close', () => {
      failed(new Error(`Usage: npm run new <kind> <id>, where kind is one of: ${KINDS}.`));
    });
  });
  const answer = await Promise.race([terminal.question(question), closed]);
  // The rejection that closing causes now has nobody to reach.
  closed.catch(() => undefined);
  terminal.close();
  return answer.trim();
}
