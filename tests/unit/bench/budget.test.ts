import { expect, it } from 'vitest';
import { verdicts } from '../../../scripts/bench/budget.ts';

const page = (js: number) => ({ html: 9000, css: 9000, js });
const planner = { path: '/planner/', weight: page(60_000) };
const workbench = { path: '/workbench/', weight: page(220_000) };

it.each([
  ['at the goal', 5_000, 'ok    /plain/ has 0.50 of the bare page’s JS; within the goal of 0.50.'],
  ['above the goal', 9_000, 'ok    /plain/ has 0.90 of the bare page’s JS; within the limit, above the goal of 0.50.'],
  ['over the limit', 10_100, 'OVER  /plain/ has 1.01 of the bare page’s JS; the limit is 1.00.'],
])('a plain page %s', (_, js, text) => {
  const [plain] = verdicts({
    bare: page(10_000),
    plain: { path: '/plain/', weight: page(js) },
    widgets: [],
    planner,
    forms: [],
    workbench,
  });
  expect(plain).toEqual({ text, over: text.startsWith('OVER') });
});

it.each([
  ['within its budget', 50_000, 'ok    /widget/ adds 45000 bytes of JS; the limit is 45000.'],
  ['over its budget', 50_001, 'OVER  /widget/ adds 45001 bytes of JS; the limit is 45000.'],
])('a page with a widget %s', (_, js, text) => {
  const widgets = [{ path: '/widget/', weight: page(js) }];
  const [, widget] = verdicts({
    bare: page(10_000),
    plain: { path: '/plain/', weight: page(5_000) },
    widgets,
    planner,
    forms: [],
    workbench,
  });
  expect(widget).toEqual({ text, over: text.startsWith('OVER') });
});

it.each([
  ['within its budget', 65_000, 'ok    /planner/ adds 60000 bytes of JS; the limit is 60000.'],
  ['over its budget', 65_001, 'OVER  /planner/ adds 60001 bytes of JS; the limit is 60000.'],
])('the planner without a step %s', (_, js, text) => {
  const plain = { path: '/plain/', weight: page(5_000) };
  const own = { path: '/planner/', weight: page(js) };
  const [, verdict] = verdicts({ bare: page(10_000), plain, widgets: [], planner: own, forms: [], workbench });
  expect(verdict).toEqual({ text, over: text.startsWith('OVER') });
});

it.each([
  ['within its budget', 220_000, 'ok    /workbench/ has 220000 bytes of JS; the limit is 220000.'],
  ['over its budget', 220_001, 'OVER  /workbench/ has 220001 bytes of JS; the limit is 220000.'],
])('the workbench %s', (_, js, text) => {
  const plain = { path: '/plain/', weight: page(5_000) };
  const heavy = { path: '/workbench/', weight: page(js) };
  const verdict = verdicts({ bare: page(10_000), plain, widgets: [], planner, forms: [], workbench: heavy }).at(-1);
  expect(verdict).toEqual({ text, over: text.startsWith('OVER') });
});

it.each([
  ['within its budget', 130_000, 'ok    /form/ has 130000 bytes of JS; the limit is 130000.'],
  ['over its budget', 130_001, 'OVER  /form/ has 130001 bytes of JS; the limit is 130000.'],
])('a form %s', (_, js, text) => {
  const plain = { path: '/plain/', weight: page(5_000) };
  const forms = [{ path: '/form/', weight: page(js) }];
  const verdict = verdicts({ bare: page(10_000), plain, widgets: [], planner, forms, workbench }).at(-2);
  expect(verdict).toEqual({ text, over: text.startsWith('OVER') });
});
