import * as z from 'zod/mini';
import { IdSchema, TextSchema } from './common.ts';
import { entryFields } from './reference-entry.ts';
import { words } from './words.ts';

const PROFILE_QUESTIONS = {
  students: 'Students, heads.',
  staff: 'Staff, heads.',
  team_fte: 'Security staff there today, in FTE.',
  budget: 'Yearly budget within reach, in euro.',
  hours: 'Hours that should be covered.',
  partners: 'Whether other universities would share a SOC.',
  vendor: 'Whether a company may see security data of staff.',
  hpc: 'How much high-performance computing is run.',
  autonomy: 'How far faculties run their own IT.',
  network: 'Who runs the connection to the internet.',
  data: 'Kinds of data that need special care.',
  nis2: 'How national law on NIS2 treats the institution.',
  nren_services: 'FIRST services that the research network gives already.',
  student_staff: 'Whether students may be employed in the SOC.',
  role: 'Whether one institution plans, or a network or national body for many.',
} as const;

const MODEL_TRAITS = {
  'one-university': 'The people served are those of one university or college.',
  'one-research-centre': 'The people served are staff and users of one research or computing centre.',
  'neighbouring-universities': 'The people served are those of a few universities under one agreement.',
  'nren-members': 'The people served are those of the members of a research network that runs the SOC.',
  'whole-sector': 'The people served are those of all institutions of a country.',
  'vendor-inside': 'A company is part of the SOC.',
  'nren-inside': 'The research network is part of the SOC.',
  'own-people-alone': 'Neither a company nor the research network is part of the SOC.',
  'students-at-the-desk': 'Students have at least half of the FTE behind one of the rotas.',
  'students-help': 'Students have a part in a rota, but less than half of its FTE.',
  'incidents-on-request': 'Incidents are analysed at the basic level, as best effort, or not at all.',
} as const;
/** Something that a model has or is, which the choice may look at. */
export type ModelTrait = keyof typeof MODEL_TRAITS;

const FitSchema = z.number().check(z.minimum(-1), z.maximum(1));
const SaysSchema = (description: string, example: string) =>
  TextSchema.check(z.meta({ description, examples: [example] }));

const RangeRuleSchema = z
  .strictObject({
    part: words({
      constituency: 'People served.',
      security_staff_fte: 'Security staff at the start.',
      yearly_budget: 'Yearly running cost.',
    }).check(z.describe('Range of the model that the answer is compared with.')),
    zero_at: z.number().check(
      z.minimum(1.05),
      z.maximum(20),
      z.meta({
        description:
          'How many times outside the range the answer must lie for the fit to fall from 1 to 0. At the square of it the fit is −1.',
        examples: [2],
      }),
    ),
    least: z
      .number()
      .check(
        z.minimum(0.01),
        z.meta({ description: 'Smallest amount that is told apart: a smaller one counts as this.', examples: [0.5] }),
      ),
    more_is_fine: z
      .boolean()
      .check(
        z.meta({ description: 'True when an answer above the range fits as well as one inside it.', examples: [true] }),
      ),
    excludes_below: z
      .optional(z.number().check(z.minimum(0), z.maximum(1)))
      .check(z.meta({ description: 'Below this share of the lower end the model is out.', examples: [0.5] })),
    excludes_above: z
      .optional(z.number().check(z.minimum(1)))
      .check(z.meta({ description: 'Above this many times the upper end the model is out.', examples: [8] })),
    inside: SaysSchema('What an answer inside the range says.', '{answer} lies between {low} and {high}.'),
    below: SaysSchema('What an answer below the range says.', '{answer} is less than {low}.'),
    above: SaysSchema('What an answer above the range says.', '{answer} is more than {high}.'),
  })
  .check(z.meta({ title: 'Range' }));

const StepSchema = z
  .strictObject({
    word: z
      .string()
      .check(z.minLength(1), z.meta({ description: 'A word of the question and of the model.', examples: ['medium'] })),
    step: z
      .number()
      .check(z.minimum(0), z.maximum(10), z.meta({ description: 'Its place on the scale.', examples: [1] })),
  })
  .check(z.meta({ title: 'Step' }));

const ScaleRuleSchema = z
  .strictObject({
    part: words({
      hours: 'The widest hours of any of its services.',
      autonomy: 'How far faculties or members run their own IT.',
    }).check(z.describe('Part of the model that the answer is compared with.')),
    steps: z.array(StepSchema).check(z.minLength(2), z.describe('The words, each with its place on a scale.')),
    lacking: z.number().check(
      z.minimum(0),
      z.maximum(2),
      z.meta({
        description: 'Fit that is lost for each step by which the model stays below the answer.',
        examples: [1],
      }),
    ),
    surplus: z.number().check(
      z.minimum(0),
      z.maximum(2),
      z.meta({
        description: 'Fit that is lost for each step by which the model is above the answer.',
        examples: [0.4],
      }),
    ),
    equal: SaysSchema('What it says when model and answer are level.', 'You and the model both mean {model}.'),
    less: SaysSchema(
      'What it says when the model stays below the answer.',
      'You want {answer}, the model has {model}.',
    ),
    more: SaysSchema('What it says when the model is above the answer.', 'The model has {model}, more than {answer}.'),
  })
  .check(z.meta({ title: 'Scale' }));

const CaseSchema = z
  .strictObject({
    id: IdSchema.check(z.meta({ description: 'Id of the case, unique in the criterion.', examples: ['no-company'] })),
    answers: z
      .array(z.string().check(z.minLength(1)))
      .check(
        z.minLength(1),
        z.meta({ description: 'Words of the question for which the case holds; one is enough.', examples: [['no']] }),
      ),
    without: z.optional(z.boolean()).check(
      z.meta({
        description: 'True when the case holds for an answer that names none of the words.',
        examples: [true],
      }),
    ),
    trait: words(MODEL_TRAITS).check(z.describe('What a model must have for the case to hold.')),
    fit: z.optional(FitSchema).check(
      z.meta({
        description: 'Share of the weight that the model gains, or loses when it is below 0.',
        examples: [-0.5],
      }),
    ),
    excludes: z
      .optional(z.boolean())
      .check(
        z.meta({ description: 'True when the model is out for this answer, whatever its points.', examples: [true] }),
      ),
    because: TextSchema.check(
      z.meta({
        description: 'Why, in one sentence to the person who plans.',
        examples: ['The model needs a company that watches, and you may not let one in.'],
      }),
    ),
  })
  .check(z.meta({ title: 'Case' }));

/** A criterion of the choice of a model. */
export const ChoiceCriterionSchema = z.strictObject({
  ...entryFields,
  weight: z
    .int()
    .check(
      z.minimum(1),
      z.maximum(30),
      z.meta({ description: 'Points for a full fit; as many count against. Our judgement.', examples: [12] }),
    ),
  asks: z
    .array(words(PROFILE_QUESTIONS))
    .check(
      z.minLength(1),
      z.meta({ description: 'Questions of the profile that it looks at.', examples: [['students', 'staff']] }),
    ),
  reason: TextSchema.check(
    z.meta({
      description: 'Why it counts, and for how much.',
      examples: ['Nights are what the models differ in most.'],
    }),
  ),
  only_for: z
    .optional(
      words({
        university: 'One institution plans for itself.',
        'nren-or-national': 'A network or a national body plans for many.',
      }),
    )
    .check(z.describe('Who must be planning for the criterion to count; everybody when it is left out.')),
  range: z.optional(RangeRuleSchema).check(z.describe('Compares a number with a range of the model.')),
  scale: z.optional(ScaleRuleSchema).check(z.describe('Compares a word with a word of the model on a scale.')),
  cases: z
    .optional(z.array(CaseSchema).check(z.minLength(1)))
    .check(z.describe('What single answers say about models with a trait. Of several, the strongest counts.')),
});
