import { describe, expect, it } from 'vitest';
import {
  changedFields,
  copyOf,
  emptyPlan,
  emptyShelf,
  freeName,
  isUntouched,
  NO_HISTORY,
  noted,
  openPlan,
  planFileName,
  planJson,
  readPlan,
  readPlanFor,
  readShelf,
  redone,
  shelfJson,
  STEPS_MAX,
  undone,
  withChange,
  withModel,
  withOpen,
  withoutPlan,
  withPart,
  withPlan,
} from '../../../src/core/plan/index.ts';
import { PLANS_MAX, type PlanFile } from '../../../src/schemas/plan.ts';

const NOW = '2026-11-27T09:30:00.000Z';
const LATER = '2026-11-27T10:00:00.000Z';
const plan = (id: string, students?: number): PlanFile =>
  withPart(emptyPlan({ id, name: `Plan ${id}`, now: NOW }), 'profile', { students });

describe('a plan', () => {
  it('is untouched until something is said', () => {
    expect(isUntouched(plan('a'))).toBe(true);
    expect(isUntouched(plan('a', 0))).toBe(false);
    expect(isUntouched(withModel(plan('a'), 'hybrid'))).toBe(false);
  });

  it('has no field that was emptied again', () => {
    expect(withPart(plan('a', 25_000), 'profile', { students: undefined })).toEqual(plan('a'));
    expect(withModel(withModel(plan('a'), 'hybrid'), undefined)).toEqual(plan('a'));
  });

  it('reads back as it was written', () => {
    const written = withModel(plan('a', 25_000), 'hybrid');
    expect(readPlan(planJson(written))).toEqual({ ok: true, file: written });
  });

  it.each<[what: string, change: Record<string, unknown>, problem: Record<string, unknown>]>([
    ['of another program', { format: 'other' }, { kind: 'foreign' }],
    ['of a newer version', { version: 9 }, { kind: 'newer', version: 9, known: 1 }],
    ['with too many students', { profile: { students: 1e9 } }, wrong('profile.students', '1000000000')],
    ['with half a student', { profile: { students: 0.5 } }, wrong('profile.students', '0.5')],
    ['with a country we do not know', { profile: { country: 'XX' } }, wrong('profile.country', '"XX"')],
    ['with a field we do not know', { profile: { pets: 2 } }, { kind: 'unknown-field', path: 'profile.pets' }],
    ['without a name', { name: undefined }, { kind: 'missing-field', path: 'name' }],
  ])('%s is refused, and says where', (_, change, problem) => {
    expect(readPlan(JSON.stringify({ ...plan('a'), ...change }))).toEqual({ ok: false, problem });
  });

  it('on a model that this site does not have is refused, with the names of those that it has', () => {
    const text = planJson(withModel(plan('a'), 'nonexistent'));
    expect(readPlanFor(text, ['hybrid', 'federated'])).toEqual({
      ok: false,
      problem: { kind: 'unknown-model', path: 'model', value: 'nonexistent', known: ['hybrid', 'federated'] },
    });
    expect(readPlanFor(planJson(withModel(plan('a'), 'hybrid')), ['hybrid'])).toMatchObject({ ok: true });
    expect(readPlanFor(planJson(plan('a')), [])).toMatchObject({ ok: true });
  });

  it.each([
    ['Žilinská univerzita: SOC 24×7', 'plan-zilinska-univerzita-soc-24-7-2026-11-27.json'],
    ['ŁÓDŹ', 'plan-lodz-2026-11-27.json'],
    ['???', 'plan-2026-11-27.json'],
  ])('“%s” is saved as %s', (name, file) => {
    expect(planFileName({ ...plan('a'), name }, 'json')).toBe(file);
  });
});

describe('the shelf', () => {
  const two = withPlan(withPlan(emptyShelf(), plan('a')), plan('b'));

  it('opens what was put on it last', () => {
    expect(openPlan(two)?.id).toBe('b');
    expect(openPlan(withOpen(two, 'a'))?.id).toBe('a');
    expect(openPlan(withOpen(two, 'missing'))?.id).toBe('b');
  });

  it('begins a plan with the first answer', () => {
    const fresh = { id: 'new', name: 'My plan', now: LATER };
    const shelf = withChange(emptyShelf(), fresh, (before) => withPart(before, 'profile', { students: 900 }));
    expect(openPlan(shelf)).toMatchObject({ id: 'new', name: 'My plan', changed: LATER, profile: { students: 900 } });
  });

  it('opens another plan when one is deleted, and none after the last', () => {
    expect(openPlan(withoutPlan(two, 'b'))?.id).toBe('a');
    expect(withoutPlan(withoutPlan(two, 'b'), 'a')).toEqual(emptyShelf());
  });

  it('takes no more than it can hold, and loses none of those', () => {
    const ids = Array.from({ length: PLANS_MAX }, (_, index) => `plan-${String(index)}`);
    const full = ids.reduce((shelf, id) => withPlan(shelf, plan(id)), emptyShelf());
    expect(withPlan(full, plan('one-more'))).toBe(full);
    expect(withPlan(full, plan('plan-3', 7)).plans).toHaveLength(PLANS_MAX);
  });

  it('reads back as the browser kept it', () => {
    expect(readShelf(shelfJson(two))).toEqual({ ok: true, file: two });
  });

  it.each([
    ['SOC', ['Other'], 'SOC'],
    ['SOC', ['SOC'], 'SOC (2)'],
    ['SOC', ['SOC', 'SOC (2)'], 'SOC (3)'],
    ['x'.repeat(120), ['x'.repeat(120)], `${'x'.repeat(116)} (2)`],
  ])('takes a plan called %s beside %j as %s', (wanted, names, expected) => {
    expect(
      freeName(
        wanted,
        names.map((name) => ({ name })),
      ),
    ).toBe(expected);
  });

  it('copies a plan under a name of its own', () => {
    const copy = copyOf(plan('a', 5), { id: 'c', name: 'Copy', now: LATER });
    expect(copy).toEqual({ ...plan('a', 5), id: 'c', name: 'Copy', created: LATER, changed: LATER });
  });
});

describe('taking back', () => {
  it('gives the plan of before, and does it again', () => {
    const history = noted(NO_HISTORY, plan('a', 1), true);
    const back = undone(history, plan('a', 2));
    expect(back?.plan).toEqual(plan('a', 1));
    expect(redone(back?.history ?? NO_HISTORY, plan('a', 1))?.plan).toEqual(plan('a', 2));
  });

  it('takes a number that was typed digit by digit back at once', () => {
    const first = noted(NO_HISTORY, plan('a'), true);
    const second = noted(first, plan('a', 2), false);
    expect(second).toBe(first);
    expect(undone(second, plan('a', 25))?.plan).toEqual(plan('a'));
  });

  it.each([
    ['the number of students', { profile: { students: 25 } }, '/profile/students'],
    ['the name', { name: 'B' }, '/name'],
    ['two fields', { name: 'B', model: 'hybrid' }, '/name /model'],
    ['only the time', { changed: '2026-11-28T09:00:00.000Z' }, ''],
  ])('tells changes apart by the field: %s', (_, change, fields) => {
    const before: PlanFile = { ...plan('a'), profile: {}, model: undefined };
    expect(changedFields(before, { ...before, ...change })).toBe(fields);
  });

  it('never brings another plan', () => {
    expect(undone(noted(NO_HISTORY, plan('a'), true), plan('b'))).toBeUndefined();
  });

  it('forgets what was taken back once something new is done', () => {
    const back = undone(noted(NO_HISTORY, plan('a', 1), true), plan('a', 2));
    const after = noted(back?.history ?? NO_HISTORY, plan('a', 1), true);
    expect(redone(after, plan('a', 3))).toBeUndefined();
  });

  it('remembers a bounded number of changes', () => {
    const many = Array.from({ length: 200 }, (_, index) => plan('a', index));
    expect(many.reduce((history, one) => noted(history, one, true), NO_HISTORY).past).toHaveLength(STEPS_MAX);
  });
});

function wrong(path: string, value: string): Record<string, unknown> {
  return { kind: 'wrong-value', path, value };
}
