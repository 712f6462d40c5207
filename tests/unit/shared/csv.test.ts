import { describe, expect, it } from 'vitest';
import { csvText } from '../../../src/core/shared/csv.ts';

describe('a cell', () => {
  it.each([
    ['plain text stays', 'Order 12', 'Order 12'],
    ['numbers stay, negative ones too', -2, '-2'],
    ['nothing is an empty cell', null, ''],
    ['commas are quoted', 'a, b', '"a, b"'],
    ['quotes are doubled', 'the "charter"', '"the ""charter"""'],
    ['line ends are quoted', 'a\nb', '"a\nb"'],
    ['a formula is disarmed', '=1+1', "'=1+1"],
    ['a plus is disarmed', '+48 22 555', "'+48 22 555"],
    ['a minus is disarmed', '-1', "'-1"],
    ['an at sign is disarmed', '@SUM(A1)', "'@SUM(A1)"],
    ['blanks do not hide a formula', '  =1+1', "'  =1+1"],
    ['a tab is disarmed', '\tx', "'\tx"],
    [
      'a quoted formula is disarmed too',
      '=HYPERLINK("https://example.org","x")',
      `"'=HYPERLINK(""https://example.org"",""x"")"`,
    ],
    ['an equals sign inside stays', 'a=b', 'a=b'],
  ])('%s', (_, cell, expected) => {
    expect(csvText([[cell]])).toBe(`\uFEFF${expected}\r\n`);
  });
});
