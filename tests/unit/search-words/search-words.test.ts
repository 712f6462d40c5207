import { describe, expect, it } from 'vitest';
import { plainVariants, withoutMarks } from '../../../src/core/search-words/index.ts';

describe('withoutMarks', () => {
  it.each([
    ['użytkownik', 'uzytkownik'],
    ['Hasło', 'Haslo'],
    ['příručka', 'prirucka'],
    ['stĺpec', 'stlpec'],
    ['õppejõud', 'oppejoud'],
    ['slaptažodžių', 'slaptazodziu'],
    ['plain', 'plain'],
  ])('%s becomes %s', (marked, plain) => {
    expect(withoutMarks(marked)).toBe(plain);
  });
});

describe('plainVariants', () => {
  it('gives only words that change, each once', () => {
    expect(plainVariants(['Wyłudzenie haseł w sieci', 'wyłudzenie danych, haseł'])).toEqual([
      'Wyludzenie',
      'hasel',
      'wyludzenie',
    ]);
  });

  it('gives nothing for English', () => {
    expect(plainVariants(['Credential phishing'])).toEqual([]);
  });
});
