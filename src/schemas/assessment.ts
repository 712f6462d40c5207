import * as z from 'zod/mini';

/** What `format` says in every assessment file. */
export const ASSESSMENT_FORMAT = 'soc4academia-assessment';
/** Version of the assessment file that this schema describes. */
export const ASSESSMENT_VERSION = 1;
/** Longest note or evidence text of one answer, in UTF-16 units as `maxlength` counts them. */
export const ANSWER_TEXT_MAX = 4000;
/** Longest name of an organisation. */
export const ORGANISATION_MAX = 200;

const idKey = () => z.string().check(z.regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/), z.maxLength(100));
const level = () => z.int().check(z.minimum(0), z.maximum(4));
const answerText = () => z.string().check(z.minLength(1), z.maxLength(ANSWER_TEXT_MAX));
const moment = () => z.iso.datetime().check(z.describe('UTC time, for example 2026-11-23T09:30:00.000Z.'));

/** One answer. It exists as soon as a level, a note or a piece of evidence is there. */
export const AssessmentAnswerSchema = z.strictObject({
  level: z.nullable(level()).check(z.describe('Chosen level; null while the question is left open.')),
  note: z.optional(answerText()).check(z.describe('What the visitor wants to remember about the answer.')),
  evidence: z.optional(answerText()).check(z.describe('Where the evidence is, or what it is.')),
});
/** One answer of an assessment. */
export type AssessmentAnswer = z.infer<typeof AssessmentAnswerSchema>;

/** An assessment as a visitor’s browser keeps it and exports it. The file as written: dates stay strings. */
export const AssessmentFileSchema = z.strictObject({
  format: z.literal(ASSESSMENT_FORMAT).check(z.describe('Says that this file is an assessment of the Toolbox.')),
  version: z.literal(ASSESSMENT_VERSION).check(z.describe('Version of the file format.')),
  checklist: z
    .strictObject({
      id: idKey().check(z.describe('Id of the checklist that was answered.')),
      updated: z.iso.date().check(z.describe('Its `updated` day: the edition that was answered.')),
    })
    .check(z.describe('The checklist that was answered.')),
  organisation: z
    .optional(z.string().check(z.minLength(1), z.maxLength(ORGANISATION_MAX)))
    .check(z.describe('Whose assessment it is, if the visitor says so.')),
  created: moment(),
  changed: moment(),
  targets: z.record(idKey(), level()).check(z.describe('Target level by domain id.')),
  answers: z.record(idKey(), AssessmentAnswerSchema).check(z.describe('Answers by question id.')),
});
/** An assessment as a visitor’s browser keeps it and exports it. */
export type AssessmentFile = z.infer<typeof AssessmentFileSchema>;
