import * as z from 'zod/mini';
import { HoursSchema, IdSchema, TextSchema } from './common.ts';
import { words } from './words.ts';

const NonNegative = z.number().check(z.minimum(0));
/** Id of a party of the model. */
export const PartyId = IdSchema.check(
  z.meta({
    local: 'parties',
    description: 'Id of one of the parties in this file.',
    examples: ['university'],
  }),
);
/** Ids of parties of the model. */
export const PartyIds = z.array(PartyId).check(z.meta({ examples: [['university', 'nren']] }));
const RoleId = IdSchema.check(z.meta({ local: 'roles', description: 'Id of one of the roles in this file.' }));

/** An organisation or unit that takes part. */
export const PartySchema = z
  .strictObject({
    id: IdSchema.check(
      z.meta({
        description: 'Id of the party, in kebab-case. Other fields of this file refer to it.',
        examples: ['university'],
      }),
    ),
    kind: words({
      university: 'A university, or a central unit of it.',
      faculty: 'A faculty, institute or laboratory with IT of its own.',
      nren: 'A national research and education network.',
      consortium: 'A body that several universities run together.',
      vendor: 'A company under contract.',
      'national-csirt': 'A national or academic CSIRT, or another authority.',
    }).check(z.describe('What sort of organisation or unit this party is.')),
    name: TextSchema.check(
      z.meta({
        description: 'Name as shown in tables and in the diagram; a short one.',
        examples: ['Central IT services'],
      }),
    ),
    does: TextSchema.check(
      z.meta({
        description: 'What this party contributes, in one or two sentences.',
        examples: ['Watches the border of the network and shares indicators among universities.'],
      }),
    ),
    inside: z
      .boolean()
      .check(z.meta({ description: 'Whether the party is part of the SOC, rather than a partner outside.' })),
  })
  .check(z.meta({ title: 'Party' }));

/** A job in the SOC. */
export const RoleSchema = z
  .strictObject({
    id: IdSchema.check(
      z.meta({ description: 'Id of the role, in kebab-case. Rotas refer to it.', examples: ['analyst'] }),
    ),
    title: TextSchema.check(z.meta({ description: 'Name of the job.', examples: ['Core analyst'] })),
    party: PartyId.check(z.describe('Party that employs the people in this role.')),
    ecsf: z.array(IdSchema.check(z.meta({ list: 'roles', description: 'Id of an ENISA ECSF role profile.' }))).check(
      z.minLength(1),
      z.meta({
        description: 'ENISA ECSF role profiles, by their ids in the list of roles.',
        examples: [['cyber-incident-responder']],
      }),
    ),
    fte: NonNegative.check(
      z.meta({ description: 'Full-time equivalents in this role at full operation.', examples: [2.5] }),
    ),
    student: z.boolean().check(z.describe('Whether the role is filled by students.')),
    paid_elsewhere: z.optional(
      z.number().check(
        z.minimum(0),
        z.maximum(1),
        z.meta({
          description:
            'Share of these FTE, 0 to 1, that no cost of this file pays, because the people are there for other work or help in return. Left out where the costs pay all.',
          examples: [0.8],
        }),
      ),
    ),
    duties: TextSchema.check(
      z.meta({
        description: 'What the people in this role do, in one or two sentences.',
        examples: ['Sorts alerts, leads incidents and guides the student analysts.'],
      }),
    ),
  })
  .check(z.meta({ title: 'Role' }));

/** A duty rota. */
export const RotaSchema = z
  .strictObject({
    id: IdSchema.check(z.meta({ description: 'Id of the rota, in kebab-case.', examples: ['office-hours'] })),
    title: TextSchema.check(
      z.meta({
        description: 'Name of the rota as tables show it.',
        examples: ['Triage desk in office hours'],
      }),
    ),
    hours: HoursSchema,
    seats: z.int().check(z.minimum(1), z.meta({ description: 'People on duty at the same time.', examples: [1] })),
    roles: z
      .array(RoleId)
      .check(z.minLength(1), z.meta({ description: 'Roles that fill the rota.', examples: [['analyst']] })),
    share: z.number().check(
      z.minimum(0.05),
      z.maximum(1),
      z.meta({
        description: 'Share of these roles’ working time that goes to the rota, 0.05 to 1.',
        examples: [0.7],
      }),
    ),
    productive_hours: z.number().check(
      z.minimum(800),
      z.maximum(2000),
      z.meta({
        description: 'Productive hours of one FTE in a year, after leave, holidays, illness and training.',
        examples: [1600],
      }),
    ),
    handover_minutes: NonNegative.check(
      z.maximum(60),
      z.meta({
        description: 'Overlap at the start of each 8-hour shift, in minutes.',
        examples: [15],
      }),
    ),
  })
  .check(z.meta({ title: 'Rota', description: 'A duty rota: who covers which hours.' }));
