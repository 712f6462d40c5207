import type { WrittenDocument } from '../../shared/document.ts';
import { headOf, plannedPeople } from '../derive/index.ts';
import { choiceSection } from './choice.ts';
import type { DocumentInput } from './input.ts';
import { lawSection } from './law.ts';
import { costSection } from './money.ts';
import { openSection, sourcesSection } from './open.ts';
import { logsSection } from './logs.ts';
import { peopleSection } from './people.ts';
import { raciSection, servicesSection } from './services.ts';
import { stepsSection } from './steps.ts';
import { summarySection } from './summary.ts';
import { risksSection, roadmapSection } from './time.ts';

export {
  about,
  amount,
  type DocumentFormats,
  type DocumentInput,
  type DocumentNames,
  type LegalData,
} from './input.ts';
export { CONTACT_ROLES, isShownDuty } from './law.ts';
export { nextSteps } from './steps.ts';

/**
 * The plan as a document for a board: the page, the print and the Markdown file are made from it, so that all say the
 * same.
 * @param input the plan, the model derived from it, and the words and formats of the reader’s language
 * @returns chapters in the order of reading, the summary first
 */
export function planDocument(input: DocumentInput): WrittenDocument {
  return {
    ...documentHead(input),
    sections: [
      summarySection(input),
      choiceSection(input),
      servicesSection(input),
      raciSection(input),
      peopleSection(input),
      logsSection(input),
      costSection(input),
      roadmapSection(input),
      risksSection(input),
      lawSection(input),
      stepsSection(input),
      openSection(input),
      sourcesSection(input),
    ],
  };
}

/**
 * What stands above the chapters: all that a new name, or a change on another day, changes in the document.
 * @param input the plan, the published model that it builds on, words and formats
 * @returns the title, and the line with date and people below it
 */
export function documentHead({
  plan,
  base,
  words,
  formats,
}: Pick<DocumentInput, 'plan' | 'base' | 'words' | 'formats'>): Pick<WrittenDocument, 'title' | 'lines'> {
  const date = formats.date(plan.changed.slice(0, 10));
  const people = plannedPeople(plan, base);
  const line =
    people === undefined
      ? words('planner.plan.doc.date.unknown', { date })
      : words('planner.plan.doc.date', { date, people: formats.number(people) });
  return { title: headOf(plan, base).title, lines: [line] };
}
