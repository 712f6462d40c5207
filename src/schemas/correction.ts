import * as z from 'zod/mini';

const Passage = z.string().check(z.trim(), z.minLength(1, 'must not be empty'));

/** What a reader says of a wrong text or fact: it becomes an issue, not a file of the content folder. */
export const CorrectionSchema = z
  .strictObject({
    kind: z.literal('correction').check(z.describe('Says that this is a correction.')),
    page: Passage.check(
      z.meta({
        description: 'Address of the page, with its language, or path of the file.',
        examples: ['/pl/playbooks/credential-phishing/'],
      }),
    ),
    wrong: Passage.check(
      z.meta({
        description: 'The sentence or figure as it stands there, word for word.',
        examples: ['Wait for the owner of the account before you end its sessions.'],
      }),
    ),
    right: Passage.check(
      z.meta({
        description: 'What should stand there instead.',
        examples: ['End all sessions at once; tell the owner of the account afterwards.'],
      }),
    ),
    source: Passage.check(
      z.meta({
        description:
          'How you know: a public source with its date, or your own experience with the system that the step is about.',
        examples: ['Manual of our identity provider, chapter “Sessions”, read on 20 November 2026'],
      }),
    ),
    urgent: z.boolean().check(
      z.meta({
        description:
          'Tick it when somebody who follows the text today may lose evidence, miss a legal deadline or harm a system.',
      }),
    ),
  })
  .check(z.meta({ title: 'Correction' }));
/** What a reader says of a wrong text or fact. */
export type Correction = z.infer<typeof CorrectionSchema>;
