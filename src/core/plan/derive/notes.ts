import type { Hours } from '../../../schemas/index.ts';

/** Something that the plan’s file settles because the visitor’s inputs leave it open. */
export type PlanNote =
  /** Nobody does the work: these parties stand in the file for it. */
  | { readonly kind: 'doer-filled'; readonly service: string; readonly parties: readonly string[] }
  /** Two parties work together and nothing joined them: an interface was added. */
  | { readonly kind: 'interface-added'; readonly from: string; readonly to: string }
  /** The visitor lets phases wait for each other: the order of the model holds. */
  | { readonly kind: 'circle'; readonly phases: readonly string[] }
  /** People, staff and money are those of all members of a shared model. */
  | { readonly kind: 'shared'; readonly people: number }
  /** The cost lines are still those of a model that the plan has left. */
  | { readonly kind: 'lines-of'; readonly model: string }
  /** FTE of a party, and those that its staff costs hold. */
  | { readonly kind: 'staff-costs'; readonly party: string; readonly from: number; readonly to: number }
  /** Nobody who does the work of these services is on duty in the hours that they promise. */
  | { readonly kind: 'hours-uncovered'; readonly services: readonly string[] }
  /** Duty was made longer, and no service promises more than before. */
  | { readonly kind: 'hours-beyond'; readonly rota: string; readonly hours: Hours; readonly promised: Hours }
  /** Duty was made to last around the clock, and rotas of stand-by are still there. */
  | { readonly kind: 'stand-by-beside'; readonly rotas: readonly string[] };
