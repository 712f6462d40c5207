// Checks models, playbooks, checklists, translations and reference lists.
// Exit: 0 clean, 1 findings, 2 could not run.
import { main } from './lib/cli/main.ts';
import { repository } from './lib/cli/repository.ts';

process.exitCode = await main(process.argv.slice(2), repository);
