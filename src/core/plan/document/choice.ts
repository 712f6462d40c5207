import type { Block, Section } from '../../shared/document.ts';
import type { DocumentInput } from './input.ts';

/** Which model was chosen, why, and what speaks for and against it. */
export function choiceSection(input: DocumentInput): Section {
  const { plan, base, choice, words } = input;
  const reason = plan.reason?.trim() ?? '';
  return {
    id: 'choice',
    title: words('planner.plan.doc.choice'),
    blocks: [
      { kind: 'text', text: words('planner.plan.doc.choice.model', { model: base.title, summary: base.summary }) },
      ...(reason === '' ? [] : [{ kind: 'text' as const, text: words('planner.plan.doc.choice.reason', { reason }) }]),
      ...(choice ? rankedBlocks(choice, input) : []),
      ...listed(words('planner.plan.doc.choice.for'), base.suits.good_when),
      ...listed(words('planner.plan.doc.choice.against'), base.suits.not_when),
    ],
  };
}

function rankedBlocks(choice: NonNullable<DocumentInput['choice']>, { words }: DocumentInput): Block[] {
  return [
    ...(choice.standing === undefined ? [] : [{ kind: 'text', text: choice.standing } satisfies Block]),
    ...choice.exclusions.map((reason): Block => ({
      kind: 'note',
      text: words('planner.plan.doc.choice.excluded', { reason }),
    })),
    ...listed(words('planner.plan.doc.choice.for_ranked'), choice.for),
    ...listed(words('planner.plan.doc.choice.partly_ranked'), choice.partly),
    ...listed(words('planner.plan.doc.choice.against_ranked'), choice.against),
  ];
}

function listed(title: string, items: readonly string[]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'text', text: `${title}:` },
    { kind: 'list', items },
  ];
}
