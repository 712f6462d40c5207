// Writes the program that `npm install` of this package puts on the path: our own code in one file, with the ids and the
// help that the repository reads from its folders. Node runs no TypeScript inside node_modules, hence the JavaScript.
import { join } from 'node:path';
import { build } from 'esbuild';
import { repository } from './lib/cli/repository.ts';
import { ROOT } from './lib/files.ts';

const { version, site } = repository;
// Only the reference lists are looked into; of all else the path says enough.
const files = repository.files().map(({ path, content }) => ({
  path,
  content: path.startsWith('reference/') ? Buffer.from(content).toString() : '',
}));
const data = JSON.stringify({ version, site, files, ruleHelp: repository.ruleHelp() });

await build({
  stdin: {
    contents: `
      import { main } from './scripts/lib/cli/main.ts';
      const { version, site, files, ruleHelp } = ${data};
      const library = { program: 'soc4academia', version, site, files: () => files, ruleHelp: () => ruleHelp };
      process.exitCode = await main(process.argv.slice(2), library);
    `,
    resolveDir: ROOT,
    loader: 'ts',
  },
  outfile: join(ROOT, 'dist-cli/soc4academia.mjs'),
  banner: { js: '#!/usr/bin/env node' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
});
