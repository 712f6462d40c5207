import type { Path } from '../finding.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'cited-source-listed',
  severity: 'warning',
  category: 'reference',
  kinds: ['model', 'playbook'],
  demands: 'a source that a cost or a notification cites stands in the file’s list of sources too',
  why: 'The board asks for the sources of a plan and gets the list at its end. A price whose source is missing there looks invented.',
  *check(value) {
    if (value.sources.length === 0) return;
    const listed = new Set(value.sources);
    const citing: readonly { path: Path; sources: readonly string[] }[] =
      value.kind === 'model'
        ? value.costs.map(({ sources }, index) => ({ path: ['costs', index, 'sources'], sources }))
        : value.notifications.map(({ sources }, index) => ({ path: ['notifications', index, 'sources'], sources }));
    for (const { path, sources } of citing) {
      for (const [index, id] of sources.entries()) {
        if (listed.has(id)) continue;
        yield {
          path: [...path, index],
          message: `Source \`${id}\` is cited here, but does not stand in the list \`sources\` of the file.`,
          hint: 'Add it to the list at the end of the file, or cite another source here.',
          related: [{ path: ['sources'], at: 'key', message: 'The list of sources.' }],
        };
      }
    }
  },
});
