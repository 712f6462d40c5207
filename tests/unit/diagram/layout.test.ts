import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { diagramId } from '../../../src/core/diagram/id.ts';
import {
  layoutDiagram,
  type Box,
  type DiagramInput,
  type DiagramLayout,
  type Point,
} from '../../../src/core/diagram/index.ts';
import { roundedPath } from '../../../src/core/diagram/path.ts';
import { outline, shapeOf } from '../../../src/core/diagram/shapes.ts';
import { textWidth, wrap } from '../../../src/core/diagram/text.ts';
import strings from '../../../src/content/i18n/en.json' with { type: 'json' };
import { architecture } from '../../../src/core/model-views/index.ts';
import type { DeploymentModel } from '../../../src/schemas/index.ts';

const node = (id: string, kind = 'step') => ({ id, label: `Step ${id}`, kind });
const edge = (from: string, to: string, label?: string) => ({ from, to, ...(label !== undefined && { label }) });

const PLAYBOOK: DiagramInput = {
  direction: 'down',
  nodes: [
    node('1', 'start'),
    node('2', 'decision'),
    { id: '10', label: 'Isolate the login node of the cluster', kind: 'parallel', detail: 'Incident lead' },
    node('3'),
    node('4', 'end'),
  ],
  edges: [
    edge('1', '2'),
    edge('2', '10', 'yes'),
    edge('2', '4', 'no'),
    edge('10', '3'),
    edge('3', '4'),
    { ...edge('3', '2'), dashed: true },
  ],
};

const PARTIES: DiagramInput = {
  direction: 'down',
  nodes: ['faculty', 'it', 'soc', 'board', 'nren', 'csirt'].map((id) => node(id)),
  edges: [
    { ...edge('faculty', 'soc', '1 Web form\nTLP:AMBER'), arrow: 'both' },
    { ...edge('it', 'soc', '2 Syslog'), arrow: 'start' },
    edge('soc', 'board', '3 Telephone'),
    edge('soc', 'nren', '4 MISP'),
    edge('board', 'csirt', '5 Portal'),
    edge('soc', 'csirt'),
  ],
  clusters: [{ id: 'inside', label: 'Inside the SOC', nodes: ['soc', 'board'] }],
  rows: [
    ['faculty', 'it'],
    ['soc', 'board'],
    ['nren', 'csirt'],
  ],
};

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Points along a path, every tenth of each straight piece; corners count as straight. */
function points(path: string): Point[] {
  const ends = [...path.matchAll(/[MLQ]([^MLQ]+)/g)].map(([, numbers = '']) => {
    const [y = 0, x = 0] = numbers.split(' ').map(Number).toReversed();
    return { x, y };
  });
  const tenths = Array.from({ length: 10 }, (_, i) => i / 10);
  return ends.flatMap((end, i) => {
    const next = ends[i + 1] ?? end;
    return tenths.map((part) => ({ x: end.x + (next.x - end.x) * part, y: end.y + (next.y - end.y) * part }));
  });
}

const inside = ({ x, y }: Point, box: Box) =>
  x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1;

const GRAPHS: [string, DiagramInput][] = [
  ['a playbook that runs down', PLAYBOOK],
  ['a playbook that runs right', { ...PLAYBOOK, direction: 'right' }],
  ['parties in rows', PARTIES],
  ['parties in rows that run right', { ...PARTIES, direction: 'right' }],
  ['parties in a cluster without rows', { ...PARTIES, rows: undefined }],
];

describe.each(GRAPHS)('%s', (_, input) => {
  const layout = layoutDiagram(input);
  const labels = layout.edges.flatMap(({ labelBox }) => labelBox ?? []);

  it('comes out the same every time', () => {
    expect(JSON.stringify(layoutDiagram(structuredClone(input)))).toBe(JSON.stringify(layout));
  });

  it('keeps the order of nodes and edges', () => {
    expect(layout.nodes.map(({ id }) => id)).toEqual(input.nodes.map(({ id }) => id));
    expect(layout.edges.map(({ from, to }) => [from, to])).toEqual(input.edges.map(({ from, to }) => [from, to]));
  });

  it('lets no two boxes overlap', () => {
    const boxes: Box[] = [...layout.nodes, ...labels];
    const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
    expect(pairs.filter(([a, b]) => overlap(a, b))).toEqual([]);
  });

  it('leads no edge through a node', () => {
    const crossing = layout.edges.flatMap(({ path }) =>
      layout.nodes.filter((box) => points(path).some((point) => inside(point, box))),
    );
    expect(crossing).toEqual([]);
  });

  it('fits into its view box', () => {
    const [left = 0, top = 0, width = 0, height = 0] = layout.viewBox.split(' ').map(Number);
    for (const box of [...layout.nodes, ...labels, ...layout.clusters]) {
      expect(box.x).toBeGreaterThanOrEqual(left);
      expect(box.y).toBeGreaterThanOrEqual(top);
      expect(box.x + box.width).toBeLessThanOrEqual(left + width);
      expect(box.y + box.height).toBeLessThanOrEqual(top + height);
    }
    expect([layout.width, layout.height]).toEqual([width, height]);
  });

  it('keeps every text inside its node', () => {
    for (const { lines, width } of layout.nodes) {
      for (const { text, role } of lines)
        expect(textWidth(text, role === 'label' ? 14 : 12, role === 'label')).toBeLessThan(width);
    }
  });
});

const MODELS = new URL('../../../src/content/models/', import.meta.url);

describe.each(readdirSync(MODELS))('the architecture of the %s model', (id) => {
  const file = new URL(`${id}/model.yaml`, MODELS);
  const model = parse(readFileSync(file, 'utf8')) as DeploymentModel;
  const smallWords = strings['model.architecture.small_words'].split(' ');
  const words = { inside: 'Inside the SOC', smallWords, detail: (_: unknown, fte: number) => `${fte} FTE` };
  const { nodes, edges, width } = layoutDiagram({ ...architecture(model, words), direction: 'down' });

  it('leads no edge through a party or a label of another edge', () => {
    const boxes = edges.flatMap(({ labelBox }, i) => (labelBox ? [{ ...labelBox, edge: i }] : []));
    const crossing = edges.flatMap(({ path }, i) => {
      const way = points(path);
      return [...nodes, ...boxes.filter(({ edge: own }) => own !== i)].filter((box) =>
        way.some((point) => inside(point, box)),
      );
    });
    expect(crossing).toEqual([]);
  });

  it('stays narrow enough to be read with little scrolling', () => {
    expect(width).toBeLessThan(1000);
  });
});

it('stands rows one below the other and draws the frame of a row across the picture', () => {
  const { nodes, clusters, width } = layoutDiagram(PARTIES);
  const extent = (ids: string[]) => {
    const own = nodes.filter(({ id }) => ids.includes(id));
    return { top: Math.min(...own.map(({ y }) => y)), bottom: Math.max(...own.map(({ y, height }) => y + height)) };
  };
  const [above, middle, below] = PARTIES.rows!.map((row) => extent([...row]));
  expect(above!.bottom).toBeLessThan(middle!.top);
  expect(middle!.bottom).toBeLessThan(below!.top);
  expect(clusters[0]!.width).toBeGreaterThan(width * 0.9);
  expect(nodes.filter((box) => !['soc', 'board'].includes(box.id) && overlap(box, clusters[0]!))).toEqual([]);
});

it('passes on arrowheads and dashes, with the usual ones where nothing is said', () => {
  const arrows = layoutDiagram(PARTIES).edges.map(({ arrow }) => arrow);
  expect(arrows).toEqual(['both', 'start', 'end', 'end', 'end', 'end']);
  expect(layoutDiagram(PLAYBOOK).edges.map(({ dashed }) => dashed)).toEqual([false, false, false, false, false, true]);
});

it('begins the lines of a list at the same edge and centres all others', () => {
  const [list, single] = layoutDiagram(PARTIES).edges;
  expect(list!.lines.map(({ anchor }) => anchor)).toEqual(['start', 'start']);
  expect(single!.lines.map(({ anchor }) => anchor)).toEqual(['middle']);
});

it('draws nothing for nothing, and leaves out an empty frame', () => {
  const empty: DiagramLayout = layoutDiagram({ direction: 'down', nodes: [], edges: [] });
  expect(empty).toEqual({ width: 0, height: 0, viewBox: '0 0 0 0', nodes: [], edges: [], clusters: [] });
  expect(layoutDiagram({ ...PLAYBOOK, clusters: [{ id: 'none', label: 'None', nodes: [] }] }).clusters).toEqual([]);
});

it.each([
  ['an edge', { ...PLAYBOOK, edges: [edge('1', 'nowhere')] }],
  ['a cluster', { ...PLAYBOOK, clusters: [{ id: 'c', label: 'C', nodes: ['nowhere'] }] }],
])('says which node is missing when %s names it', (_, input) => {
  expect(() => layoutDiagram(input)).toThrow('The diagram has no node `nowhere`.');
});

it('survives a loop and an edge from a node to itself', () => {
  const layout = layoutDiagram({
    direction: 'down',
    nodes: [node('a'), node('b')],
    edges: [edge('a', 'b'), edge('b', 'a'), edge('a', 'a')],
  });
  expect(layout.edges.every(({ path }) => path.startsWith('M') && !path.includes('NaN'))).toBe(true);
});

describe('wrapping', () => {
  it.each([
    ['', 10, []],
    ['short', 10, ['short']],
    ['one two three', 7, ['one two', 'three']],
    ['exactly ten', 11, ['exactly ten']],
    ['first\nsecond line', 20, ['first', 'second line']],
    ['cross-cluster search', 8, ['cross-', 'cluster', 'search']],
    ['Donaudampfschiff', 6, ['Donaud', 'ampfsc', 'hiff']],
    ['  spaces   stay apart ', 30, ['spaces   stay apart']],
  ])('%j at %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

it.each([
  ['wide letters take more room', 'WWW', 'iii'],
  ['capitals take more room', 'SOC', 'soc'],
])('%s', (_, wide, narrow) => {
  expect(textWidth(wide, 12, false)).toBeGreaterThan(textWidth(narrow, 12, false));
});

it('sets bold text wider', () => {
  expect(textWidth('SOC', 12, true)).toBeGreaterThan(textWidth('SOC', 12, false));
});

describe('shapes', () => {
  it.each([
    ['decision containment', 'hexagon'],
    ['containment', 'rounded'],
    ['step end', 'pill'],
    ['constructor', 'rounded'],
    ['faculty', 'box'],
  ])('%s is a %s', (kind, shape) => {
    expect(shapeOf(kind)).toBe(shape);
  });

  it.each(['box', 'rounded', 'pill', 'hexagon', 'cut', 'double'] as const)('%s is a closed path', (shape) => {
    const path = outline(shape, { x: 0, y: 0, width: 100, height: 40 });
    expect(path).toMatch(/^M.*Z$/);
    expect(path).not.toContain('NaN');
  });
});

it.each([
  ['nothing', [], ''],
  ['one point', [{ x: 1, y: 1 }], ''],
  [
    'a straight line',
    [
      { x: 0, y: 0 },
      { x: 0, y: 50 },
    ],
    'M0 0L0 50',
  ],
  [
    'a corner',
    [
      { x: 0, y: 0 },
      { x: 0, y: 40 },
      { x: 40, y: 40 },
    ],
    'M0 0L0 28Q0 40 12 40L40 40',
  ],
  [
    'the same point twice',
    [
      { x: 0, y: 0 },
      { x: 0, y: 0 },
      { x: 9, y: 0 },
    ],
    'M0 0L0 0Q0 0 4.5 0L9 0',
  ],
])('leads a path through %s', (_, way, path) => {
  expect(roundedPath(way)).toBe(path);
});

it('names the parts of different diagrams differently and of the same one equally', () => {
  const layout = layoutDiagram(PLAYBOOK);
  expect(diagramId('A', layout)).toMatch(/^d[0-9a-f]{8}$/);
  expect(diagramId('A', layout)).toBe(diagramId('A', layoutDiagram(PLAYBOOK)));
  expect(diagramId('A', layout)).not.toBe(diagramId('B', layout));
});
