import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/core/validate/content.ts';

const ENGLISH = '{\n  "rota.title": "Rota",\n  "steps.done": "{done} of {all} done",\n  "steps.print": "Print"\n}\n';

/** Findings in the Polish strings beside the English ones. */
function findings(polish: string): string[] {
  const all = checkContent([
    { path: 'i18n/en.json', content: ENGLISH },
    { path: 'i18n/pl.json', content: polish },
  ]);
  expect(all.get('i18n/en.json')?.findings).toEqual([]);
  return (all.get('i18n/pl.json')?.findings ?? []).map(
    ({ line, column, ruleId, message, hint }) => `${line}:${column} ${ruleId} ${message} ${hint}`,
  );
}

describe('the strings of a language', () => {
  it.each<[what: string, polish: string, found: string[]]>([
    ['all translated', '{\n  "steps.done": "{done} z {all}",\n  "steps.print": "Drukuj"\n}', []],
    [
      'with a string of Starlight, which has its own English',
      '{\n  "aside.tip": "Rada",\n  "steps.done": "{done} z {all}",\n  "steps.print": "Drukuj"\n}',
      [],
    ],
    ['with a group that is not begun', '{\n  "rota.title": "Grafik"\n}', []],
    [
      'with one missing: at the beginning',
      '{\n  "steps.done": "{done} z {all}"\n}',
      ['2:3 every-string-translated The string `steps.print` is missing. Translate it: “Print”.'],
    ],
    [
      'with one mistyped: at its name',
      '{\n  "steps.done": "{done} z {all}",\n  "steps.prints": "Drukuj"\n}',
      ['3:3 every-string-translated The string `steps.print` is missing. Is it the one written `steps.prints`?'],
    ],
    [
      'with a translated placeholder: at the text',
      '{\n  "steps.done": "🎓 {gotowe} z {all}",\n  "steps.print": "Drukuj"\n}',
      [
        '2:17 string-placeholders-kept The string lacks {done} and has {gotowe}, which English has not. Keep {done}, {all} as in English.',
      ],
    ],
    [
      'with an empty text',
      '{\n  "steps.done": "{done} z {all}",\n  "steps.print": ""\n}',
      [
        '3:18 wrong-value steps.print is empty, but must have at least 1 character. See the field reference for what belongs here.',
      ],
    ],
    [
      'that cannot be read',
      '{\n  "steps.done": "x"',
      ['2:20 yaml-syntax Flow map must end with a }. Add the missing character.'],
    ],
  ])('%s', (_, polish, found) => {
    expect(findings(polish)).toEqual(found);
  });
});
