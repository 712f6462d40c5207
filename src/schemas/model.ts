import * as z from 'zod/mini';
import {
  DurationSchema,
  headFields,
  HoursSchema,
  IdSchema,
  LogSourceIdSchema,
  ServiceLevelSchema,
  SourceIdsSchema,
  TextListSchema,
  TextSchema,
  TlpSchema,
} from './common.ts';
import { CostBasisSchema, CostSchema } from './model-costs.ts';
import { PartyId, PartyIds, PartySchema, RoleSchema, RotaSchema } from './model-people.ts';
import { words } from './words.ts';

const NonNegative = z.number().check(z.minimum(0));
const PhaseId = IdSchema.check(z.meta({ local: 'phases', description: 'Id of one of the phases in this file.' }));
const ServiceId = z.string().check(
  z.meta({
    list: 'services',
    description: 'Id of a service in the FIRST CSIRT Services Framework 2.1; in a file it stands in quotes.',
    examples: ['6.2'],
  }),
);

const RangeSchema = z
  .strictObject({
    low: NonNegative.check(z.describe('Lower end.')),
    high: NonNegative.check(z.describe('Upper end; not below low.')),
  })
  .check(z.meta({ title: 'Range', description: 'A range; low must not be above high.' }));

const ConstituencySchema = z
  .strictObject({
    ...RangeSchema.shape,
    of: z
      .optional(
        words({
          'one-university': 'Of one university or college.',
          'one-research-centre': 'Staff and registered users of one research institute or computing centre.',
          'neighbouring-universities': 'Of a few universities together, which share a SOC by agreement.',
          'nren-members': 'Of all members together, for whom a research network runs the SOC.',
          'whole-sector': 'Of all institutions of a country together.',
        }),
      )
      .check(z.describe('Whose people are counted. Left out: those of one university.')),
    members: z.optional(RangeSchema).check(
      z.meta({
        description: 'Institutions that are counted together, so that one of them can find its share.',
        examples: [{ low: 4, high: 6 }],
      }),
    ),
  })
  .check(z.meta({ title: 'Constituency' }));

const SuitsSchema = z
  .strictObject({
    constituency: ConstituencySchema.check(
      z.meta({
        description: 'People served: students plus staff, of all members where there are several.',
        examples: [{ low: 5000, high: 20000, of: 'one-university' }],
      }),
    ),
    security_staff_fte: RangeSchema.check(
      z.meta({
        description: 'Security staff the model assumes at the start, in FTE, all parties together.',
        examples: [{ low: 2, high: 4 }],
      }),
    ),
    autonomy: words({
      low: 'Central IT runs nearly everything.',
      medium: 'Faculties run some systems under common rules.',
      high: 'Faculties or members run their own networks, accounts or mail.',
    }).check(z.describe('How far faculties or members run their own IT.')),
    yearly_budget: RangeSchema.check(
      z.meta({
        description: 'Yearly running budget in the currency of the cost basis, all parties together.',
        examples: [{ low: 110000, high: 180000 }],
      }),
    ),
    networks: TextListSchema.check(
      z.meta({
        description: 'Kinds of network this fits.',
        examples: [['Several campuses behind one NREN uplink']],
      }),
    ),
    regulation: TextListSchema.check(
      z.meta({
        description: 'Legal situations this fits, each with the act it speaks of.',
        examples: [['GDPR Art. 33: a personal data breach is notified within 72 hours. Not legal advice.']],
      }),
    ),
    good_when: TextListSchema.check(
      z.meta({
        description: 'Signs that this model fits.',
        examples: [['Your NREN offers flow monitoring or abuse handling, and you use it too little.']],
      }),
    ),
    not_when: TextListSchema.check(
      z.meta({
        description: 'Signs that another model fits better, and which.',
        examples: [['Nobody is left to receive the alerts. Join a federated SOC first.']],
      }),
    ),
  })
  .check(z.meta({ title: 'Who it suits', description: 'Who the model suits: what the chooser reads and explains.' }));

const RaciSchema = z
  .strictObject({
    responsible: PartyIds.check(z.minLength(1), z.describe('Parties that do the work.')),
    accountable: PartyIds.check(
      z.meta({
        description: 'The one party that answers for the result.',
        examples: [['university']],
      }),
    ),
    consulted: PartyIds.check(z.describe('Parties asked before a decision.')),
    informed: PartyIds.check(z.describe('Parties told afterwards.')),
  })
  .check(z.meta({ title: 'Who does what', description: 'Who is responsible, accountable, consulted and informed.' }));

const ServiceSchema = z
  .strictObject({
    service: ServiceId,
    level: ServiceLevelSchema,
    hours: HoursSchema,
    scope: TextSchema.check(
      z.meta({
        description: 'What the service covers here, and what it does not.',
        examples: ['Sign-ins, mail and the domain. Student devices and instruments without a log are not covered.'],
      }),
    ),
    needs: z
      .array(ServiceId)
      .check(z.meta({ description: 'Services that must be delivered first.', examples: [['5.1']] })),
    raci: RaciSchema,
  })
  .check(z.meta({ title: 'Service' }));

const InterfaceSchema = z
  .strictObject({
    id: IdSchema.check(z.meta({ description: 'Id of the interface, in kebab-case.', examples: ['nren-warnings'] })),
    from: PartyId.check(z.describe('Party that hands it over.')),
    to: PartyId.check(z.describe('Party that receives it.')),
    flows: TextSchema.check(
      z.meta({ description: 'What is handed over.', examples: ['Abuse reports and flow alerts'] }),
    ),
    protocol: TextSchema.check(
      z.meta({
        description: 'Protocol or channel.',
        examples: ['MISP synchronisation over HTTPS'],
      }),
    ),
    tlp: TlpSchema,
    within: DurationSchema.check(
      z.meta({
        description: 'How fast: an amount and its unit. A file writes both as an ISO 8601 duration.',
        examples: ['PT4H'],
      }),
    ),
  })
  .check(z.meta({ title: 'Interface' }));

const ToolUseSchema = z
  .strictObject({
    tool: IdSchema.check(z.meta({ list: 'tools', description: 'Id from reference/tools.yaml.', examples: ['wazuh'] })),
    party: PartyId.check(z.describe('Party that runs the tool.')),
    use: TextSchema.check(
      z.meta({
        description: 'What it is used for here.',
        examples: ['Collects the events of servers and staff computers.'],
      }),
    ),
  })
  .check(z.meta({ title: 'Tool' }));

const LogSourceUseSchema = z
  .strictObject({
    log_source: LogSourceIdSchema,
    party: PartyId.check(z.describe('Party that runs the system and hands over its log.')),
    retention_days: z
      .int()
      .check(
        z.minimum(1),
        z.maximum(3650),
        z.meta({ description: 'Days kept searchable or archived in all.', examples: [180] }),
      ),
  })
  .check(z.meta({ title: 'Log source' }));

const PhaseSchema = z
  .strictObject({
    id: IdSchema.check(z.meta({ description: 'Id of the phase, in kebab-case.', examples: ['collect-logs'] })),
    title: TextSchema.check(
      z.meta({ description: 'Name of the phase, in the imperative.', examples: ['Collect logs'] }),
    ),
    months: z
      .number()
      .check(z.minimum(0.5), z.maximum(36), z.meta({ description: 'Duration in months.', examples: [6] })),
    after: z
      .array(PhaseId)
      .check(z.meta({ description: 'Phases that must be finished first; empty for a phase that can begin at once.' })),
    services: z
      .array(ServiceId)
      .check(z.meta({ description: 'Services first delivered in this phase.', examples: [['5.1', '5.2']] })),
    delivers: z.array(TextSchema).check(
      z.meta({
        description: 'Other results of this phase.',
        examples: [['A mandate signed by the rector']],
      }),
    ),
    exit_criteria: TextListSchema.check(
      z.meta({
        description: 'How you know that the phase is finished.',
        examples: [['Sign-ins of all staff reach the log store within five minutes.']],
      }),
    ),
  })
  .check(z.meta({ title: 'Phase' }));

const MaturityTargetSchema = z
  .strictObject({
    parameter: z
      .string()
      .check(z.meta({ list: 'sim3', description: 'Id of a SIM3 v2i parameter.', examples: ['O-1'] })),
    level: z
      .int()
      .check(z.minimum(0), z.maximum(4), z.meta({ description: 'SIM3 level to reach, 0 to 4.', examples: [3] })),
    by_phase: PhaseId.check(z.describe('Phase by whose end the level is reached.')),
  })
  .check(z.meta({ title: 'Maturity target' }));

const RiskSchema = z
  .strictObject({
    id: IdSchema.check(z.meta({ description: 'Id of the risk, in kebab-case.', examples: ['absent-analyst'] })),
    risk: TextSchema.check(
      z.meta({
        description: 'What may go wrong, in one sentence.',
        examples: ['The only analyst leaves, and with them the knowledge of the rules.'],
      }),
    ),
    likelihood: words({
      low: 'Would surprise you.',
      medium: 'May well happen within a few years.',
      high: 'Expect it within a year.',
    }).check(z.describe('How likely the risk is without the mitigation. Our judgement.')),
    impact: words({
      low: 'A nuisance; services go on.',
      medium: 'A service of the SOC fails for a while.',
      high: 'The SOC cannot do its task, or people or research are harmed.',
    }).check(z.describe('How bad it would be. Our judgement.')),
    mitigation: TextSchema.check(
      z.meta({
        description: 'What you do about it, in one or two sentences.',
        examples: ['Two people know each rule; the rules are kept in a repository of the university.'],
      }),
    ),
    owner: PartyId.check(z.describe('Party that sees to the mitigation.')),
  })
  .check(z.meta({ title: 'Risk' }));

/** A SOC deployment model, or a university’s own plan: src/content/models/<id>/model.yaml. */
export const DeploymentModelSchema = z
  .strictObject({
    kind: z.literal('model').check(z.describe('Says that this file is a deployment model.')),
    ...headFields,
    archetype: words({
      centralised: 'One university, one team of its own.',
      federated: 'Several universities share a team that watches; each responds on its own systems.',
      hybrid: 'A small team of your own, with the NREN, a vendor or both beside it.',
    }).check(z.describe('One of the three archetypes of the SOC4Academia Toolbox.')),
    suits: SuitsSchema,
    parties: z.array(PartySchema).check(z.minLength(1), z.describe('Organisations and units that take part.')),
    roles: z
      .array(RoleSchema)
      .check(z.minLength(1), z.describe('Jobs in the SOC, with their employer and full-time equivalents.')),
    rotas: z
      .array(RotaSchema)
      .check(z.minLength(1), z.describe('Duty rotas. Every promise of hours is backed by one.')),
    services: z.array(ServiceSchema).check(z.minLength(1), z.describe('Services that are offered, and by whom.')),
    interfaces: z.array(InterfaceSchema).check(z.describe('What flows between parties.')),
    tools: z.array(ToolUseSchema).check(z.minLength(1), z.describe('Tools that are used, and who runs them.')),
    log_sources: z
      .array(LogSourceUseSchema)
      .check(z.minLength(1), z.describe('Logs that are collected, from whom, and how long they are kept.')),
    cost_basis: CostBasisSchema,
    costs: z.array(CostSchema).check(z.minLength(1), z.describe('Costs as ranges, each with its basis.')),
    phases: z.array(PhaseSchema).check(z.minLength(1), z.describe('The way to full operation, step by step.')),
    maturity_targets: z
      .array(MaturityTargetSchema)
      .check(z.minLength(1), z.describe('SIM3 levels to reach, and by when.')),
    risks: z
      .array(RiskSchema)
      .check(z.minLength(1), z.describe('What may go wrong with this model, and what to do about it.')),
    sources: SourceIdsSchema,
  })
  .check(z.meta({ title: 'Deployment model' }));
/** A SOC deployment model. */
export type DeploymentModel = z.infer<typeof DeploymentModelSchema>;
