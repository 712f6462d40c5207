import type { DeploymentModel, Locale } from '../../../schemas/index.ts';
import type { Translate } from '../../../site/strings.ts';

/** What every part of a model’s page gets. */
export interface PartProps {
  /** The model in the language of the content. */
  model: DeploymentModel;
  /** Language of the content. */
  locale: Locale;
  /** Strings in that language. */
  t: Translate;
}
