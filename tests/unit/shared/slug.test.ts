import { describe, expect, it } from 'vitest';
import { slugOf } from '../../../src/core/shared/slug.ts';

describe('a name as one word', () => {
  it.each([
    ['Žilinská univerzita: SOC 24×7', 'zilinska-univerzita-soc-24-7'],
    ['ŁÓDŹ', 'lodz'],
    [' – Ülikool – ', 'ulikool'],
    ['Vytauto Didžiojo universitetas', 'vytauto-didziojo-universitetas'],
    ['２０２７', '2027'],
    ['???', ''],
    ['', ''],
  ])('“%s” is “%s”', (name, word) => {
    expect(slugOf(name)).toBe(word);
  });
});
