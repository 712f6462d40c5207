import { describe, expect, it } from 'vitest';
import { didYouMean, suggestion } from '../../../src/core/shared/did-you-mean.ts';

const LOGS = ['identity-provider', 'eduroam-radius', 'mail-gateway', 'hpc-scheduler', 'vpn', 'T1566.002'];

describe('a mistyped word', () => {
  it.each<[word: string, meant: string | undefined]>([
    ['identity-providers', 'identity-provider'],
    ['identiti-provder', 'identity-provider'],
    ['Eduroam-Radius', 'eduroam-radius'],
    ['hpc-sheduler', 'hpc-scheduler'],
    ['vpns', 'vpn'],
    ['t1566.002', 'T1566.002'],
    ['T1566.003', 'T1566.002'],
    ['vpn', 'vpn'],
    ['telescope', undefined],
    ['', undefined],
  ])('%s means %s', (word, meant) => {
    expect(didYouMean(word, LOGS)).toBe(meant);
  });

  it('means nothing where there is nothing to mean', () => {
    expect(didYouMean('vpn', [])).toBeUndefined();
  });

  it('is no longer than names are', () => {
    const longest = 'a'.repeat(200);
    expect(didYouMean(longest, [`${longest}b`])).toBe(`${longest}b`);
    expect(didYouMean(`${longest}a`, [longest])).toBeUndefined();
  });
});

describe('a hint', () => {
  it.each<[word: string, candidates: string[], hint: string]>([
    ['parttime', ['part-time', 'full-time'], 'Did you mean `part-time`?'],
    ['weekend', ['8x5', '24x7'], 'Write one of `8x5`, `24x7`.'],
    [
      'telescope',
      [...LOGS, 'dhcp', 'web-proxy', 'ids-alerts', 'badge-access'],
      `Write one of ${shown(LOGS)}, \`dhcp\`, \`web-proxy\` or 2 more.`,
    ],
    ['anything', [], 'There is nothing to choose from yet.'],
  ])('for %s', (word, candidates, hint) => {
    expect(suggestion(word, candidates)).toBe(hint);
  });
});

function shown(words: string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
