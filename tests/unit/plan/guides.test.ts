import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../src/core/plan/derive/index.ts';
import { leadingParty, raciProblems } from '../../../src/core/responsibilities/index.ts';
import type { PlanFile } from '../../../src/schemas/plan.ts';
import { CONTENT } from '../../../scripts/lib/files.ts';
import { planFor } from './plans.ts';
import { DATA, published } from './published.ts';

const page = (name: string): string => readFileSync(join(CONTENT, `docs/planner/method/${name}.mdx`), 'utf8');
const COLLEGE = published('additional-duty');
const ids = (said: Partial<PlanFile>): string[] =>
  modelOf(planFor(COLLEGE, said), COLLEGE, DATA).planned.map(({ service }) => service);

describe('the guide to services', () => {
  const text = page('services');

  it.each(Object.entries(DATA.needs))('says rightly, where it does, what %s needs', (id, { offered, needs }) => {
    const row = new RegExp(String.raw`^\| ${id.replace('.', String.raw`\.`)} [^|]*\| ([^|]*) \| ([^|]*) \|$`, 'm').exec(
      text,
    );
    if (!row) return;
    expect(row[1]).toBe(needs.map(({ service }) => service).join(', '));
    const counts = needs.map(({ models }) => models).join(' and ');
    expect(row[2]).toBe(offered === 1 ? 'the one model that offers it' : `${counts} of ${offered} models`);
  });

  it('knows that no model offers 7.1', () => {
    expect(DATA.needs['7.1']).toBeUndefined();
  });

  it('counts rightly in its example', () => {
    const picked = { '7.5': { offered: true } };
    expect(COLLEGE.services).toHaveLength(13);
    expect(ids({ services: { choices: picked } })).toHaveLength(16);
    expect(text).toContain('**16 services**');
    expect(ids({ services: { choices: { ...picked, '6.3': { offered: false } } } })).toHaveLength(15);
    const held = modelOf(
      planFor(COLLEGE, { services: { choices: { ...picked, '8.1': { offered: false } } } }),
      COLLEGE,
      DATA,
    ).planned.find(({ service }) => service === '8.1');
    expect(held).toMatchObject({ heldIn: true, neededBy: ['7.3', '7.6'], breaks: ['7.3', '7.5', '7.6'] });
  });
});

describe('the guide to who does what', () => {
  it('reports rightly in its example', () => {
    const lead = leadingParty(COLLEGE.parties, COLLEGE.services) ?? '';
    expect(COLLEGE.services.filter(({ raci }) => raci.accountable.includes(lead))).toHaveLength(12);
    const services = { choices: { '7.5': { offered: true } } };
    const problems = (parts: Record<string, 'A' | 'R'>): string[] => {
      const plan = planFor(COLLEGE, { services, responsibilities: { parts: { '7.5': parts } } });
      const { model } = modelOf(plan, COLLEGE, DATA);
      return raciProblems(model.parties, model.services)
        .filter(({ kind }) => kind !== 'no-part')
        .map(({ kind }) => kind);
    };
    expect(problems({ leadership: 'A' })).toEqual(['several-accountable']);
    expect(problems({ leadership: 'A', 'it-department': 'R' })).toEqual([]);
    expect(page('responsibilities')).toContain('answers for 12 of the model’s 13 services');
  });
});
