// Writes the file of a plan and checks it as the command line does, away from the page.
import { modelYaml } from '../../../../core/export/yaml/index.ts';
import { checkFile, type References } from '../../../../core/validate/index.ts';
import type { CheckedPlan, PlanQuestion } from './messages.ts';

let references: Promise<References> | undefined;

addEventListener('message', ({ data }: MessageEvent<PlanQuestion>) => {
  void answer(data);
});

async function answer({ id, known, model, remarks }: PlanQuestion): Promise<void> {
  const text = modelYaml(model, remarks);
  references ??= referencesFrom(known);
  const lists = await references.catch(() => undefined);
  // A list that could not be loaded is asked for again next time.
  if (lists === undefined) references = undefined;
  const findings =
    lists === undefined ? undefined : checkFile({ file: 'plan.yaml', content: text }, { references: lists }).findings;
  postMessage({ id, text, findings } satisfies CheckedPlan);
}

async function referencesFrom(address: string): Promise<References> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  const known = (await response.json()) as { references: Record<string, [string, string][]> };
  const lists = Object.entries(known.references).map(([list, items]) => [list, new Map(items)] as const);
  return Object.fromEntries(lists) as unknown as References;
}
