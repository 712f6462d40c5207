import type { Locale, Playbook } from '../../../schemas/index.ts';
import type { Translate } from '../../../site/strings.ts';

/** What every part of a playbook’s page gets. */
export interface PartProps {
  /** The playbook in the language of the content. */
  playbook: Playbook;
  /** Language of the content. */
  locale: Locale;
  /** Strings in that language. */
  t: Translate;
}
