import { z } from 'zod';
import { HoursSchema, IdSchema, TextSchema } from './common.ts';
import { words } from './words.ts';

const NonNegative = z.number().min(0);
/** Id of a party of the model. */
export const PartyId = IdSchema.meta({
  local: 'parties',
  description: 'Id of one of the parties in this file.',
  examples: ['university'],
});
/** Ids of parties of the model. */
export const PartyIds = z.array(PartyId).meta({ examples: [['university', 'nren']] });
const RoleId = IdSchema.meta({ local: 'roles', description: 'Id of one of the roles in this file.' });

/** An organisation or unit that takes part. */
export const PartySchema = z
  .strictObject({
    id: IdSchema.meta({
      description: 'Id of the party, in kebab-case. Other fields of this file refer to it.',
      examples: ['university'],
    }),
    kind: words({
      university: 'A university, or a central unit of it.',
      faculty: 'A faculty, institute or laboratory with IT of its own.',
      nren: 'A national research and education network.',
      consortium: 'A body that several universities run together.',
      vendor: 'A company under contract.',
      'national-csirt': 'A national or academic CSIRT, or another authority.',
    }).describe('What sort of organisation or unit this party is.'),
    name: TextSchema.meta({
      description: 'Name as shown in tables and in the diagram; a short one.',
      examples: ['Central IT services'],
    }),
    does: TextSchema.meta({
      description: 'What this party contributes, in one or two sentences.',
      examples: ['Watches the border of the network and shares indicators among universities.'],
    }),
    inside: z
      .boolean()
      .meta({ description: 'True when the party is part of the SOC; false when it is a partner outside.' }),
  })
  .meta({ title: 'Party' });

/** A job in the SOC. */
export const RoleSchema = z
  .strictObject({
    id: IdSchema.meta({ description: 'Id of the role, in kebab-case. Rotas refer to it.', examples: ['analyst'] }),
    title: TextSchema.meta({ description: 'Name of the job.', examples: ['Core analyst'] }),
    party: PartyId.describe('Party that employs the people in this role.'),
    ecsf: z
      .array(IdSchema.meta({ list: 'roles', description: 'Id of an ENISA ECSF role profile.' }))
      .min(1)
      .meta({
        description: 'ENISA ECSF role profiles, ids from reference/roles.yaml.',
        examples: [['cyber-incident-responder']],
      }),
    fte: NonNegative.meta({ description: 'Full-time equivalents in this role at full operation.', examples: [2.5] }),
    student: z.boolean().describe('True when the role is filled by students.'),
    duties: TextSchema.meta({
      description: 'What the people in this role do, in one or two sentences.',
      examples: ['Sorts alerts, leads incidents and guides the student analysts.'],
    }),
  })
  .meta({ title: 'Role' });

/** A duty rota. */
export const RotaSchema = z
  .strictObject({
    id: IdSchema.meta({ description: 'Id of the rota, in kebab-case.', examples: ['office-hours'] }),
    title: TextSchema.meta({
      description: 'Name of the rota as tables show it.',
      examples: ['Triage desk in office hours'],
    }),
    hours: HoursSchema,
    seats: z
      .number()
      .int()
      .min(1)
      .meta({ description: 'People on duty at the same time.', examples: [1] }),
    roles: z
      .array(RoleId)
      .min(1)
      .meta({ description: 'Roles that fill the rota.', examples: [['analyst']] }),
    share: z
      .number()
      .min(0.05)
      .max(1)
      .meta({ description: 'Share of these roles’ working time that goes to the rota, 0.05 to 1.', examples: [0.7] }),
    productive_hours: z
      .number()
      .min(800)
      .max(2000)
      .meta({
        description: 'Productive hours of one FTE in a year, after leave, holidays, illness and training.',
        examples: [1600],
      }),
    handover_minutes: NonNegative.max(60).meta({
      description: 'Overlap at the start of each 8-hour shift, in minutes.',
      examples: [15],
    }),
  })
  .meta({ title: 'Rota', description: 'A duty rota: who covers which hours.' });
