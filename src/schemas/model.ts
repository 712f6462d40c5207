import { z } from 'zod';
import {
  DurationSchema,
  headFields,
  HoursSchema,
  IdSchema,
  ServiceLevelSchema,
  SourceIdsSchema,
  TextListSchema,
  TextSchema,
  TlpSchema,
} from './common.ts';
import { PartyId, PartyIds, PartySchema, RoleSchema, RotaSchema } from './model-people.ts';
import { words } from './words.ts';

const NonNegative = z.number().min(0);
const PhaseId = IdSchema.meta({ local: 'phases', description: 'Id of one of the phases in this file.' });
const ServiceId = z.string().meta({
  list: 'services',
  description: 'Id of a service in the FIRST CSIRT Services Framework 2.1, in quotes.',
  examples: ['6.2'],
});

const RangeSchema = z
  .strictObject({
    low: NonNegative.describe('Lower end.'),
    high: NonNegative.describe('Upper end; not below low.'),
  })
  .meta({ title: 'Range', description: 'A range; low must not be above high.' });

const ConstituencySchema = z
  .strictObject({
    ...RangeSchema.shape,
    of: words({
      'one-university': 'Of one university or college.',
      'one-research-centre': 'Staff and registered users of one research institute or computing centre.',
      'neighbouring-universities': 'Of a few universities together, which share a SOC by agreement.',
      'nren-members': 'Of all members together, for whom a research network runs the SOC.',
      'whole-sector': 'Of all institutions of a country together.',
    })
      .optional()
      .describe('Whose people are counted. Left out: those of one university.'),
    members: RangeSchema.optional().meta({
      description: 'Institutions that are counted together, so that one of them can find its share.',
      examples: [{ low: 4, high: 6 }],
    }),
  })
  .meta({ title: 'Constituency' });

const SuitsSchema = z
  .strictObject({
    constituency: ConstituencySchema.meta({
      description: 'People served: students plus staff, of all members where there are several.',
      examples: [{ low: 5000, high: 20000, of: 'one-university' }],
    }),
    security_staff_fte: RangeSchema.meta({
      description: 'Security staff the model assumes at the start, in FTE, all parties together.',
      examples: [{ low: 2, high: 4 }],
    }),
    autonomy: words({
      low: 'Central IT runs nearly everything.',
      medium: 'Faculties run some systems under common rules.',
      high: 'Faculties or members run their own networks, accounts or mail.',
    }).describe('How far faculties or members run their own IT.'),
    yearly_budget: RangeSchema.meta({
      description: 'Yearly running budget in the currency of cost_basis, all parties together.',
      examples: [{ low: 110000, high: 180000 }],
    }),
    networks: TextListSchema.meta({
      description: 'Kinds of network this fits.',
      examples: [['Several campuses behind one NREN uplink']],
    }),
    regulation: TextListSchema.meta({
      description: 'Legal situations this fits, each with the act it speaks of.',
      examples: [['GDPR Art. 33: a personal data breach is notified within 72 hours. Not legal advice.']],
    }),
    good_when: TextListSchema.meta({
      description: 'Signs that this model fits.',
      examples: [['Your NREN offers flow monitoring or abuse handling, and you use it too little.']],
    }),
    not_when: TextListSchema.meta({
      description: 'Signs that another model fits better, and which.',
      examples: [['Nobody is left to receive the alerts. Join a federated SOC first.']],
    }),
  })
  .meta({ title: 'Who it suits', description: 'Who the model suits: what the chooser reads and explains.' });

const RaciSchema = z
  .strictObject({
    responsible: PartyIds.min(1).describe('Parties that do the work.'),
    accountable: PartyIds.meta({
      description: 'The one party that answers for the result.',
      examples: [['university']],
    }),
    consulted: PartyIds.describe('Parties asked before a decision.'),
    informed: PartyIds.describe('Parties told afterwards.'),
  })
  .meta({ title: 'Who does what', description: 'Who is responsible, accountable, consulted and informed.' });

const ServiceSchema = z
  .strictObject({
    service: ServiceId,
    level: ServiceLevelSchema,
    hours: HoursSchema,
    scope: TextSchema.meta({
      description: 'What the service covers here, and what it does not.',
      examples: ['Sign-ins, mail and the domain. Student devices and instruments without a log are not covered.'],
    }),
    needs: z.array(ServiceId).meta({ description: 'Services that must be delivered first.', examples: [['5.1']] }),
    raci: RaciSchema,
  })
  .meta({ title: 'Service' });

const InterfaceSchema = z
  .strictObject({
    id: IdSchema.meta({ description: 'Id of the interface, in kebab-case.', examples: ['nren-warnings'] }),
    from: PartyId.describe('Party that hands it over.'),
    to: PartyId.describe('Party that receives it.'),
    flows: TextSchema.meta({ description: 'What is handed over.', examples: ['Abuse reports and flow alerts'] }),
    protocol: TextSchema.meta({
      description: 'Protocol or channel.',
      examples: ['MISP synchronisation over HTTPS'],
    }),
    tlp: TlpSchema,
    within: DurationSchema.meta({ description: 'How fast, as an ISO 8601 duration.', examples: ['PT4H'] }),
  })
  .meta({ title: 'Interface' });

const ToolUseSchema = z
  .strictObject({
    tool: IdSchema.meta({ list: 'tools', description: 'Id from reference/tools.yaml.', examples: ['wazuh'] }),
    party: PartyId.describe('Party that runs the tool.'),
    use: TextSchema.meta({
      description: 'What it is used for here.',
      examples: ['Collects the events of servers and staff computers.'],
    }),
  })
  .meta({ title: 'Tool' });

const LogSourceUseSchema = z
  .strictObject({
    log_source: IdSchema.meta({
      list: 'log-sources',
      description: 'Id from reference/log-sources.yaml.',
      examples: ['identity-provider'],
    }),
    party: PartyId.describe('Party that runs the system and hands over its log.'),
    retention_days: z
      .number()
      .int()
      .min(1)
      .max(3650)
      .meta({ description: 'Days kept searchable or archived in all.', examples: [180] }),
  })
  .meta({ title: 'Log source' });

const CostSchema = z
  .strictObject({
    id: IdSchema.meta({ description: 'Id of the cost, in kebab-case.', examples: ['log-store'] }),
    item: TextSchema.meta({ description: 'What is paid for.', examples: ['Log store'] }),
    category: words({
      staff: 'Salaries. Every party with staff has a cost of this category.',
      infrastructure: 'Servers, storage, network, rooms.',
      tools: 'Licences and subscriptions of software.',
      services: 'Work that others do under contract.',
      training: 'Courses, exercises, certificates.',
      other: 'What fits none of the others.',
    }).describe('What the money goes to.'),
    party: PartyId.describe('Party that pays.'),
    low: NonNegative.meta({ description: 'Lower end, in the currency of cost_basis.', examples: [10000] }),
    high: NonNegative.meta({ description: 'Upper end, in the currency of cost_basis.', examples: [20000] }),
    per: words({ year: 'A running cost, per year.', once: 'Paid once.' }).describe(
      'Whether the cost comes back every year.',
    ),
    basis: TextSchema.meta({
      description: 'How the range was reached: quantities, unit prices, assumption or source.',
      examples: ['Our assumption: two servers with 20 TB, written off over five years.'],
    }),
    sources: SourceIdsSchema,
  })
  .meta({ title: 'Cost' });

const PhaseSchema = z
  .strictObject({
    id: IdSchema.meta({ description: 'Id of the phase, in kebab-case.', examples: ['collect-logs'] }),
    title: TextSchema.meta({ description: 'Name of the phase, in the imperative.', examples: ['Collect logs'] }),
    months: z
      .number()
      .min(0.5)
      .max(36)
      .meta({ description: 'Duration in months.', examples: [6] }),
    after: z
      .array(PhaseId)
      .meta({ description: 'Phases that must be finished first; empty for a phase that can begin at once.' }),
    services: z
      .array(ServiceId)
      .meta({ description: 'Services first delivered in this phase.', examples: [['5.1', '5.2']] }),
    delivers: z.array(TextSchema).meta({
      description: 'Other results of this phase.',
      examples: [['A mandate signed by the rector']],
    }),
    exit_criteria: TextListSchema.meta({
      description: 'How you know that the phase is finished.',
      examples: [['Sign-ins of all staff reach the log store within five minutes.']],
    }),
  })
  .meta({ title: 'Phase' });

const MaturityTargetSchema = z
  .strictObject({
    parameter: z.string().meta({ list: 'sim3', description: 'Id of a SIM3 v2i parameter.', examples: ['O-1'] }),
    level: z
      .number()
      .int()
      .min(0)
      .max(4)
      .meta({ description: 'SIM3 level to reach, 0 to 4.', examples: [3] }),
    by_phase: PhaseId.describe('Phase by whose end the level is reached.'),
  })
  .meta({ title: 'Maturity target' });

const RiskSchema = z
  .strictObject({
    id: IdSchema.meta({ description: 'Id of the risk, in kebab-case.', examples: ['absent-analyst'] }),
    risk: TextSchema.meta({
      description: 'What may go wrong, in one sentence.',
      examples: ['The only analyst leaves, and with them the knowledge of the rules.'],
    }),
    likelihood: words({
      low: 'Would surprise you.',
      medium: 'May well happen within a few years.',
      high: 'Expect it within a year.',
    }).describe('How likely the risk is without the mitigation. Our judgement.'),
    impact: words({
      low: 'A nuisance; services go on.',
      medium: 'A service of the SOC fails for a while.',
      high: 'The SOC cannot do its task, or people or research are harmed.',
    }).describe('How bad it would be. Our judgement.'),
    mitigation: TextSchema.meta({
      description: 'What you do about it, in one or two sentences.',
      examples: ['Two people know each rule; the rules are kept in a repository of the university.'],
    }),
    owner: PartyId.describe('Party that sees to the mitigation.'),
  })
  .meta({ title: 'Risk' });

const CostBasisSchema = z
  .strictObject({
    currency: words({ EUR: 'Euro.', PLN: 'Polish zloty.', CZK: 'Czech koruna.' }).describe(
      'Currency of every amount in this file.',
    ),
    year: z
      .number()
      .int()
      .min(2020)
      .max(2040)
      .meta({ description: 'Year of the prices.', examples: [2026] }),
    people: z
      .number()
      .int()
      .min(1)
      .meta({
        description: 'People served in the case for which the costs were worked out.',
        examples: [30000],
      }),
    note: TextSchema.meta({
      description: 'What the figures include and leave out.',
      examples: ['Salaries with employer’s contributions. Without VAT and without rooms.'],
    }),
  })
  .meta({ title: 'Cost basis', description: 'What the amounts in this file mean.' });

/** A SOC deployment model, or a university’s own plan: src/content/models/<id>/model.yaml. */
export const DeploymentModelSchema = z
  .strictObject({
    kind: z.literal('model').describe('Says that this file is a deployment model.'),
    ...headFields,
    archetype: words({
      centralised: 'One university, one team of its own.',
      federated: 'Several universities share a team that watches; each responds on its own systems.',
      hybrid: 'A small team of your own, with the NREN, a vendor or both beside it.',
    }).describe('One of the three archetypes of the SOC4Academia Toolbox.'),
    suits: SuitsSchema,
    parties: z.array(PartySchema).min(1).describe('Organisations and units that take part.'),
    roles: z.array(RoleSchema).min(1).describe('Jobs in the SOC, with their employer and full-time equivalents.'),
    rotas: z.array(RotaSchema).min(1).describe('Duty rotas. Every promise of hours is backed by one.'),
    services: z.array(ServiceSchema).min(1).describe('Services that are offered, and by whom.'),
    interfaces: z.array(InterfaceSchema).describe('What flows between parties.'),
    tools: z.array(ToolUseSchema).min(1).describe('Tools that are used, and who runs them.'),
    log_sources: z
      .array(LogSourceUseSchema)
      .min(1)
      .describe('Logs that are collected, from whom, and how long they are kept.'),
    cost_basis: CostBasisSchema,
    costs: z.array(CostSchema).min(1).describe('Costs as ranges, each with its basis.'),
    phases: z.array(PhaseSchema).min(1).describe('The way to full operation, step by step.'),
    maturity_targets: z.array(MaturityTargetSchema).min(1).describe('SIM3 levels to reach, and by when.'),
    risks: z.array(RiskSchema).min(1).describe('What may go wrong with this model, and what to do about it.'),
    sources: SourceIdsSchema,
  })
  .meta({ title: 'Deployment model' });
/** A SOC deployment model. */
export type DeploymentModel = z.infer<typeof DeploymentModelSchema>;
