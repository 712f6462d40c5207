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
import { words } from './words.ts';

const RoleId = IdSchema.meta({
  local: 'roles',
  description: 'Id of one of the roles in this file.',
  examples: ['duty-analyst'],
});
const StepId = IdSchema.meta({
  local: 'steps',
  description: 'Id of one of the steps in this file.',
  examples: ['lock-account'],
});

/** Phases of a playbook, in the order in which a page shows them. */
export const PLAYBOOK_PHASES = ['detection', 'analysis', 'containment', 'eradication', 'recovery', 'lessons'] as const;
const PhaseSchema = words({
  detection: 'Find out whether it is an incident.',
  analysis: 'Find out what happened, how far it reaches and how bad it is.',
  containment: 'Stop the damage from growing.',
  eradication: 'Remove the cause.',
  recovery: 'Bring services back, and watch that they stay sound.',
  lessons: 'Learn from it, and close the case.',
} satisfies Record<(typeof PLAYBOOK_PHASES)[number], string>);

/** Severity of an incident, from least to most. */
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const;
const SeveritySchema = words({
  low: 'Can wait for office hours.',
  medium: 'Is dealt with today.',
  high: 'Is dealt with at once; the incident lead is called.',
  critical: 'Teaching, exams, research or many people are at stake; the crisis team is called.',
} satisfies Record<(typeof SEVERITIES)[number], string>).describe('Severity of the incident.');

const PlaybookRoleSchema = z
  .strictObject({
    id: IdSchema.meta({ description: 'Id of the role, in kebab-case. Steps refer to it.', examples: ['duty-analyst'] }),
    title: TextSchema.meta({ description: 'Name of the role.', examples: ['Duty analyst'] }),
    duties: TextSchema.meta({
      description: 'What this role does in this incident, in one sentence.',
      examples: ['Takes the report, locks accounts under the standing order and searches logs.'],
    }),
  })
  .meta({ title: 'Role' });

const CallSchema = z
  .strictObject({
    role: RoleId.describe('Role that is called.'),
    when: TextSchema.meta({
      description: 'When to call.',
      examples: ['An account has to be locked and you do not hold the emergency lock.'],
    }),
    how: TextSchema.meta({
      description: 'Channel that still works in this incident, for example a phone when mail is suspect.',
      examples: ['On-call phone; stay on the line until the sessions have ended.'],
    }),
  })
  .meta({ title: 'Call' });

const ImpactSchema = z
  .strictObject({
    when: TextSchema.meta({
      description: 'Impact that raises the severity, in one sentence.',
      examples: ['The account can change grades.'],
    }),
    to: SeveritySchema.describe('Severity that it raises to.'),
  })
  .meta({ title: 'Impact' });

const CalendarSchema = z
  .strictObject({
    window: IdSchema.meta({
      list: 'calendar-windows',
      description: 'Id from reference/calendar-windows.yaml.',
      examples: ['exam-session'],
    }),
    to: SeveritySchema.describe('Severity that the incident has in these weeks; above base.'),
    why: TextSchema.meta({
      description: 'What is at stake in these weeks.',
      examples: ['A paper opened tonight may be sat tomorrow morning.'],
    }),
  })
  .meta({ title: 'Calendar window' });

const SeverityRulesSchema = z
  .strictObject({
    base: SeveritySchema.describe('Severity when nothing raises it.'),
    impact: z.array(ImpactSchema).min(1).describe('Impact that raises the severity.'),
    calendar: z.array(CalendarSchema).min(1).describe('Weeks of the academic year that raise the severity.'),
  })
  .meta({
    title: 'Severity',
    description: 'How severe the incident is: by its impact, and by the week of the academic year.',
  });

const TelemetrySchema = z
  .strictObject({
    log_source: IdSchema.meta({
      list: 'log-sources',
      description: 'Id from reference/log-sources.yaml.',
      examples: ['identity-provider'],
    }),
    needed_for: TextSchema.meta({
      description: 'The question that this log answers.',
      examples: ['Who received the message, and when.'],
    }),
    minimum: z.boolean().describe('True when the playbook cannot be followed without it.'),
  })
  .meta({ title: 'Telemetry' });

const CommandSchema = z
  .strictObject({
    where: TextSchema.meta({ description: 'System and tool.', examples: ['Slurm controller, shell'] }),
    run: z
      .string()
      .min(1)
      .meta({
        description: 'The command or query, exactly as typed; placeholders in CAPITALS.',
        examples: ['scontrol show job JOBID'],
      }),
  })
  .meta({ title: 'Command' });

const BranchSchema = z
  .strictObject({
    answer: TextSchema.meta({
      description: 'An answer to the question; a bare yes or no in quotes.',
      examples: ['Yes, or unsure'],
    }),
    to: StepId.describe('Step that follows on this answer.'),
  })
  .meta({ title: 'Branch' });

const DecisionSchema = z
  .strictObject({
    question: TextSchema.meta({
      description: 'The question to decide.',
      examples: ['Did anybody type a password?'],
    }),
    branches: z.array(BranchSchema).min(2).describe('Answers, each with its next step.'),
  })
  .meta({ title: 'Decision' });

const StepSchema = z
  .strictObject({
    id: IdSchema.meta({ description: 'Id of the step, in kebab-case.', examples: ['lock-account'] }),
    phase: PhaseSchema.describe('Phase of the response that the step belongs to.'),
    title: TextSchema.meta({
      description: 'Short imperative sentence; it is the label in the diagram.',
      examples: ['Lock the account everywhere'],
    }),
    role: RoleId.describe('Role that does the step.'),
    do: TextListSchema.meta({
      description: 'What to do, one short imperative sentence each.',
      examples: [['Call the person back on a number from the staff directory.']],
    }),
    commands: z.array(CommandSchema).optional().describe('Commands and queries that help with the step.'),
    why: TextSchema.meta({
      description: 'The reason, so that the step can be adapted.',
      examples: ['A new password does not end sessions that are open.'],
    }),
    evidence: z.array(TextSchema).meta({
      description: 'What to keep, and where.',
      examples: [['The message as an attached file, in the case']],
    }),
    within: DurationSchema.describe('Time target, counted from the start of the step.'),
    next: z
      .array(StepId)
      .optional()
      .meta({
        description: 'The step that follows; two or more run in parallel. Leave out on a decision or an end.',
        examples: [['lock-account']],
      }),
    decision: DecisionSchema.optional().describe('A question whose answer chooses the next step.'),
    ends: z.literal(true).optional().describe('True on a step after which the playbook is finished.'),
  })
  .meta({ title: 'Step' });

const NotificationSchema = z
  .strictObject({
    id: IdSchema.meta({
      description: 'Id of the notification, in kebab-case.',
      examples: ['personal-data-breach'],
    }),
    duty: TextSchema.meta({
      description: 'The duty in our words, with act and article.',
      examples: ['Tell the supervisory authority of a personal data breach: GDPR Art. 33(1).'],
    }),
    to: TextSchema.meta({
      description: 'Kind of recipient.',
      examples: ['Supervisory authority for personal data'],
    }),
    when: TextSchema.meta({
      description: 'What triggers the duty.',
      examples: ['Somebody else read personal data, or you cannot exclude it.'],
    }),
    within: DurationSchema.optional().meta({
      description: 'Legal period as an ISO 8601 duration; left out where the act names none.',
      examples: ['PT72H'],
    }),
    role: RoleId.describe('Role that sends it.'),
    sources: SourceIdsSchema.min(1),
  })
  .meta({ title: 'Notification' });

/** An incident playbook: src/content/playbooks/<id>/playbook.yaml. */
export const PlaybookSchema = z
  .strictObject({
    kind: z.literal('playbook').describe('Says that this file is a playbook.'),
    ...headFields,
    tlp: TlpSchema.describe('How far notes taken with this playbook may be shared.'),
    when: TextListSchema.meta({
      description: 'Signals that start this playbook.',
      examples: [['A member of staff typed their university password on a page they now doubt.']],
    }),
    not_when: z.array(TextSchema).meta({
      description: 'Situations that look alike but need something else, and what.',
      examples: [['Plain spam without a sign-in page, prompt or app.']],
    }),
    rsit: z
      .array(z.string().meta({ list: 'rsit', description: 'Id of an RSIT incident type.' }))
      .min(1)
      .meta({
        description: 'RSIT incident types, ids from reference/rsit.yaml such as fraud:phishing.',
        examples: [['fraud:phishing']],
      }),
    attack: z
      .array(z.string().meta({ list: 'attack', description: 'Id of an ATT&CK technique.' }))
      .min(1)
      .meta({ description: 'ATT&CK technique ids from reference/attack.yaml.', examples: [['T1566.002']] }),
    severity: SeverityRulesSchema,
    first_five_minutes: TextListSchema.max(6).meta({
      description: 'What to do at once, at most six short sentences.',
      examples: [['Write down the time of the report, with time zone.']],
    }),
    call: z.array(CallSchema).min(1).describe('Whom to call, when and how.'),
    roles: z.array(PlaybookRoleSchema).min(1).describe('Who acts in this incident; each role has a step.'),
    telemetry: z.array(TelemetrySchema).min(1).describe('Logs that the steps look into.'),
    start: StepId.describe('The step that comes first.'),
    steps: z.array(StepSchema).min(3).describe('The steps, joined by `next` and `decision`.'),
    notifications: z.array(NotificationSchema).min(1).describe('Duties to notify, each with its source.'),
    exit_criteria: TextListSchema.meta({
      description: 'How you know that the incident is over.',
      examples: [['No foreign sign-in for seven days.']],
    }),
    lessons: TextListSchema.meta({
      description: 'Questions for the review after the incident.',
      examples: [['How long did the first report wait before somebody read it?']],
    }),
    sources: SourceIdsSchema,
  })
  .meta({ title: 'Playbook' });
/** An incident playbook. */
export type Playbook = z.infer<typeof PlaybookSchema>;
/** One step of a playbook. */
export type PlaybookStep = Playbook['steps'][number];
