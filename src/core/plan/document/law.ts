import type { Block, Section } from '../../shared/document.ts';
import type { DocumentInput, LegalContact, LegalItem } from './input.ts';

/** Duties that hold in every country, by their ids in the list. */
const EVERYWHERE = [
  'art-20',
  'art-20-2',
  'art-23-4-a',
  'art-23-4-b',
  'art-23-4-d',
  'art-30',
  'gdpr-art-33',
  'gdpr-art-34',
];
/** What a board must know of a national law, as the ends of ids. */
const NATIONAL = ['law', 'universities', 'terms', 'transition', 'clock', 'report-to', 'host'];
/** Whom a university turns to in an incident or with a question of law. */
export const CONTACT_ROLES: readonly LegalContact['role'][] = [
  'academic-csirt',
  'national-csirt',
  'nis2-authority',
  'data-protection',
];

/** Whether a document may show an entry of the list, whatever the country of the plan. */
export function isShownDuty(id: string): boolean {
  return EVERYWHERE.includes(id) || NATIONAL.some((end) => /^[a-z]{2}-/.test(id) && id.slice(3) === end);
}

/** Entries of the list that concern a plan: of its country first, then of the European Union. */
export function dutiesOf({ plan, legal }: Pick<DocumentInput, 'plan' | 'legal'>): LegalItem[] {
  const { country } = plan.profile;
  const national = country === undefined ? [] : NATIONAL.map((end) => `${country.toLowerCase()}-${end}`);
  return [...national, ...EVERYWHERE].flatMap((id) => legal.items.find((item) => item.id === id) ?? []);
}

/** What the law asks, with article; uncertain entries say so. */
export function lawSection(input: DocumentInput): Section {
  const { plan, legal, words, formats } = input;
  const { country } = plan.profile;
  const contacts = legal.contacts.filter((one) => one.country === country && CONTACT_ROLES.includes(one.role));
  const unknown: Block[] =
    country === undefined || country === 'other'
      ? [{ kind: 'note', text: words('planner.plan.doc.law.no_country') }]
      : [];
  const turnTo: Block[] =
    contacts.length === 0
      ? []
      : [
          { kind: 'text', text: `${words('planner.plan.doc.law.contacts')}:` },
          {
            kind: 'list',
            items: contacts.map(({ name, does }) => words('planner.plan.doc.contact', { name, does })),
          },
        ];
  return {
    id: 'law',
    title: words('planner.plan.doc.law'),
    blocks: [
      { kind: 'note', text: words('planner.plan.doc.law.note', { date: formats.date(legal.date) }) },
      ...unknown,
      {
        kind: 'table',
        caption: words('planner.plan.doc.law.caption'),
        head: [
          words('planner.plan.doc.law.subject'),
          words('planner.plan.doc.law.act'),
          words('planner.plan.doc.law.says'),
        ],
        rows: dutiesOf(input).map(({ name, article, fact, certainty }) => [
          name,
          article,
          certainty === 'uncertain' ? words('planner.plan.doc.law.uncertain', { fact }) : fact,
        ]),
      },
      ...turnTo,
    ],
  };
}
