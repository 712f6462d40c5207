import { choice } from '../../../src/core/shared/did-you-mean.ts';
import { ruleUrl, rules } from '../../../src/core/validate/index.ts';
import { UsageError } from '../arguments.ts';
import type { Paint } from '../paint.ts';
import type { Library } from './library.ts';

/**
 * What a rule demands, why, an example and how to keep it.
 * @throws UsageError when there is no such rule
 */
export function explain(id: string | undefined, library: Library, paint: Paint): string {
  const all = library.ruleHelp();
  const ids = all.map((help) => help.id);
  if (id === undefined) throw new UsageError(`Name a rule: ${ids.join(', ')}.`);
  const help = all.find((each) => each.id === id);
  if (help === undefined) throw new UsageError(`There is no rule "${id}". ${choice(id, ids).hint}`);
  const rule = rules.find((each) => each.id === id);
  return [
    `${paint('bold', id)} (${rule?.severity ?? 'error'}): ${help.title}`,
    rule === undefined ? help.description : `The validator checks that ${rule.demands}.\n${rule.why}`,
    help.example && `${paint('bold', 'Example')}\n${coloured(help.example, paint)}`,
    `${paint('bold', 'How to fix it')}\n${help.howToFix}`,
    paint('gray', library.site + ruleUrl(id)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** A diff with what goes in red and what comes in green. */
export function coloured(diff: string, paint: Paint): string {
  return diff.replaceAll(/^[-+].*$/gm, (line) => paint(line.startsWith('-') ? 'red' : 'green', line));
}
