import { parseArgs, type ParseArgsConfig } from 'node:util';
import { choice } from '../../src/core/shared/did-you-mean.ts';

/** The program could not do what it was asked to. Its message says what to write instead. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>;
type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number];

/**
 * Refuses what `parseArgs` would refuse in words of its own, which say nothing of what to write instead.
 * @param argv arguments of the command line
 * @param options the options that there are
 * @param samples a value for each option that takes one
 * @throws UsageError for the first option that does not exist, lacks its value or has one too many
 */
export function refuseWrongOptions(
  argv: readonly string[],
  options: Options,
  samples: Readonly<Record<string, string>>,
): void {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, tokens: true });
  for (const token of tokens) {
    const fault = faultIn(token, options, samples);
    if (fault !== undefined) throw new UsageError(fault);
  }
}

function faultIn(token: Token, options: Options, samples: Readonly<Record<string, string>>): string | undefined {
  if (token.kind !== 'option') return undefined;
  const { name, rawName, value, inlineValue } = token;
  if (!Object.hasOwn(options, name)) {
    const known = Object.keys(options).map((each) => `--${each}`);
    return `There is no option ${rawName}. ${choice(rawName, known).hint}`;
  }
  if (options[name]?.type === 'boolean') {
    return value === undefined ? undefined : `${rawName} takes no value. Write ${rawName} alone.`;
  }
  const advice = `Write for example ${rawName} ${samples[name] ?? ''}.`;
  if (value === undefined) return `${rawName} has no value. ${advice}`;
  // A value that looks like an option is most often the next option; behind = it is meant.
  return !inlineValue && /^-./.test(value)
    ? `${rawName} is followed by ${value}, which is no value for it. ${advice}`
    : undefined;
}
