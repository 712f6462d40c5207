import siteConfig from '../../config/site.json' with { type: 'json' };
import { forgeLinks } from '../core/forge/index.ts';

/** Links into the repository of this site; undefined while config/site.json (or SITE_REPOSITORY) names none. */
export const repository = forgeLinks(process.env['SITE_REPOSITORY'] ?? siteConfig.repository);
