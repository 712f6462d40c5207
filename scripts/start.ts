// Checks the content, builds the site and serves it: the whole site on your own machine.
import { ROOT } from './lib/files.ts';
import { run } from './lib/run.ts';

for (const [command, ...args] of [
  ['node', 'scripts/validate-models.ts'],
  ['node', 'scripts/astro.ts', 'build'],
] as const) {
  const { code } = await run(command, args, { cwd: ROOT, show: true });
  if (code !== 0) process.exit(code);
}
await import('./serve.ts');
