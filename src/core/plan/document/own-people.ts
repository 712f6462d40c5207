import { sumFte } from '../../model-views/index.ts';
import { people, type DocumentInput } from './input.ts';
import { ownRoles } from './member.ts';

/** Fewer FTE are rounding. */
const NOBODY = 0.005;

/** People of a plan in a sentence: all of them, and those whom the board itself employs. */
export interface PeopleInWords {
  readonly fte: string;
  readonly own: string;
  /** True when nobody else employs any of them. */
  readonly allOwn: boolean;
  /** How many of the board’s own no cost line pays, since they are there for other work; undefined for none. */
  readonly elsewhere: string | undefined;
}

/**
 * People of a plan as its sentences write them: to one decimal, and to two where one would make the parts look like all.
 * @param input the plan and what it was derived from
 */
export function peopleInWords({ plan, derived, formats }: DocumentInput): PeopleInWords {
  const ours = ownRoles(plan, derived.model);
  const [all, employed] = [sumFte(derived.model.roles), sumFte(ours)];
  const unpaid = ours.reduce((sum, { fte, paid_elsewhere: share = 0 }) => sum + fte * share, 0);
  const elsewhere = unpaid < NOBODY ? undefined : formats.fte(unpaid);
  const [fte, own] = [people(all, formats), people(employed, formats)];
  const allOwn = all - employed < NOBODY;
  const said = allOwn || fte !== own ? { fte, own } : { fte: formats.fte(all), own: formats.fte(employed) };
  return { ...said, allOwn, elsewhere };
}
