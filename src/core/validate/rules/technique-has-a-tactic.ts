import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'technique-has-a-tactic',
  severity: 'error',
  category: 'reference',
  kinds: ['reference'],
  demands: 'a technique of ATT&CK names its tactics, and a tactic names none',
  why: 'The Navigator layer of a playbook puts a technique under its tactics. Without one the analyst does not find it there.',
  *check(list) {
    if (list.id !== 'attack') return;
    for (const [index, { id, level, tactics = [] }] of list.items.entries()) {
      const wrong = tactics.findIndex((tactic) => level === 'tactic' || !tactic.startsWith('TA'));
      if (wrong < 0 && (level === 'tactic' || tactics.length > 0)) continue;
      yield {
        path: wrong < 0 ? ['items', index, 'id'] : ['items', index, 'tactics', wrong],
        message:
          wrong < 0 ? `Technique \`${id}\` names no tactic.` : `\`${tactics[wrong] ?? ''}\` is no tactic of \`${id}\`.`,
        hint: level === 'tactic' ? 'Take the field `tactics` out.' : 'Write the ids of its tactics, such as [TA0001].',
      };
    }
  },
});
