export { anchorOf, isTicked } from './anchor.ts';
export {
  askedFields,
  formSections,
  hasLongExample,
  isLong,
  labelOf,
  labelOfPath,
  mayBeLeftOut,
  namingField,
  sectionOf,
  type FormSection,
} from './asked.ts';
export {
  draftAt,
  draftOfFile,
  emptyEntry,
  emptyGroup,
  isBlank,
  isList,
  withPart,
  type Draft,
  type DraftGroup,
  type DraftOfFile,
  type DraftPath,
} from './draft.ts';
export { durationOf, durationParts, isDuration, UNITS, type Unit } from './duration.ts';
export { earlyFindings, type EarlyFinding } from './early.ts';
export { isId, proposedId } from './id.ts';
export { issueOf, type Issue } from './issue.ts';
export { withEntry } from './list-entry.ts';
export { pageOf } from './page.ts';
export { numberIn, plainNumbers, typedNumber } from './typed-number.ts';
export { valueOfDraft, type Written } from './value.ts';
export { yamlOf } from './yaml.ts';
export {
  proposalOf,
  type DraftProblem,
  type Proposal,
  type ProposalKind,
  type ProposedFile,
  type Proposing,
} from './proposal.ts';
