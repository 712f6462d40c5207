import { expect, it } from 'vitest';
import { isOverdue, reviewDue } from '../../../src/core/review/index.ts';

const reviewed = { by: 'A. Reviewer, CISO', on: '2026-03-01' };

it.each([
  ['the day that it names', { reviewed, updated: '2026-11-23', review_by: '2026-12-31' }, '2026-12-31'],
  ['a year after the review', { reviewed, updated: '2026-11-23' }, '2027-03-01'],
  ['a year after the last change when nobody has reviewed it', { reviewed: null, updated: '2026-11-23' }, '2027-11-23'],
  ['28 February after a leap day', { reviewed: null, updated: '2028-02-29' }, '2029-02-28'],
  ['no day when it names none', { reviewed: null }, undefined],
])('a review is due on %s', (_, fields, due) => {
  expect(reviewDue(fields)).toBe(due);
});

it.each([
  ['2026-11-22', false],
  ['2026-11-23', false],
  ['2026-11-24', true],
  ['2027-01-01', true],
])('a review due on 23 November 2026 is overdue on %s: %s', (today, expected) => {
  expect(isOverdue('2026-11-23', today)).toBe(expected);
});

it('what names no day is never overdue', () => {
  expect(isOverdue(undefined, '2999-12-31')).toBe(false);
});
