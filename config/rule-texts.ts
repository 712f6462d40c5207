import type { parseSync, Plugin } from 'vite';

type Program = ReturnType<typeof parseSync>['program'];

/** What a rule says on its page and on the command line alone. No browser shows it. */
const TEXTS = ['demands', 'why'];

/** Leaves out of the code for browsers what only the build and the command line read: 7 kB of each worker that checks. */
export function withoutRuleTexts(): Plugin {
  return {
    name: 'without-rule-texts',
    apply: 'build',
    transform: {
      filter: { id: /\/core\/validate\/rules\/(?!index\.)[\w-]+\.ts$/ },
      handler(code) {
        return { code: emptied(code, this.parse(code, { lang: 'ts' })), map: null };
      },
    },
  };
}

/**
 * A rule with its texts empty.
 * @param code a module whose default export is `defineRule({ … })`
 * @param program its syntax tree
 */
export function emptied(code: string, program: Program): string {
  const texts = propertiesOfRule(program).filter(({ name }) => TEXTS.includes(name));
  if (texts.length !== TEXTS.length)
    throw new Error(`A rule is written as \`export default defineRule({ … })\` and has ${TEXTS.join(' and ')} in it.`);
  return texts.toReversed().reduce((text, { start, end }) => `${text.slice(0, start)}''${text.slice(end)}`, code);
}

function propertiesOfRule({ body }: Program): { name: string; start: number; end: number }[] {
  const exported = body.find((statement) => statement.type === 'ExportDefaultDeclaration')?.declaration;
  const rule = exported?.type === 'CallExpression' ? exported.arguments[0] : undefined;
  if (rule?.type !== 'ObjectExpression') return [];
  return rule.properties.flatMap((property) => {
    if (property.type !== 'Property' || property.key.type !== 'Identifier') return [];
    const { start, end } = property.value;
    return [{ name: property.key.name, start, end }];
  });
}
