// Checks models, playbooks, checklists, translations, reference lists and pages.
// Exit: 0 clean, 1 findings, 2 could not run.
import { main } from './lib/cli/main.ts';
import { ownContent } from './lib/cli/own-content.ts';
import { repository } from './lib/cli/repository.ts';

process.exitCode = await main(process.argv.slice(2), {
  ...repository,
  program: 'npm run validate --',
  own: ownContent,
});
