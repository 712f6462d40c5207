import { isShared, modelFigures, type Range } from '../model-views/index.ts';
import { compareNumbers } from '../shared/dotted-number.ts';
import { about, amount, type DocumentInput } from './document/index.ts';

/** One property of two plans. */
export interface ComparedPlans {
  readonly name: string;
  readonly cells: readonly [string, string];
  readonly differs: boolean;
}

/**
 * Two plans side by side: their key figures, then every service that one of them has or promises otherwise.
 * @param one the first plan with words and formats
 * @param other the second plan
 * @returns rows in the order of reading; services in which they agree are left out
 */
export function comparedPlans(one: DocumentInput, other: DocumentInput): ComparedPlans[] {
  const { words } = one;
  const row = (name: string, cell: (input: DocumentInput) => string): ComparedPlans => {
    const cells = [cell(one), cell(other)] as const;
    return { name, cells, differs: cells[0] !== cells[1] };
  };
  const figures = (input: DocumentInput) => modelFigures(input.derived.model);
  return [
    row(words('planner.plan.compare.model'), ({ base }) => base.title),
    row(words('planner.plan.compare.counts'), ({ base }) =>
      words(isShared(base) ? 'planner.plan.compare.counts.all' : 'planner.plan.compare.counts.one'),
    ),
    row(words('planner.plan.compare.people'), ({ derived, formats }) =>
      formats.number(derived.model.cost_basis.people),
    ),
    row(words('planner.plan.doc.fact.year'), (input) => about(figures(input).year, input.formats)),
    row(words('planner.plan.compare.head'), (input) => about(perHead(input), input.formats)),
    row(words('planner.plan.doc.fact.once'), (input) => about(figures(input).once, input.formats)),
    row(words('planner.plan.doc.fact.five_years'), ({ simulation, formats }) => amount(simulation.total.p50, formats)),
    row(words('planner.plan.doc.fact.people'), (input) => input.formats.fte(figures(input).fte)),
    row(words('planner.plan.doc.fact.full'), ({ derived, formats }) => formats.months(derived.times.months)),
    row(words('planner.plan.doc.services'), (input) => input.formats.number(figures(input).services)),
    ...serviceRows(one, other, row),
  ];
}

/** Running cost for each person served, by which plans of unlike size can be compared. */
function perHead({ derived }: DocumentInput): Range {
  const { low, high } = modelFigures(derived.model).year;
  const { people } = derived.model.cost_basis;
  return { low: low / people, high: high / people };
}

function serviceRows(
  one: DocumentInput,
  other: DocumentInput,
  row: (name: string, cell: (input: DocumentInput) => string) => ComparedPlans,
): ComparedPlans[] {
  const idsOf = (input: DocumentInput): string[] => input.derived.model.services.map(({ service }) => service);
  const ids = [...new Set([...idsOf(one), ...idsOf(other)])].toSorted(compareNumbers);
  const promise = (id: string, { derived, words }: DocumentInput): string => {
    const found = derived.model.services.find(({ service }) => service === id);
    if (!found) return words('planner.plan.compare.not_offered');
    return `${words(`model.level.${found.level}`)}, ${words(`model.hours.${found.hours}`)}`;
  };
  const nameOf = (id: string): string => `${id} ${one.data.services.find((each) => each.id === id)?.name ?? ''}`;
  return ids.map((id) => row(nameOf(id), (input) => promise(id, input))).filter(({ differs }) => differs);
}
