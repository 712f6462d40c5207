import * as z from 'zod/mini';
import {
  DurationSchema,
  headFields,
  IdSchema,
  LogSourceIdSchema,
  SourceIdsSchema,
  TextListSchema,
  TextSchema,
  TlpSchema,
} from './common.ts';
import { SeverityRulesSchema } from './playbook-severity.ts';
import { words } from './words.ts';

const RoleId = IdSchema.check(
  z.meta({
    local: 'roles',
    description: 'Id of one of the roles in this file.',
    examples: ['duty-analyst'],
  }),
);
const StepId = IdSchema.check(
  z.meta({
    local: 'steps',
    description: 'Id of one of the steps in this file.',
    examples: ['lock-account'],
  }),
);

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

const PlaybookRoleSchema = z
  .strictObject({
    id: IdSchema.check(
      z.meta({ description: 'Id of the role, in kebab-case. Steps refer to it.', examples: ['duty-analyst'] }),
    ),
    title: TextSchema.check(z.meta({ description: 'Name of the role.', examples: ['Duty analyst'] })),
    duties: TextSchema.check(
      z.meta({
        description: 'What this role does in this incident, in one sentence.',
        examples: ['Takes the report, locks accounts under the standing order and searches logs.'],
      }),
    ),
  })
  .check(z.meta({ title: 'Role' }));

const CallSchema = z
  .strictObject({
    role: RoleId.check(z.describe('Role that is called.')),
    when: TextSchema.check(
      z.meta({
        description: 'When to call.',
        examples: ['An account has to be locked and you do not hold the emergency lock.'],
      }),
    ),
    how: TextSchema.check(
      z.meta({
        description: 'Channel that still works in this incident, for example a phone when mail is suspect.',
        examples: ['On-call phone; stay on the line until the sessions have ended.'],
      }),
    ),
  })
  .check(z.meta({ title: 'Call' }));

const TelemetrySchema = z
  .strictObject({
    log_source: LogSourceIdSchema,
    needed_for: TextSchema.check(
      z.meta({
        description: 'The question that this log answers.',
        examples: ['Who received the message, and when.'],
      }),
    ),
    minimum: z.boolean().check(z.describe('Whether the playbook cannot be followed without it.')),
  })
  .check(z.meta({ title: 'Telemetry' }));

const CommandSchema = z
  .strictObject({
    where: TextSchema.check(z.meta({ description: 'System and tool.', examples: ['Slurm controller, shell'] })),
    run: z.string().check(
      z.minLength(1),
      z.meta({
        description: 'The command or query, exactly as typed; placeholders in CAPITALS.',
        examples: ['scontrol show job JOBID'],
      }),
    ),
  })
  .check(z.meta({ title: 'Command' }));

const BranchSchema = z
  .strictObject({
    answer: TextSchema.check(
      z.meta({
        description: 'An answer to the question. In a file, a bare yes or no stands in quotes.',
        examples: ['Yes, or unsure'],
      }),
    ),
    to: StepId.check(z.describe('Step that follows on this answer.')),
  })
  .check(z.meta({ title: 'Branch' }));

const DecisionSchema = z
  .strictObject({
    question: TextSchema.check(
      z.meta({
        description: 'The question to decide.',
        examples: ['Did anybody type a password?'],
      }),
    ),
    branches: z.array(BranchSchema).check(z.minLength(2), z.describe('Answers, each with its next step.')),
  })
  .check(z.meta({ title: 'Decision' }));

const StepSchema = z
  .strictObject({
    id: IdSchema.check(z.meta({ description: 'Id of the step, in kebab-case.', examples: ['lock-account'] })),
    phase: PhaseSchema.check(z.describe('Phase of the response that the step belongs to.')),
    title: TextSchema.check(
      z.meta({
        description: 'Short imperative sentence; it is the label in the diagram.',
        examples: ['Lock the account everywhere'],
      }),
    ),
    role: RoleId.check(z.describe('Role that does the step.')),
    do: TextListSchema.check(
      z.meta({
        description: 'What to do, one short imperative sentence each.',
        examples: [['Call the person back on a number from the staff directory.']],
      }),
    ),
    commands: z.optional(z.array(CommandSchema)).check(z.describe('Commands and queries that help with the step.')),
    why: TextSchema.check(
      z.meta({
        description: 'The reason, so that the step can be adapted.',
        examples: ['A new password does not end sessions that are open.'],
      }),
    ),
    evidence: z.array(TextSchema).check(
      z.meta({
        description: 'What to keep, and where.',
        examples: [['The message as an attached file, in the case']],
      }),
    ),
    within: DurationSchema.check(z.describe('Time target, counted from the start of the step.')),
    next: z.optional(z.array(StepId)).check(
      z.meta({
        description: 'The step that follows; two or more run in parallel. Leave out on a decision or an end.',
        examples: [['lock-account']],
      }),
    ),
    decision: z.optional(DecisionSchema).check(z.describe('A question whose answer chooses the next step.')),
    ends: z.optional(z.literal(true)).check(z.describe('True on a step after which the playbook is finished.')),
  })
  .check(z.meta({ title: 'Step' }));

const NotificationSchema = z
  .strictObject({
    id: IdSchema.check(
      z.meta({
        description: 'Id of the notification, in kebab-case.',
        examples: ['personal-data-breach'],
      }),
    ),
    duty: TextSchema.check(
      z.meta({
        description: 'The duty in our words, with act and article.',
        examples: ['Tell the supervisory authority of a personal data breach: GDPR Art. 33(1).'],
      }),
    ),
    to: TextSchema.check(
      z.meta({
        description: 'Kind of recipient.',
        examples: ['Supervisory authority for personal data'],
      }),
    ),
    when: TextSchema.check(
      z.meta({
        description: 'What triggers the duty.',
        examples: ['Somebody else read personal data, or you cannot exclude it.'],
      }),
    ),
    within: z.optional(DurationSchema).check(
      z.meta({
        description:
          'Legal period: an amount and its unit, in a file an ISO 8601 duration; left out where the act names none.',
        examples: ['PT72H'],
      }),
    ),
    role: RoleId.check(z.describe('Role that sends it.')),
    sources: SourceIdsSchema.check(z.minLength(1)),
  })
  .check(z.meta({ title: 'Notification' }));

/** An incident playbook: src/content/playbooks/<id>/playbook.yaml. */
export const PlaybookSchema = z
  .strictObject({
    kind: z.literal('playbook').check(z.describe('Says that this file is a playbook.')),
    ...headFields,
    tlp: TlpSchema.check(z.describe('How far notes taken with this playbook may be shared.')),
    when: TextListSchema.check(
      z.meta({
        description: 'Signals that start this playbook.',
        examples: [['A member of staff typed their university password on a page they now doubt.']],
      }),
    ),
    not_when: z.array(TextSchema).check(
      z.meta({
        description: 'Situations that look alike but need something else, and what.',
        examples: [['Plain spam without a sign-in page, prompt or app.']],
      }),
    ),
    rsit: z.array(z.string().check(z.meta({ list: 'rsit', description: 'Id of an RSIT incident type.' }))).check(
      z.minLength(1),
      z.meta({
        description: 'RSIT incident types by their ids, such as fraud:phishing.',
        examples: [['fraud:phishing']],
      }),
    ),
    attack: z
      .array(z.string().check(z.meta({ list: 'attack', description: 'Id of an ATT&CK technique.' })))
      .check(z.minLength(1), z.meta({ description: 'ATT&CK techniques by their ids.', examples: [['T1566.002']] })),
    severity: SeverityRulesSchema,
    first_five_minutes: TextListSchema.check(
      z.maxLength(6),
      z.meta({
        description: 'What to do at once, at most six short sentences.',
        examples: [['Write down the time of the report, with time zone.']],
      }),
    ),
    call: z.array(CallSchema).check(z.minLength(1), z.describe('Whom to call, when and how.')),
    roles: z
      .array(PlaybookRoleSchema)
      .check(z.minLength(1), z.describe('Who acts in this incident; each role has a step.')),
    telemetry: z.array(TelemetrySchema).check(z.minLength(1), z.describe('Logs that the steps look into.')),
    start: StepId.check(z.describe('The step that comes first.')),
    steps: z.array(StepSchema).check(z.minLength(3), z.describe('The steps, joined by `next` and `decision`.')),
    notifications: z
      .array(NotificationSchema)
      .check(z.minLength(1), z.describe('Duties to notify, each with its source.')),
    exit_criteria: TextListSchema.check(
      z.meta({
        description: 'How you know that the incident is over.',
        examples: [['No foreign sign-in for seven days.']],
      }),
    ),
    lessons: TextListSchema.check(
      z.meta({
        description: 'Questions for the review after the incident.',
        examples: [['How long did the first report wait before somebody read it?']],
      }),
    ),
    sources: SourceIdsSchema,
  })
  .check(z.meta({ title: 'Playbook' }));
/** An incident playbook. */
export type Playbook = z.infer<typeof PlaybookSchema>;
/** One step of a playbook. */
export type PlaybookStep = Playbook['steps'][number];
