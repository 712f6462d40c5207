import type { Checklist } from '../../schemas/checklist.ts';

type Domain = Pick<Checklist['domains'][number], 'id' | 'title' | 'target'>;
type Question = Pick<Checklist['questions'][number], 'id' | 'domain'>;

/** The part of a checklist that scoring needs. A whole checklist fits; so does what a page hands to its widget. */
export interface Subject {
  readonly id: string;
  readonly updated: string;
  readonly domains: readonly Domain[];
  readonly questions: readonly Question[];
}
