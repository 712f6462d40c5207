import { suggestion } from '../../shared/did-you-mean.ts';
import { defineRule } from '../rule.ts';
import { fieldNames, schemaAt } from '../schema-problems.ts';

const OURS = /^~\/components(?:\/index\.ts)?$/;

export default defineRule({
  id: 'known-component',
  severity: 'error',
  category: 'page',
  kinds: ['page'],
  demands: 'every component that a page uses exists and is imported',
  why: 'A page with an unknown component stops the build, and with it the correction of a playbook that somebody waits for.',
  *check({ body }, { schema }) {
    const ours = fieldNames(schemaAt(schema, ['body', 'components']));
    for (const [index, { imported, from }] of body.imports.entries()) {
      if (!OURS.test(from) || ours.includes(imported)) continue;
      yield {
        path: ['body', 'imports', index],
        message: `There is no component \`${imported}\` in ~/components.`,
        hint: suggestion(imported, ours),
      };
    }
    const known = new Set(body.imports.map(({ name }) => name));
    for (const [index, tag] of body.tags.entries()) {
      const [name = ''] = tag.split('.');
      if (known.has(name)) continue;
      const hint = ours.includes(name)
        ? `Add \`import { ${name} } from '~/components';\` below the front matter.`
        : suggestion(name, ours);
      yield { path: ['body', 'tags', index], message: `The component \`${name}\` is not imported.`, hint };
    }
  },
});
