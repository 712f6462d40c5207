import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { contentFiles } from '../../../scripts/lib/files.ts';
import { checkContent } from '../../../src/core/validate/content.ts';
import {
  checkFile,
  defineRule,
  PROJECT,
  surroundingsFrom,
  type ContentFile,
  type Registry,
} from '../../../src/core/validate/index.ts';
import { headFields, IdSchema, SourceIdsSchema, TextSchema } from '../../../src/schemas/index.ts';

// A kind that the project does not have. What stands here is all that it costs: one schema and one rule.
const CourseSchema = z.strictObject({
  kind: z.literal('course'),
  ...headFields,
  playbook: IdSchema.check(z.meta({ file: 'playbook', description: 'Playbook that the course practises.' })),
  lessons: z.array(
    z.strictObject({
      id: IdSchema,
      title: TextSchema,
      minutes: z.int().check(z.minimum(5), z.describe('Teaching time.')),
      after: z.array(IdSchema.check(z.meta({ local: 'lessons' }))).check(z.describe('Lessons that come first.')),
      sources: SourceIdsSchema,
    }),
  ),
});
type Course = z.infer<typeof CourseSchema>;

const fitsAMorning = defineRule<{ course: Course }>({
  id: 'fits-a-morning',
  severity: 'error',
  category: 'capacity',
  kinds: ['course'],
  demands: 'the lessons of a course fit into a morning',
  why: 'A room of people goes to lunch whether the course is over or not.',
  *check({ lessons }) {
    const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
    if (minutes <= 180) return;
    yield { path: ['lessons'], at: 'key', message: `The lessons take ${minutes} minutes.`, hint: 'Leave one out.' };
  },
});

const registry: Registry = {
  kinds: { ...PROJECT.kinds, course: CourseSchema },
  rules: [...PROJECT.rules, fitsAMorning],
};

const SOUND = `kind: course
id: phishing-morning
title: Phishing, in one morning
summary: For student analysts in their first week.
updated: "2026-11-23"
authors: [SOC4Academia editors]
reviewed: null
playbook: credential-phishing
lessons:
  - id: read-headers
    title: Read a header
    minutes: 60
    after: []
    sources: [first-csirt-services-2-1]
  - id: reset-accounts
    title: Reset an account
    minutes: 90
    after: [read-headers]
    sources: []
`;
const PLACE = 'courses/phishing-morning/course.yaml';
const content = contentFiles();

/** Findings in a course, and in its Polish translation if there is one, in the project’s content folder. */
function findings(course: string, { at = PLACE, polish }: { at?: string; polish?: string } = {}): string[] {
  const beside = at.replace('course.yaml', 'pl.yaml');
  const own: ContentFile[] = [
    { path: at, content: course },
    ...(polish === undefined ? [] : [{ path: beside, content: polish }]),
  ];
  const lists = content.filter(({ path }) => /^reference\/|^playbooks\/.*playbook\.yaml$/.test(path));
  const all = checkContent([...lists, ...own], registry);
  return own.flatMap(({ path }) =>
    (all.get(path)?.findings ?? []).map(
      ({ line, column, ruleId, message, hint }) => `${line}:${column} ${ruleId} ${message} ${hint}`,
    ),
  );
}

describe('a kind that costs one schema and one rule', () => {
  it('is clean when all is well', () => {
    expect(findings(SOUND)).toEqual([]);
  });

  it.each<[what: string, from: string, to: string, found: string]>([
    [
      'its schema: a missing field',
      '    minutes: 60\n',
      '',
      '10:5 missing-field The field `minutes` is missing in lessons[1]. Add `minutes:` — teaching time.',
    ],
    [
      'its schema: a mistyped field',
      'reviewed: null\n',
      'reviewed: null\nplaybok: none\n',
      '8:1 unknown-field The field `playbok` does not exist in the file. Did you mean `playbook`?',
    ],
    [
      'an id of a reference list',
      'first-csirt-services-2-1',
      'first-csirt-services-3',
      '14:15 known-reference `first-csirt-services-3` is not in the list sources. Did you mean `first-csirt-services-2-1`?',
    ],
    [
      'an id of another file',
      'playbook: credential-phishing',
      'playbook: credential-fishing',
      '8:11 known-reference There is no playbook `credential-fishing`. Did you mean `credential-phishing`?',
    ],
    [
      'an id of its own',
      'after: [read-headers]',
      'after: [read-header]',
      '18:13 known-local-id `read-header` is not among the lessons of this file. Did you mean `read-headers`?',
    ],
    [
      'an id that stands twice',
      'id: reset-accounts',
      'id: read-headers',
      '15:9 unique-ids `read-headers` stands here twice; entry 1 has it already. Merge the two entries, or give this one an id of its own.',
    ],
    [
      'its id at its place',
      'id: phishing-morning',
      'id: phishing',
      '2:5 id-matches-place The id is `phishing`, but the file stands at `phishing-morning`. Write `id: phishing-morning`, or rename the folder before it is published.',
    ],
    [
      'the rules for every text',
      'title: Reset an account',
      'title: TODO',
      '16:12 no-placeholder-text The text holds the placeholder `TODO`. Write the text, or leave the entry out until it is finished.',
    ],
    ['its own rule', 'minutes: 90', 'minutes: 150', '9:1 fits-a-morning The lessons take 210 minutes. Leave one out.'],
  ])('%s is checked', (_, from, to, found) => {
    expect(findings(SOUND.replace(from, to))).toEqual([found]);
  });

  it.each<[what: string, polish: string, found: string[]]>([
    ['is clean when it holds texts', 'lessons:\n  read-headers:\n    title: Czytaj nagłówek\n', []],
    [
      'may not hold a figure',
      'lessons:\n  read-headers:\n    minutes: 45\n',
      [
        '4:14 overlay-texts-only This value is the same in every language. Take it out of the translation; it is read from the English file.',
      ],
    ],
    [
      'may not hold what English has not',
      'lessons:\n  read-header:\n    title: Czytaj\n',
      ['3:3 overlay-field-exists The English file has no `read-header` here. Did you mean `read-headers`?'],
    ],
  ])('its translation %s', (_, polish, found) => {
    expect(findings(SOUND, { polish: `translates: "0123456789ab"\n${polish}` })).toEqual(found);
  });

  it('can be named by other files', () => {
    const files = surroundingsFrom([{ path: PLACE, content: SOUND }], registry).files;
    expect([...(files['course'] ?? [])]).toEqual(['phishing-morning']);
  });

  it('is unknown to the project itself', () => {
    const { findings: found } = checkFile({ file: PLACE, content: SOUND }, surroundingsFrom(content));
    expect(found.map(({ message }) => message)).toEqual(['There is no kind `course`.']);
  });
});
