import type { ProposalKind } from '../../../core/form/index.ts';
import { download } from '../../shared/download.ts';
import type { View } from './messages.ts';

/**
 * Gives the visitor what has been entered as a file, which the form opens again. Not to be called while newer keys are
 * checked.
 */
export function downloadDraft(kind: ProposalKind, { own, said }: View): void {
  const isWrong = said.some(({ severity }) => severity === 'error');
  const note = isWrong ? '# A draft: the validator still finds errors in it.\n' : '';
  download(`${kind}.draft.yaml`, note + own, 'application/yaml');
}
