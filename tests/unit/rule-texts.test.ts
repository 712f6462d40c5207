import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { emptied } from '../../config/rule-texts.ts';

const without = (code: string): string => emptied(code, parseSync('rule.ts', code).program);

describe('code for browsers', () => {
  it('has a rule without what only its page says, and the rest as it was written', () => {
    const rule = (demands: string, why: string): string =>
      `import { defineRule } from '../rule.ts';
const why = 'A reader’s own';
export default defineRule({ id: 'a', demands: ${demands}, why: ${why}, *check({ why }) { yield { why: 'stays' }; } });`;
    expect(without(rule('`at most ${2 + 1}`', "'A text’s end, and \\'more\\'.'"))).toBe(rule("''", "''"));
  });

  it.each([
    ['a rule without its reason', "export default defineRule({ id: 'a', demands: 'b' });"],
    ['a rule that is put together elsewhere', "const rule = { demands: 'b', why: 'C.' }; export default rule;"],
    ['a module without a rule', 'export const a = 1;'],
  ])('is not made from %s', (_, code) => {
    expect(() => without(code)).toThrow('A rule is written as `export default defineRule({ … })`');
  });
});
