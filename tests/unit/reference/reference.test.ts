import { describe, expect, it } from 'vitest';
import { anchorOf, byLetter, grouped, isTableList, treeOf, underTactics } from '../../../src/core/reference/index.ts';

describe('anchorOf', () => {
  it.each([
    ['services', '6.2', 's-6-2'],
    ['csf', 'GV.RR-01', 'gv-rr-01'],
    ['attack', 'T1566.002', 't1566-002'],
    ['rsit', 'fraud:phishing', 'fraud-phishing'],
    ['tlp', 'TLP:AMBER+STRICT', 'tlp-amber-strict'],
    ['sources', 'nis2-directive', 'nis2-directive'],
  ])('in %s makes %s into %s', (list, id, anchor) => {
    expect(anchorOf(list, id)).toBe(anchor);
  });
});

describe('treeOf', () => {
  it('nests entries below their parents in the order of the list', () => {
    const tree = treeOf([{ id: '5' }, { id: '5.1', parent: '5' }, { id: '5.1.1', parent: '5.1' }, { id: '6' }]);
    expect(tree.map(({ item, children }) => [item.id, children.map((child) => child.item.id)])).toEqual([
      ['5', ['5.1']],
      ['6', []],
    ]);
    expect(tree[0]?.children[0]?.children[0]?.item.id).toBe('5.1.1');
  });
});

describe('underTactics', () => {
  it('places a technique under each tactic and marks the first place', () => {
    const placed = underTactics([
      { id: 'TA1', level: 'tactic' },
      { id: 'TA2', level: 'tactic' },
      { id: 'T1', level: 'technique', tactics: ['TA1', 'TA2'] },
    ]);
    expect(placed.map(({ techniques }) => techniques.map(({ first }) => first))).toEqual([[true], [false]]);
  });
});

describe('grouped', () => {
  it('keeps groups in the order of their first entry', () => {
    expect(grouped(['b1', 'a1', 'b2'], (word) => word[0] ?? '')).toEqual([
      { key: 'b', items: ['b1', 'b2'] },
      { key: 'a', items: ['a1'] },
    ]);
  });
});

describe('byLetter', () => {
  it('sorts by the language and gathers figures under #', () => {
    const letters = byLetter([{ name: 'zeta' }, { name: '24x7' }, { name: 'Alpha' }, { name: 'beta' }], 'en');
    expect(letters.map(({ key }) => key)).toEqual(['#', 'A', 'B', 'Z']);
  });

  it('keeps Č apart from C in Czech', () => {
    expect(byLetter([{ name: 'čas' }, { name: 'cena' }], 'cs').map(({ key }) => key)).toEqual(['C', 'Č']);
  });
});

describe('isTableList', () => {
  it('tells tables from trees', () => {
    expect([isTableList('tools'), isTableList('csf')]).toEqual([true, false]);
  });
});
