import { z } from 'zod';
import {
  DurationSchema,
  headFields,
  IdSchema,
  SourceIdsSchema,
  TextListSchema,
  TextSchema,
  TlpSchema,
} from './common.ts';

const RoleId = IdSchema.describe('Id of one of the roles in this file.');
const StepId = IdSchema.describe('Id of one of the steps in this file.');

/** Phases of a playbook, in the order in which a page shows them. */
export const PLAYBOOK_PHASES = ['detection', 'analysis', 'containment', 'eradication', 'recovery', 'lessons'] as const;

/** Severity of an incident, from least to most. */
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
const SeveritySchema = z.enum(SEVERITIES).describe('Severity: low, medium, high or critical.');

const PlaybookRoleSchema = z.strictObject({
  id: IdSchema,
  title: TextSchema,
  duties: TextSchema.describe('What this role does in this incident, in one sentence.'),
});

const CallSchema = z.strictObject({
  role: RoleId,
  when: TextSchema,
  how: TextSchema.describe('Channel that still works in this incident, for example a phone when mail is suspect.'),
});

const SeverityRulesSchema = z
  .strictObject({
    base: SeveritySchema.describe('Severity when nothing raises it.'),
    impact: z
      .array(z.strictObject({ when: TextSchema, to: SeveritySchema }))
      .min(1)
      .describe('Impact that raises the severity.'),
    calendar: z
      .array(
        z.strictObject({
          window: IdSchema.meta({ list: 'calendar-windows' }).describe('Id from reference/calendar-windows.yaml.'),
          to: SeveritySchema,
          why: TextSchema,
        }),
      )
      .min(1)
      .describe('Weeks of the academic year that raise the severity.'),
  })
  .describe('How severe the incident is: by its impact, and by the week of the academic year.');

const TelemetrySchema = z.strictObject({
  log_source: IdSchema.meta({ list: 'log-sources' }).describe('Id from reference/log-sources.yaml.'),
  needed_for: TextSchema,
  minimum: z.boolean().describe('True when the playbook cannot be followed without it.'),
});

const CommandSchema = z.strictObject({
  where: TextSchema.describe('System and tool, for example Slurm controller, shell.'),
  run: z.string().min(1).describe('The command or query, exactly as typed; placeholders in CAPITALS.'),
});

const BranchSchema = z.strictObject({ answer: TextSchema, to: StepId });

const StepSchema = z.strictObject({
  id: IdSchema,
  phase: z.enum(PLAYBOOK_PHASES).describe('Phase of the response that the step belongs to.'),
  title: TextSchema.describe('Short imperative sentence; it is the label in the diagram.'),
  role: RoleId.describe('Role that does the step.'),
  do: TextListSchema.describe('What to do, one short imperative sentence each.'),
  commands: z.array(CommandSchema).optional().describe('Commands and queries that help with the step.'),
  why: TextSchema.describe('The reason, so that the step can be adapted.'),
  evidence: z.array(TextSchema).describe('What to keep, and where.'),
  within: DurationSchema.describe('Time target, counted from the start of the step.'),
  next: z
    .array(StepId)
    .optional()
    .describe('The step that follows; two or more run in parallel. Leave out on a decision or an end.'),
  decision: z
    .strictObject({
      question: TextSchema,
      branches: z.array(BranchSchema).min(2).describe('Answers, each with its next step.'),
    })
    .optional()
    .describe('A question whose answer chooses the next step.'),
  ends: z.literal(true).optional().describe('True on a step after which the playbook is finished.'),
});

const NotificationSchema = z.strictObject({
  id: IdSchema,
  duty: TextSchema.describe('The duty in our words, with act and article.'),
  to: TextSchema.describe('Kind of recipient, for example supervisory authority for personal data.'),
  when: TextSchema.describe('What triggers the duty.'),
  within: DurationSchema.optional().describe('Legal period; left out where the act names none.'),
  role: RoleId.describe('Role that sends it.'),
  sources: SourceIdsSchema.min(1),
});

/** An incident playbook: src/content/playbooks/<id>/playbook.yaml. */
export const PlaybookSchema = z.strictObject({
  kind: z.literal('playbook').describe('Says that this file is a playbook.'),
  ...headFields,
  tlp: TlpSchema.describe('How far notes taken with this playbook may be shared.'),
  when: TextListSchema.describe('Signals that start this playbook.'),
  not_when: z.array(TextSchema).describe('Situations that look alike but need something else.'),
  rsit: z
    .array(z.string().meta({ list: 'rsit', description: 'Id of an RSIT incident type.' }))
    .min(1)
    .describe('RSIT incident types, ids from reference/rsit.yaml such as fraud:phishing.'),
  attack: z
    .array(z.string().meta({ list: 'attack', description: 'Id of an ATT&CK technique.' }))
    .min(1)
    .describe('ATT&CK technique ids from reference/attack.yaml.'),
  severity: SeverityRulesSchema,
  first_five_minutes: TextListSchema.max(6).describe('What to do at once, at most six short sentences.'),
  call: z.array(CallSchema).min(1).describe('Whom to call, when and how.'),
  roles: z.array(PlaybookRoleSchema).min(1).describe('Who acts in this incident; each role has a step.'),
  telemetry: z.array(TelemetrySchema).min(1).describe('Logs that the steps look into.'),
  start: StepId.describe('The step that comes first.'),
  steps: z.array(StepSchema).min(3).describe('The steps, joined by `next` and `decision`.'),
  notifications: z.array(NotificationSchema).min(1).describe('Duties to notify, each with its source.'),
  exit_criteria: TextListSchema.describe('How you know that the incident is over.'),
  lessons: TextListSchema.describe('Questions for the review after the incident.'),
  sources: SourceIdsSchema,
});
/** An incident playbook. */
export type Playbook = z.infer<typeof PlaybookSchema>;
/** One step of a playbook. */
export type PlaybookStep = Playbook['steps'][number];
