import siteConfig from '../../config/site.json' with { type: 'json' };
import { forgeLinks } from '../core/forge/index.ts';

/** Address of the repository of this site; empty while config/site.json (or SITE_REPOSITORY) names none. */
export const repositoryAddress: string = process.env['SITE_REPOSITORY'] ?? siteConfig.repository;

/** Links into the repository of this site; undefined while it has none. */
export const repository = forgeLinks(repositoryAddress);
