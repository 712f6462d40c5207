import { OVERLAY_LOCALES } from '../../../schemas/index.ts';
import { choice } from '../../shared/did-you-mean.ts';
import { defineRule } from '../rule.ts';

/** An address on this site, without what follows it: /models/hybrid/ of /models/hybrid/#costs. */
const ADDRESS = /^[^?#]*/;
/** Files for download, which no page stands for. */
const FILE = /\.\w+$/;
const LANGUAGE = new RegExp(`^/(?:${OVERLAY_LOCALES.join('|')})(?=/)`);

export default defineRule({
  id: 'link-leads-to-a-page',
  severity: 'error',
  category: 'page',
  kinds: ['page'],
  demands: 'every link of a page leads to a page of this site, to a file or to another site',
  why: 'An analyst who follows a dead link at night has lost the minute and the trust in the rest of the page.',
  *check({ body }, { pages }) {
    for (const [index, { url }] of body.links.entries()) {
      const [address = ''] = ADDRESS.exec(url) ?? [];
      if (address === '' || /^[a-z][a-z+.-]*:/i.test(url)) continue;
      const path = ['body', 'links', index];
      if (!address.startsWith('/')) {
        yield {
          path,
          message: `The link ${url} does not begin at the root.`,
          hint: 'Write the whole path, such as /playbooks/credential-phishing/. Language and base path are added for you.',
        };
      } else if (LANGUAGE.test(address)) {
        yield {
          path,
          message: `The link ${url} names a language.`,
          hint: `Write ${url.replace(LANGUAGE, '')}: readers stay in their own language.`,
        };
      } else if (pages !== undefined && !FILE.test(address) && !pages.has(address)) {
        yield { path, message: `There is no page ${address}.`, ...choice(address, pages) };
      }
    }
  },
});
