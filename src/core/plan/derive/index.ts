// A visitor’s plan as a deployment model file.
export { planningData, type NamedService, type PlanningData } from './data.ts';
export { isShared, plannedPeople } from './head.ts';
export { askedModel, modelOf, type DerivedModel } from './model.ts';
export type { PlanNote } from './notes.ts';
export { partiesOf } from './parties.ts';
export { phasesFor } from './phases.ts';
export { servicesOf, usualRaci } from './services.ts';
