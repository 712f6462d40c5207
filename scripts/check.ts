// Everything that can be checked without building the site or opening a browser.
import { runChecks } from './lib/checks.ts';

const results = await runChecks((text) => {
  process.stdout.write(`${text}\n`);
});
const failed = results.filter(({ passed }) => !passed).map(({ name }) => name);
process.stdout.write(failed.length === 0 ? 'All checks passed.\n' : `Failed: ${failed.join(', ')}.\n`);
process.exitCode = failed.length === 0 ? 0 : 1;
