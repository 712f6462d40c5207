// A visitor’s plan as a deployment model file.
export { planningData, type NamedService, type PlanningData } from './data.ts';
export { furtherStaff, isFurtherStaff } from './further-staff.ts';
export { headOf, isOneOfMany, plannedPeople } from './head.ts';
export { modelOf, plannedStaff, type DerivedModel } from './model.ts';
export type { PlanNote } from './notes.ts';
export { partiesOf } from './parties.ts';
export { linesAreOfAnother, partyMeant, payerName } from './payers.ts';
export { phasesFor } from './phases.ts';
export type { PlannedTime, PlannedTimes } from './schedule.ts';
export { servicesOf, usualRaci } from './services.ts';
export { askedWork, workOf, type AskedWork, type PlannedWork } from './work.ts';
