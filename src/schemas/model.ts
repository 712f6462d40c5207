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

const NonNegative = z.number().min(0);
const PartyId = IdSchema.describe('Id of one of the parties in this file.');
const ServiceId = z
  .string()
  .meta({ list: 'services' })
  .describe('Id of a service in the FIRST CSIRT Services Framework 2.1, quoted, for example "6.2".');

const RangeSchema = z
  .strictObject({
    low: NonNegative.describe('Lower end.'),
    high: NonNegative.describe('Upper end.'),
  })
  .describe('A range; low must not be above high.');

const SuitsSchema = z
  .strictObject({
    constituency: RangeSchema.describe('People served: students plus staff of all members.'),
    security_staff_fte: RangeSchema.describe(
      'Security staff the model assumes at the start, in FTE, all parties together.',
    ),
    autonomy: z.enum(['low', 'medium', 'high']).describe('How far faculties or members run their own IT.'),
    yearly_budget: RangeSchema.describe('Yearly running budget in the currency of cost_basis, all parties together.'),
    networks: TextListSchema.describe(
      'Kinds of network this fits, for example several campuses behind one NREN uplink.',
    ),
    regulation: TextListSchema.describe('Legal situations this fits, each with the act it speaks of.'),
    good_when: TextListSchema.describe('Signs that this model fits.'),
    not_when: TextListSchema.describe('Signs that another model fits better, and which.'),
  })
  .describe('Who the model suits: what the chooser reads and explains.');

const PartySchema = z.strictObject({
  id: IdSchema,
  kind: z
    .enum(['university', 'faculty', 'nren', 'consortium', 'vendor', 'national-csirt'])
    .describe('What sort of organisation or unit this party is.'),
  name: TextSchema.describe('Name as shown in tables and in the diagram; a short one.'),
  does: TextSchema.describe('What this party contributes, in one or two sentences.'),
  inside: z.boolean().describe('True when the party is part of the SOC; false when it is a partner outside.'),
});

const RoleSchema = z.strictObject({
  id: IdSchema,
  title: TextSchema,
  party: PartyId,
  ecsf: z
    .array(IdSchema.meta({ list: 'roles', description: 'Id of an ENISA ECSF role profile.' }))
    .min(1)
    .describe('ENISA ECSF role profiles, ids from reference/roles.yaml.'),
  fte: NonNegative.describe('Full-time equivalents in this role at full operation.'),
  student: z.boolean().describe('True when the role is filled by students.'),
  duties: TextSchema,
});

const RotaSchema = z
  .strictObject({
    id: IdSchema,
    title: TextSchema,
    hours: HoursSchema,
    seats: z.number().int().min(1).describe('People on duty at the same time.'),
    roles: z.array(IdSchema).min(1).describe('Roles that fill the rota.'),
    share: z.number().min(0.05).max(1).describe('Share of these roles’ working time that goes to the rota, 0 to 1.'),
    productive_hours: z
      .number()
      .min(800)
      .max(2000)
      .describe('Productive hours of one FTE in a year, after leave, holidays, illness and training.'),
    handover_minutes: NonNegative.max(60).describe('Overlap at the start of each 8-hour shift, in minutes.'),
  })
  .describe('A duty rota: who covers which hours.');

const ServiceSchema = z.strictObject({
  service: ServiceId,
  level: ServiceLevelSchema,
  hours: HoursSchema,
  scope: TextSchema.describe('What the service covers here, and what it does not.'),
  needs: z.array(ServiceId).describe('Services that must be delivered first.'),
  raci: z
    .strictObject({
      responsible: z.array(PartyId).min(1).describe('Parties that do the work.'),
      accountable: z.array(PartyId).describe('The one party that answers for the result.'),
      consulted: z.array(PartyId).describe('Parties asked before a decision.'),
      informed: z.array(PartyId).describe('Parties told afterwards.'),
    })
    .describe('Who does what.'),
});

const InterfaceSchema = z.strictObject({
  id: IdSchema,
  from: PartyId,
  to: PartyId,
  flows: TextSchema.describe('What is handed over.'),
  protocol: TextSchema.describe('Protocol or channel, for example MISP sync over HTTPS.'),
  tlp: TlpSchema,
  within: DurationSchema.describe('How fast, as an ISO 8601 duration.'),
});

const ToolUseSchema = z.strictObject({
  tool: IdSchema.meta({ list: 'tools' }).describe('Id from reference/tools.yaml.'),
  party: PartyId,
  use: TextSchema.describe('What it is used for here.'),
});

const LogSourceUseSchema = z.strictObject({
  log_source: IdSchema.meta({ list: 'log-sources' }).describe('Id from reference/log-sources.yaml.'),
  party: PartyId,
  retention_days: z.number().int().min(1).max(3650).describe('Days kept searchable or archived in all.'),
});

const CostSchema = z.strictObject({
  id: IdSchema,
  item: TextSchema,
  category: z
    .enum(['staff', 'infrastructure', 'tools', 'services', 'training', 'other'])
    .describe('What the money goes to; every party with staff has a cost of the category staff.'),
  party: PartyId.describe('Party that pays.'),
  low: NonNegative.describe('Lower end, in the currency of cost_basis.'),
  high: NonNegative.describe('Upper end, in the currency of cost_basis.'),
  per: z.enum(['year', 'once']).describe('Running cost per year, or paid once.'),
  basis: TextSchema.describe('How the range was reached: quantities, unit prices, assumption or source.'),
  sources: SourceIdsSchema,
});

const PhaseSchema = z.strictObject({
  id: IdSchema,
  title: TextSchema,
  months: z.number().min(0.5).max(36).describe('Duration in months.'),
  after: z.array(IdSchema).describe('Phases that must be finished first.'),
  services: z.array(ServiceId).describe('Services first delivered in this phase.'),
  delivers: z.array(TextSchema).describe('Other results of this phase.'),
  exit_criteria: TextListSchema.describe('How you know that the phase is finished.'),
});

const MaturityTargetSchema = z.strictObject({
  parameter: z.string().meta({ list: 'sim3' }).describe('Id of a SIM3 v2i parameter, for example O-1.'),
  level: z.number().int().min(0).max(4).describe('SIM3 level to reach, 0 to 4.'),
  by_phase: IdSchema.describe('Phase by whose end the level is reached.'),
});

const RiskSchema = z.strictObject({
  id: IdSchema,
  risk: TextSchema,
  likelihood: z
    .enum(['low', 'medium', 'high'])
    .describe('How likely the risk is without the mitigation. Our judgement.'),
  impact: z.enum(['low', 'medium', 'high']).describe('How bad it would be. Our judgement.'),
  mitigation: TextSchema,
  owner: PartyId,
});

/** A SOC deployment model, or a university’s own plan: src/content/models/<id>/model.yaml. */
export const DeploymentModelSchema = z.strictObject({
  kind: z.literal('model').describe('Says that this file is a deployment model.'),
  ...headFields,
  archetype: z
    .enum(['centralised', 'federated', 'hybrid'])
    .describe('One of the three archetypes of the SOC4Academia Toolbox.'),
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
  cost_basis: z
    .strictObject({
      currency: z.enum(['EUR', 'PLN', 'CZK']).describe('Currency of every amount in this file.'),
      year: z.number().int().min(2020).max(2040).describe('Year of the prices.'),
      people: z.number().int().min(1).describe('People served in the case for which the costs were worked out.'),
      note: TextSchema.describe('What the figures include and leave out.'),
    })
    .describe('What the amounts in this file mean.'),
  costs: z.array(CostSchema).min(1).describe('Costs as ranges, each with its basis.'),
  phases: z.array(PhaseSchema).min(1).describe('The way to full operation, step by step.'),
  maturity_targets: z.array(MaturityTargetSchema).min(1).describe('SIM3 levels to reach, and by when.'),
  risks: z.array(RiskSchema).min(1).describe('What may go wrong with this model, and what to do about it.'),
  sources: SourceIdsSchema,
});
/** A SOC deployment model. */
export type DeploymentModel = z.infer<typeof DeploymentModelSchema>;
