import * as z from 'zod/mini';
import { IdSchema, TextSchema } from './common.ts';
import { words } from './words.ts';

/** Severity of an incident, from least to most. */
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
const SeveritySchema = words({
  low: 'Can wait for office hours.',
  medium: 'Is dealt with today.',
  high: 'Is dealt with at once; the incident lead is called.',
  critical: 'Teaching, exams, research or many people are at stake; the crisis team is called.',
} satisfies Record<(typeof SEVERITIES)[number], string>).check(z.describe('Severity of the incident.'));

const ImpactSchema = z
  .strictObject({
    when: TextSchema.check(
      z.meta({
        description: 'Impact that raises the severity, in one sentence.',
        examples: ['The account can change grades.'],
      }),
    ),
    to: SeveritySchema.check(z.describe('Severity that it raises to.')),
  })
  .check(z.meta({ title: 'Impact' }));

const CalendarSchema = z
  .strictObject({
    window: IdSchema.check(
      z.meta({
        list: 'calendar-windows',
        description: 'Id from reference/calendar-windows.yaml.',
        examples: ['exam-session'],
      }),
    ),
    to: SeveritySchema.check(z.describe('Severity that the incident has in these weeks; above base.')),
    why: TextSchema.check(
      z.meta({
        description: 'What is at stake in these weeks.',
        examples: ['A paper opened tonight may be sat tomorrow morning.'],
      }),
    ),
  })
  .check(z.meta({ title: 'Calendar window' }));

/** How severe an incident is. */
export const SeverityRulesSchema = z
  .strictObject({
    base: SeveritySchema.check(z.describe('Severity when nothing raises it.')),
    impact: z.array(ImpactSchema).check(z.minLength(1), z.describe('Impact that raises the severity.')),
    calendar: z
      .array(CalendarSchema)
      .check(z.minLength(1), z.describe('Weeks of the academic year that raise the severity.')),
  })
  .check(
    z.meta({
      title: 'Severity',
      description: 'How severe the incident is: by its impact, and by the week of the academic year.',
    }),
  );
