import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'parent-one-level-up',
  severity: 'error',
  category: 'reference',
  kinds: ['reference'],
  demands: 'an entry of the services or of the CSF has the depth that its id shows, and the entry above it as parent',
  why: 'Tables of services and outcomes are built along the parents. One wrong parent moves a whole branch out of the plan’s tables.',
  *check(list) {
    if (list.id !== 'services' && list.id !== 'csf') return;
    const names =
      list.id === 'services'
        ? (['area', 'service', 'function'] as const)
        : (['function', 'category', 'subcategory'] as const);
    for (const [index, { id, level, parent }] of list.items.entries()) {
      const parts = id.split(/[.-]/);
      const wanted = names[parts.length - 1];
      const above = parts.length === 1 ? undefined : id.slice(0, id.length - (parts.at(-1)?.length ?? 0) - 1);
      if (level !== wanted) {
        yield {
          path: ['items', index, 'level'],
          message: `\`${id}\` is called a ${level}, but its id is that of a ${wanted ?? 'deeper entry'}.`,
          hint: wanted === undefined ? 'Correct the id.' : `Write \`level: ${wanted}\`, or correct the id.`,
        };
      }
      if (parent === above) continue;
      yield {
        path: ['items', index, parent === undefined ? 'id' : 'parent'],
        message: parent === undefined ? `\`${id}\` has no parent.` : `\`${id}\` has the parent \`${parent}\`.`,
        hint: above === undefined ? 'Take the parent out.' : `Write \`parent: "${above}"\`.`,
      };
    }
  },
});
