import { describe, expect, it } from 'vitest';
import { cycleIn, reachable, reversed, type Edges } from '../../../src/core/shared/graph.ts';

/** Reads a graph from lines such as `a > b c`. */
function graph(...lines: string[]): Edges {
  return new Map(
    lines.map((line) => {
      const [from = '', to = ''] = line.split(' > ');
      return [from, to === '' ? [] : to.split(' ')];
    }),
  );
}

const phishing = graph(
  'report > headers block',
  'headers > decide',
  'block > decide',
  'decide > reset close',
  'reset > close',
  'close',
);
const chain = graph(...Array.from({ length: 10_000 }, (_, i) => `s${i} > s${i + 1}`));

describe('reachable', () => {
  it.each<[start: string[], nodes: string]>([
    [['report'], 'block close decide headers report reset'],
    [['reset'], 'close reset'],
    [['close', 'headers'], 'close decide headers reset'],
    [['elsewhere'], 'elsewhere'],
    [[], ''],
  ])('from %j', (start, nodes) => {
    expect([...reachable(phishing, start)].toSorted().join(' ')).toBe(nodes);
  });

  it('ends in a circle', () => {
    expect([...reachable(graph('a > b', 'b > a'), ['a'])]).toEqual(['a', 'b']);
  });

  it('stays fast and whole with 200,000 edges from one node', () => {
    expect(reachable(new Map([['a', Array<string>(200_000).fill('b')]]), ['a']).size).toBe(2);
  });
});

describe('reversed', () => {
  it('turns every edge round', () => {
    expect(reversed(graph('a > b c', 'b > c', 'c'))).toEqual(graph('b > a', 'c > a b'));
  });

  it('stays fast with 100,000 edges to one node', () => {
    const before = process.threadCpuUsage().user;
    expect(reversed(new Map([['a', Array<string>(100_000).fill('b')]])).get('b')).toHaveLength(100_000);
    expect((process.threadCpuUsage().user - before) / 1e6, 'seconds of work').toBeLessThan(1);
  });
});

describe('cycleIn', () => {
  it.each<[what: string, edges: Edges, cycle: string | undefined]>([
    ['no nodes', graph(), undefined],
    ['a playbook that ends', phishing, undefined],
    ['two ways to one node', graph('a > b c', 'b > d', 'c > d', 'd'), undefined],
    ['a node that nobody defined', graph('a > elsewhere'), undefined],
    ['a node that leads to itself', graph('a > a'), 'a a'],
    ['two nodes', graph('5.1 > 6.2', '6.2 > 5.1'), '5.1 6.2 5.1'],
    ['a circle behind a way in', graph('a > b', 'b > c', 'c > d', 'd > b'), 'b c d b'],
    ['a circle after a dead end', graph('a', 'b > a c', 'c > b'), 'b c b'],
    ['a chain of 10,000', chain, undefined],
  ])('%s', (_, edges, cycle) => {
    expect(cycleIn(edges)?.join(' ')).toBe(cycle);
  });
});
