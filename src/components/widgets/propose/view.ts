import type { DraftPath } from '../../../core/form/index.ts';
import type { Field } from '../../../core/shared/fields.ts';
import type { Text } from '../../shared/text.ts';
import type { Looks, ProposeData } from './data.ts';
import type { Desk } from './desk.ts';

/** What every part of the widget is given. */
export interface Shared {
  readonly data: ProposeData;
  readonly text: Text;
  readonly desk: Desk;
  /** False on the server and until the kept draft has been read. */
  readonly ready: boolean;
}

/** What a control is given. */
export interface ControlProps extends Shared {
  readonly looks: Looks;
  readonly field: Field;
  readonly path: DraftPath;
}
