import { describe, expect, it } from 'vitest';
import {
  ASSESSMENT_FILE,
  assessmentJson,
  exportName,
  readAssessment,
  withAnswer,
} from '../../../src/core/assess/index.ts';
import { FILE_MAX, migrated } from '../../../src/core/shared/saved-file.ts';
import { ASSESSMENT_VERSION } from '../../../src/schemas/assessment.ts';
import { answered, NOW, SUBJECT } from './subject.ts';

const file = withAnswer(answered({ evidence: 1, deputies: 4 }), 'deputies', { note: 'Zażółć, "gęślą" – jaźń' }, NOW);
const text = assessmentJson(file, SUBJECT);

/** The file’s text after a change to its fields. */
function changed(change: (fields: Record<string, unknown>) => void): string {
  const fields = JSON.parse(text) as Record<string, unknown>;
  change(fields);
  return JSON.stringify(fields);
}

describe('an exported file', () => {
  it('reads back as it was', () => {
    expect(readAssessment(text, SUBJECT)).toEqual({ ok: true, file });
  });

  it('reads with a byte order mark and Windows line ends', () => {
    expect(readAssessment(`\uFEFF${text.replaceAll('\n', '\r\n')}`, SUBJECT)).toEqual({ ok: true, file });
  });

  it('has its answers in the order of the questions, whatever order they were given in', () => {
    expect(Object.keys((JSON.parse(text) as typeof file).answers)).toEqual(['deputies', 'evidence']);
  });

  it('keeps answers of questions that this edition does not have', () => {
    const old = answered({ 'a-question-of-last-year': 2, students: 1 });
    expect(readAssessment(assessmentJson(old, SUBJECT), SUBJECT)).toEqual({ ok: true, file: old });
  });

  it('is named after checklist and day', () => {
    expect(exportName(file, 'json')).toBe('soc4academia-quick-check-2026-11-23.json');
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['is empty', '  \n', { kind: 'empty' }],
    ['is not JSON', 'level;question', { kind: 'not-json' }],
    ['was cut off', text.slice(0, 200), { kind: 'not-json' }],
    ['is too large', 'x'.repeat(FILE_MAX + 1), { kind: 'too-large' }],
    ['belongs to another program', '{"name":"left-pad","version":"1.0.0"}', { kind: 'foreign' }],
    ['is a list', '[1,2]', { kind: 'foreign' }],
    ['is a number', '7', { kind: 'foreign' }],
    ['is null', 'null', { kind: 'foreign' }],
    [
      'is of a newer version',
      changed((f) => (f['version'] = 7)),
      { kind: 'newer', version: 7, known: ASSESSMENT_VERSION },
    ],
    ['is of a version that never was', changed((f) => (f['version'] = 0)), { kind: 'older', version: 0 }],
    ['has no version', changed((f) => delete f['version']), { kind: 'missing-field', path: 'version' }],
    [
      'has a version in words',
      changed((f) => (f['version'] = 'one')),
      { kind: 'wrong-value', path: 'version', value: '"one"' },
    ],
    [
      'answers another checklist',
      changed((f) => (f['checklist'] = { id: 'sharing-check', updated: '2026-11-23' })),
      { kind: 'other-checklist', found: 'sharing-check' },
    ],
    ['lost its checklist', changed((f) => delete f['checklist']), { kind: 'missing-field', path: 'checklist' }],
    [
      'has an impossible level',
      changed((f) => (f['answers'] = { deputies: { level: 7 } })),
      { kind: 'wrong-value', path: 'answers.deputies.level', value: '7' },
    ],
    [
      'has half a level',
      changed((f) => (f['answers'] = { deputies: { level: 2.5 } })),
      { kind: 'wrong-value', path: 'answers.deputies.level', value: '2.5' },
    ],
    [
      'lost a level',
      changed((f) => (f['answers'] = { deputies: { note: 'x' } })),
      { kind: 'missing-field', path: 'answers.deputies.level' },
    ],
    [
      'has an answer of the wrong shape',
      changed((f) => (f['answers'] = { deputies: 3 })),
      { kind: 'wrong-value', path: 'answers.deputies', value: '3' },
    ],
    [
      'has a field too many',
      changed((f) => (f['answers'] = { deputies: { level: 3, mood: 'good' } })),
      { kind: 'unknown-field', path: 'answers.deputies.mood' },
    ],
    ['has an unknown field at the top', changed((f) => (f['score'] = 4)), { kind: 'unknown-field', path: 'score' }],
    [
      'has an id that cannot be one',
      changed((f) => (f['answers'] = { 'No such id': { level: 1 } })),
      { kind: 'unknown-field', path: 'answers.No such id' },
    ],
    [
      'has a target out of range',
      changed((f) => (f['targets'] = { people: -1 })),
      { kind: 'wrong-value', path: 'targets.people', value: '-1' },
    ],
    [
      'has a day instead of a moment',
      changed((f) => (f['created'] = '2026-11-23')),
      { kind: 'wrong-value', path: 'created', value: '"2026-11-23"' },
    ],
  ])('says so when it %s', (_, damaged, problem) => {
    expect(readAssessment(damaged, SUBJECT)).toEqual({ ok: false, problem });
  });

  it('keeps long values out of the message', () => {
    const result = readAssessment(
      changed((f) => (f['created'] = 'x'.repeat(500))),
      SUBJECT,
    );
    expect(result).toMatchObject({ ok: false, problem: { value: `"${'x'.repeat(78)}…` } });
  });
});

describe('a file of an older version', () => {
  const table = {
    1: (old: Readonly<Record<string, unknown>>) => ({ ...old, results: old['answers'], answers: undefined }),
    2: (old: Readonly<Record<string, unknown>>) => ({ ...old, results: { all: old['results'] } }),
  };

  it('is brought up step by step', () => {
    const old = { version: 1, answers: 'A' };
    expect(migrated(old, 1, 3, table)).toEqual({ version: 3, answers: undefined, results: { all: 'A' } });
    expect(old).toEqual({ version: 1, answers: 'A' });
  });

  it('stays unread when a step is missing', () => {
    expect(migrated({ version: 0 }, 0, 3, table)).toBeNull();
  });

  it('has a way up from each version that was ever published', () => {
    const published = Array.from({ length: ASSESSMENT_VERSION - 1 }, (_, index) => index + 1);
    expect(Object.keys(ASSESSMENT_FILE.migrations).map(Number)).toEqual(published);
  });
});
