// The validator as a university runs it: without the pages of this site, and with the packages under "dependencies" alone.
import { main } from './lib/cli/main.ts';
import { repository } from './lib/cli/repository.ts';

process.exitCode = await main(process.argv.slice(2), repository);
