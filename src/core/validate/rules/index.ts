import beginsWithDetection from './begins-with-detection.ts';
import budgetMatchesCosts from './budget-matches-costs.ts';
import calendarRaisesSeverity from './calendar-raises-severity.ts';
import domainHasQuestions from './domain-has-questions.ts';
import everyPathEnds from './every-path-ends.ts';
import fixPageExists from './fix-page-exists.ts';
import hoursHaveARota from './hours-have-a-rota.ts';
import idMatchesPlace from './id-matches-place.ts';
import interfaceJoinsTwoParties from './interface-joins-two-parties.ts';
import knownLocalId from './known-local-id.ts';
import knownReference from './known-reference.ts';
import levelsInOrder from './levels-in-order.ts';
import minimumTelemetry from './minimum-telemetry.ts';
import neededServiceOffered from './needed-service-offered.ts';
import noPersonalAddress from './no-personal-address.ts';
import noPhaseCycle from './no-phase-cycle.ts';
import noPlaceholderText from './no-placeholder-text.ts';
import noRotaOfStudentsAlone from './no-rota-of-students-alone.ts';
import noServiceCycle from './no-service-cycle.ts';
import oneAccountableParty from './one-accountable-party.ts';
import oneWayOn from './one-way-on.ts';
import overlayFieldExists from './overlay-field-exists.ts';
import overlayListLength from './overlay-list-length.ts';
import overlayTextsOnly from './overlay-texts-only.ts';
import phaseDeliversSomething from './phase-delivers-something.ts';
import rangeInOrder from './range-in-order.ts';
import roleHasAStep from './role-has-a-step.ts';
import rotaCoversItsHours from './rota-covers-its-hours.ts';
import serviceAfterItsNeeds from './service-after-its-needs.ts';
import serviceDeliveredOnce from './service-delivered-once.ts';
import sourcesGiven from './sources-given.ts';
import staffCostForEveryEmployer from './staff-cost-for-every-employer.ts';
import stepReachable from './step-reachable.ts';
import translationNamesItsOriginal from './translation-names-its-original.ts';
import uniqueIds from './unique-ids.ts';
import type { Rule } from '../rule.ts';

/** Every rule beyond the schema. A new rule is one file here and one line in this list. */
export const rules: readonly Rule[] = [
  beginsWithDetection,
  budgetMatchesCosts,
  calendarRaisesSeverity,
  domainHasQuestions,
  everyPathEnds,
  fixPageExists,
  hoursHaveARota,
  idMatchesPlace,
  interfaceJoinsTwoParties,
  knownLocalId,
  knownReference,
  levelsInOrder,
  minimumTelemetry,
  neededServiceOffered,
  noPersonalAddress,
  noPhaseCycle,
  noPlaceholderText,
  noRotaOfStudentsAlone,
  noServiceCycle,
  oneAccountableParty,
  oneWayOn,
  overlayFieldExists,
  overlayListLength,
  overlayTextsOnly,
  phaseDeliversSomething,
  rangeInOrder,
  roleHasAStep,
  rotaCoversItsHours,
  serviceAfterItsNeeds,
  serviceDeliveredOnce,
  sourcesGiven,
  staffCostForEveryEmployer,
  stepReachable,
  translationNamesItsOriginal,
  uniqueIds,
];
