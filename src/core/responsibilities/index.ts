// Who does what: parts of parties in services, what is wrong with them, and who might do what.
export { annexDocument, type AnnexInput } from './annex.ts';
export { CANNOT_ANSWER, problemSentence, raciProblems, type RaciProblem } from './checks.ts';
export { withoutParts, withoutParty, withPartOf, withParty, type NewParty } from './edit.ts';
export { amongParties, partOf, withParts, type Raci } from './parts.ts';
export { leadingParty, proposedRaci, usualParts, type ProposalInput, type UsualParts } from './propose.ts';
