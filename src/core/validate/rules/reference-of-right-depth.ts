import type { ListName } from '../../../schemas/index.ts';
import { defineRule } from '../rule.ts';

/** What an id must look like where a file takes it from a list with several depths. */
const DEPTHS = {
  services: {
    wanted: /^\d+\.\d+$/,
    hint: 'Write a service, two numbers such as "5.1"; not an area and not a function.',
  },
  attack: { wanted: /^T\d/, hint: 'Write a technique such as T1566; a tactic says only why it is done.' },
  csf: { wanted: /\./, hint: 'Write a category or an outcome such as GV.RR-01; a function is too wide.' },
  nis2: { wanted: /^art-21-2-/, hint: 'Write a measure of Art. 21(2), such as art-21-2-b.' },
} satisfies Partial<Record<ListName, { readonly wanted: RegExp; readonly hint: string }>>;

export default defineRule({
  id: 'reference-of-right-depth',
  severity: 'error',
  category: 'reference',
  kinds: ['model', 'playbook', 'checklist'],
  demands: 'an id from a list with several depths is of the depth that the field asks for',
  why: 'Nobody can staff “incident management” as a whole, and a tactic is nothing that an analyst can search for.',
  *check(_value, { references, ids }) {
    for (const { from, id, path } of ids) {
      if (from.in !== 'list' || !hasDepths(from.name) || DEPTHS[from.name].wanted.test(id)) continue;
      const name = references[from.name].get(id);
      if (name === undefined) continue;
      yield { path, message: `\`${id}\` (${name}) is of the wrong depth here.`, hint: DEPTHS[from.name].hint };
    }
  },
});

function hasDepths(name: string): name is keyof typeof DEPTHS {
  return Object.hasOwn(DEPTHS, name);
}
