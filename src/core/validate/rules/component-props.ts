import type { Path, Problem } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { schemaAt, schemaProblems, type SchemaProblem } from '../schema-problems.ts';

export default defineRule({
  id: 'component-props',
  severity: 'error',
  category: 'page',
  kinds: ['page'],
  demands: 'every component on a page has the attributes that it needs, with values that it knows',
  why: 'A part of a playbook that is asked for by a wrong name is missing on the page, on the phone and on paper.',
  *check({ body }, { schema }) {
    for (const [index, code] of body.code.entries()) {
      yield {
        path: ['body', 'code', index],
        message: `\`${code}\` is code, and pages hold none.`,
        hint: 'Write the value itself, in quotes.',
      };
    }
    for (const [name, uses] of Object.entries(body.components)) {
      for (const [index, attributes] of uses.entries()) {
        const path = ['body', 'components', name, index];
        const props = schemaAt(schema, path);
        if (props === undefined) continue;
        for (const problem of schemaProblems(props, attributes)) yield inPage(problem, name, path);
      }
    }
  },
});

/** What the schema says, in the words of a page, where fields are attributes. */
function inPage(problem: SchemaProblem, name: string, path: Path): Problem {
  const { ruleId, ...rest } = problem;
  const whole = { ...rest, path: [...path, ...problem.path] };
  if (ruleId === 'unknown-field') {
    return { ...whole, message: `\`<${name}>\` has no attribute \`${String(problem.path.at(-1))}\`.` };
  }
  if (ruleId === 'wrong-value') return { ...whole, message: `In \`<${name}>\`, ${problem.message}` };
  const missing = /`(\w+)`/.exec(problem.message)?.[1] ?? '';
  return { ...whole, message: `\`<${name}>\` lacks the attribute \`${missing}\`.`, hint: `Add \`${missing}="…"\`.` };
}
