import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { findingsIn, fixturePath } from '../../fixtures/rule-fixtures.ts';

it.each<[rule: string, other: string, places: string[]]>([
  ['unique-ids', 'the first of two equal ids', ['141:9 exam-weeks']],
  ['no-service-cycle', 'the other services of the circle', ['73:5 needs']],
  ['no-phase-cycle', 'the other phases of the circle', ['132:5 after']],
  ['loop-has-a-decision', 'the other steps of the circle', ['39:9 confirm-change']],
  ['one-accountable-party', 'each of the accountable parties', ['76:21 computing-centre', '76:39 nren']],
  ['service-delivered-once', 'each phase that delivers the service', ['126:16 "5.1"', '133:16 "5.1"']],
  ['service-after-its-needs', 'where both services are delivered', ['133:16 "6.2"', '126:16 "5.1"']],
  ['service-not-above-its-needs', 'the promise of the needed service', ['61:12 on-request']],
  ['range-in-order', 'the other end of the range', ['11:37 4000']],
  ['rota-covers-its-hours', 'the staff of the rota', ['37:10 1.5', '44:10 1.5']],
  ['no-rota-of-students-alone', 'the roles of students', ['45:14 true']],
  ['role-not-overbooked', 'the shares of the other rotas', ['54:12 0.4']],
  ['one-way-on', 'the other way on', ['87:5 next']],
  ['no-repeated-entry', 'the first of two equal entries', ['154:37 sim3-v2i']],
  ['no-repeated-text', 'the first of two equal titles', ['41:12 Confirm the change']],
  ['accountable-not-bought', 'the party that is a vendor', ['32:11 vendor']],
  ['cited-source-listed', 'the list in which the source is missing', ['109:1 sources']],
  ['typical-within-range', 'both ends of the range', ['14:31 0.1', '14:55 5']],
])('%s shows %s', (rule, _, places) => {
  const lines = readFileSync(fixturePath(rule, 'fails') ?? '', 'utf8').split('\n');
  const [finding] = findingsIn(rule, 'fails');
  const shown = finding?.related.map(({ line, column, endLine, endColumn }) => {
    expect(endLine).toBe(line);
    return `${line}:${column} ${lines[line - 1]?.slice(column - 1, endColumn - 1)}`;
  });
  expect(shown).toEqual(places);
});

it('every related place has one sentence and is not the fault itself', () => {
  for (const rule of ['no-service-cycle', 'dates-in-order', 'questions-by-domain', 'mapping-has-a-version']) {
    for (const { line, column, related } of findingsIn(rule, 'fails')) {
      expect(related).not.toHaveLength(0);
      for (const other of related) {
        expect(other.message).toMatch(/^\S.*\.$/);
        expect([other.line, other.column]).not.toEqual([line, column]);
      }
    }
  }
});
