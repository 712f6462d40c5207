import { describe, expect, it } from 'vitest';
import {
  emptyAssessment,
  isUntouched,
  withAnswer,
  withOrganisation,
  withEdition,
  withoutLevel,
  withTarget,
} from '../../../src/core/assess/index.ts';
import { AssessmentFileSchema } from '../../../src/schemas/assessment.ts';
import { NOW, SUBJECT } from './subject.ts';

const LATER = '2026-11-24T08:00:00.000Z';
const empty = emptyAssessment(SUBJECT, NOW);
const full = withAnswer(empty, 'deputies', { level: 2, note: 'Since May', evidence: 'List in the wiki' }, NOW);

describe('an answer', () => {
  it.each([
    ['a level', { level: 0 }, { level: 0 }],
    ['a note without a level', { note: 'Ask the dean' }, { level: null, note: 'Ask the dean' }],
    ['evidence without a level', { evidence: 'Order 12/2026' }, { level: null, evidence: 'Order 12/2026' }],
  ])('begins with %s', (_, change, expected) => {
    expect(withAnswer(empty, 'deputies', change, LATER)).toMatchObject({
      changed: LATER,
      created: NOW,
      answers: { deputies: expected },
    });
  });

  it('keeps what a change does not mention', () => {
    expect(withAnswer(full, 'deputies', { level: 3 }, LATER).answers['deputies']).toEqual({
      level: 3,
      note: 'Since May',
      evidence: 'List in the wiki',
    });
  });

  it('ceases to exist when its last word is deleted', () => {
    const noted = withAnswer(empty, 'deputies', { note: 'x' }, NOW);
    expect(withAnswer(noted, 'deputies', { note: '' }, LATER).answers).toEqual({});
  });

  it('is left open again without losing what was written', () => {
    expect(withoutLevel(full, 'deputies', LATER).answers).toEqual({
      deputies: { level: null, note: 'Since May', evidence: 'List in the wiki' },
    });
  });

  it('ceases to exist when its level was all it had', () => {
    const chosen = withAnswer(empty, 'deputies', { level: 2 }, NOW);
    expect(withoutLevel(chosen, 'deputies', LATER)).toEqual({ ...empty, changed: LATER });
  });
});

it('removes the organisation when its name is empty', () => {
  const named = withOrganisation(empty, 'University of Example', NOW);
  expect(named.organisation).toBe('University of Example');
  expect(withOrganisation(named, '', NOW)).toEqual(empty);
});

it('moves to the present edition when the visitor has looked through it', () => {
  const old = { ...full, checklist: { id: 'quick-check', updated: '2025-01-31' } };
  expect(withEdition(old, SUBJECT, LATER)).toEqual({ ...full, changed: LATER });
});

describe('a file is untouched', () => {
  it.each([
    ['when it is new', empty, true],
    ['when a target was set to what it was', withTarget(empty, 'people', 2, LATER), true],
    ['not after another target', withTarget(empty, 'people', 3, LATER), false],
    ['not after an answer', full, false],
    ['not after a name', withOrganisation(empty, 'X', NOW), false],
  ])('%s', (_, file, expected) => {
    expect(isUntouched(file, SUBJECT)).toBe(expected);
  });
});

it('only makes files that the schema accepts', () => {
  const file = withOrganisation(withTarget(full, 'process', 4, LATER), 'University of Example', LATER);
  expect(AssessmentFileSchema.parse(file)).toEqual(file);
});
