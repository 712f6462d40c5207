import { describe, expect, it } from 'vitest';
import { emptyAssessment, scoreAssessment, withAnswer, withTarget } from '../../../src/core/assess/index.ts';
import { answered, NOW, SUBJECT } from './subject.ts';

describe('the result of a domain', () => {
  it.each([
    ['no answer has no mean', {}, null, 0],
    ['one answer is its own mean', { deputies: 3 }, 3, 1],
    ['level 0 counts as an answer', { deputies: 0, students: 1 }, 0.5, 2],
    ['answers of other domains stay out', { deputies: 2, exercise: 4 }, 2, 1],
  ])('%s', (_, levels, mean, count) => {
    const [people] = scoreAssessment(SUBJECT, answered(levels)).domains;
    expect(people).toEqual({ id: 'people', answered: count, all: 2, mean, target: 2 });
  });

  it('follows the example on the page: 2, 1 and 3 give 2.0', () => {
    const subject = { ...SUBJECT, questions: SUBJECT.questions.map((each) => ({ ...each, domain: 'people' })) };
    const [people] = scoreAssessment(subject, answered({ deputies: 2, exercise: 1, students: 3 })).domains;
    expect(people?.mean).toBe(2);
  });

  it('leaves an answer with only a note out of the mean', () => {
    const file = withAnswer(answered({ deputies: 4 }), 'students', { note: 'Ask Monday' }, NOW);
    const score = scoreAssessment(SUBJECT, file);
    expect(score.domains[0]).toMatchObject({ answered: 1, mean: 4 });
    expect(score.open).toEqual(['exercise', 'students', 'evidence']);
  });
});

describe('the list of gaps', () => {
  it.each([
    ['at the target there is none', { deputies: 2, exercise: 3 }, []],
    ['above the target there is none', { deputies: 4 }, []],
    ['an open question is not a gap', {}, []],
    ['the largest comes first', { deputies: 1, exercise: 0 }, ['exercise:3', 'deputies:1']],
    ['equal gaps follow the domains', { exercise: 1, deputies: 0 }, ['deputies:2', 'exercise:2']],
    [
      'then the questions',
      { evidence: 2, exercise: 2, students: 1, deputies: 1 },
      ['deputies:1', 'students:1', 'exercise:1', 'evidence:1'],
    ],
  ])('%s', (_, levels, expected) => {
    const { gaps } = scoreAssessment(SUBJECT, answered(levels));
    expect(gaps.map(({ question, gap }) => `${question}:${gap}`)).toEqual(expected);
  });

  it('follows a target that the visitor changed', () => {
    const file = withTarget(answered({ deputies: 2 }), 'people', 4, NOW);
    expect(scoreAssessment(SUBJECT, file).gaps).toEqual([
      { question: 'deputies', domain: 'people', level: 2, target: 4, gap: 2 },
    ]);
  });
});

it('takes the suggested target for a domain that the file does not know', () => {
  const file = { ...emptyAssessment(SUBJECT, NOW), targets: {} };
  expect(scoreAssessment(SUBJECT, file).domains.map(({ target }) => target)).toEqual([2, 3]);
});

it('names answers that belong to no question, and does not count them', () => {
  const file = answered({ deputies: 1, 'a-question-of-last-year': 4 });
  expect(scoreAssessment(SUBJECT, file)).toMatchObject({ answered: 1, all: 4, unknown: ['a-question-of-last-year'] });
});
