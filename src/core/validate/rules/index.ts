import accountableNotBought from './accountable-not-bought.ts';
import actionLeavesEvidence from './action-leaves-evidence.ts';
import beginsWithDetection from './begins-with-detection.ts';
import budgetMatchesCosts from './budget-matches-costs.ts';
import calendarRaisesSeverity from './calendar-raises-severity.ts';
import citedSourceListed from './cited-source-listed.ts';
import componentProps from './component-props.ts';
import containmentComesFirst from './containment-comes-first.ts';
import costRangeUsable from './cost-range-usable.ts';
import costsFitTheSize from './costs-fit-the-size.ts';
import datePlausible from './date-plausible.ts';
import datesInOrder from './dates-in-order.ts';
import decisionLeadsApart from './decision-leads-apart.ts';
import doerHasPeople from './doer-has-people.ts';
import domainHasQuestions from './domain-has-questions.ts';
import everyPathEnds from './every-path-ends.ts';
import everyStringTranslated from './every-string-translated.ts';
import firstStepIsQuick from './first-step-is-quick.ts';
import fixPageExists from './fix-page-exists.ts';
import groupFitsId from './group-fits-id.ts';
import hoursHaveARota from './hours-have-a-rota.ts';
import idMatchesPlace from './id-matches-place.ts';
import interfaceJoinsTwoParties from './interface-joins-two-parties.ts';
import knownComponent from './known-component.ts';
import knownLocalId from './known-local-id.ts';
import knownReference from './known-reference.ts';
import legalPeriodsKept from './legal-periods-kept.ts';
import levelsInOrder from './levels-in-order.ts';
import linkLeadsToAPage from './link-leads-to-a-page.ts';
import loopHasADecision from './loop-has-a-decision.ts';
import mappingHasAVersion from './mapping-has-a-version.ts';
import minimumTelemetry from './minimum-telemetry.ts';
import neededServiceOffered from './needed-service-offered.ts';
import noDoubledWord from './no-doubled-word.ts';
import noGarbledLetters from './no-garbled-letters.ts';
import noPersonalAddress from './no-personal-address.ts';
import noPhaseCycle from './no-phase-cycle.ts';
import noPlaceholderText from './no-placeholder-text.ts';
import noRepeatedEntry from './no-repeated-entry.ts';
import noRepeatedText from './no-repeated-text.ts';
import noRotaOfStudentsAlone from './no-rota-of-students-alone.ts';
import noServiceCycle from './no-service-cycle.ts';
import notesNotPublic from './notes-not-public.ts';
import oneAccountableParty from './one-accountable-party.ts';
import oneCurrency from './one-currency.ts';
import onePartInAService from './one-part-in-a-service.ts';
import oneWayOn from './one-way-on.ts';
import overlayFieldExists from './overlay-field-exists.ts';
import overlayIsTranslated from './overlay-is-translated.ts';
import overlayKeepsFigures from './overlay-keeps-figures.ts';
import overlayListLength from './overlay-list-length.ts';
import overlayTextsOnly from './overlay-texts-only.ts';
import parentOneLevelUp from './parent-one-level-up.ts';
import partnersAreConnected from './partners-are-connected.ts';
import partyTakesPart from './party-takes-part.ts';
import periodPlausible from './period-plausible.ts';
import phaseDeliversSomething from './phase-delivers-something.ts';
import phasesInReadingOrder from './phases-in-reading-order.ts';
import phasesMoveOn from './phases-move-on.ts';
import plainTextOnly from './plain-text-only.ts';
import pricesOfTheTime from './prices-of-the-time.ts';
import questionIsAQuestion from './question-is-a-question.ts';
import questionIsMapped from './question-is-mapped.ts';
import questionsByDomain from './questions-by-domain.ts';
import rangeInOrder from './range-in-order.ts';
import referenceOfRightDepth from './reference-of-right-depth.ts';
import retentionPlausible from './retention-plausible.ts';
import reviewerIsAPerson from './reviewer-is-a-person.ts';
import riskOwnerAnswers from './risk-owner-answers.ts';
import roadmapWithinATerm from './roadmap-within-a-term.ts';
import roleHasAStep from './role-has-a-step.ts';
import roleNotOverbooked from './role-not-overbooked.ts';
import rotaCoversItsHours from './rota-covers-its-hours.ts';
import rotaHasHours from './rota-has-hours.ts';
import secureAddress from './secure-address.ts';
import serviceAfterItsNeeds from './service-after-its-needs.ts';
import serviceDeliveredOnce from './service-delivered-once.ts';
import serviceNotAboveItsNeeds from './service-not-above-its-needs.ts';
import shortTitleAndSummary from './short-title-and-summary.ts';
import sourcesGiven from './sources-given.ts';
import staffCostForEveryEmployer from './staff-cost-for-every-employer.ts';
import staffCostPlausible from './staff-cost-plausible.ts';
import stepReachable from './step-reachable.ts';
import stringPlaceholdersKept from './string-placeholders-kept.ts';
import studentsAreMarked from './students-are-marked.ts';
import targetAboveZero from './target-above-zero.ts';
import targetsRise from './targets-rise.ts';
import techniqueHasATactic from './technique-has-a-tactic.ts';
import translationNamesItsOriginal from './translation-names-its-original.ts';
import typicalWithinRange from './typical-within-range.ts';
import uniqueIds from './unique-ids.ts';
import wholeSentences from './whole-sentences.ts';
import type { Rule } from '../rule.ts';

/** Every rule beyond the schema. A new rule is one file here and one line in this list. */
export const rules: readonly Rule[] = [
  accountableNotBought,
  actionLeavesEvidence,
  beginsWithDetection,
  budgetMatchesCosts,
  calendarRaisesSeverity,
  citedSourceListed,
  componentProps,
  containmentComesFirst,
  costRangeUsable,
  costsFitTheSize,
  datePlausible,
  datesInOrder,
  decisionLeadsApart,
  doerHasPeople,
  domainHasQuestions,
  everyPathEnds,
  everyStringTranslated,
  firstStepIsQuick,
  fixPageExists,
  groupFitsId,
  hoursHaveARota,
  idMatchesPlace,
  interfaceJoinsTwoParties,
  knownComponent,
  knownLocalId,
  knownReference,
  legalPeriodsKept,
  levelsInOrder,
  linkLeadsToAPage,
  loopHasADecision,
  mappingHasAVersion,
  minimumTelemetry,
  neededServiceOffered,
  noDoubledWord,
  noGarbledLetters,
  noPersonalAddress,
  noPhaseCycle,
  noPlaceholderText,
  noRepeatedEntry,
  noRepeatedText,
  noRotaOfStudentsAlone,
  noServiceCycle,
  notesNotPublic,
  oneAccountableParty,
  oneCurrency,
  onePartInAService,
  oneWayOn,
  overlayFieldExists,
  overlayIsTranslated,
  overlayKeepsFigures,
  overlayListLength,
  overlayTextsOnly,
  parentOneLevelUp,
  partnersAreConnected,
  partyTakesPart,
  periodPlausible,
  phaseDeliversSomething,
  phasesInReadingOrder,
  phasesMoveOn,
  plainTextOnly,
  pricesOfTheTime,
  questionIsAQuestion,
  questionIsMapped,
  questionsByDomain,
  rangeInOrder,
  referenceOfRightDepth,
  retentionPlausible,
  reviewerIsAPerson,
  riskOwnerAnswers,
  roadmapWithinATerm,
  roleHasAStep,
  roleNotOverbooked,
  rotaCoversItsHours,
  rotaHasHours,
  secureAddress,
  serviceAfterItsNeeds,
  serviceDeliveredOnce,
  serviceNotAboveItsNeeds,
  shortTitleAndSummary,
  sourcesGiven,
  staffCostForEveryEmployer,
  staffCostPlausible,
  stepReachable,
  stringPlaceholdersKept,
  studentsAreMarked,
  targetAboveZero,
  targetsRise,
  techniqueHasATactic,
  translationNamesItsOriginal,
  typicalWithinRange,
  uniqueIds,
  wholeSentences,
];
