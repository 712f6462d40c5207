import type { ListName, ReferenceItem } from '../../schemas/index.ts';

/** What stands in one field of a reference table. Words that are translated come as the name of their string. */
export type Cell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'string'; readonly key: string }
  | {
      readonly kind: 'check';
      readonly text: string;
      readonly uncertain: boolean;
      /** True for our own judgement, in place of a source. */
      readonly assumed?: boolean;
    }
  | {
      readonly kind: 'rate';
      readonly low: number;
      readonly typical: number;
      readonly high: number;
      readonly per: string;
    }
  | {
      readonly kind: 'figure';
      readonly low: number;
      readonly typical: number;
      readonly high: number;
      /** Completes the name of the string of its unit, reference.unit.<unit>. */
      readonly unit: string;
    }
  | { readonly kind: 'sources'; readonly ids: readonly string[] }
  | {
      readonly kind: 'points';
      readonly low: number;
      readonly typical: number;
      readonly high: number;
      /** A currency, `percent`, or the name of a unit as its string has it, reference.unit.<unit>. */
      readonly unit: PointUnit;
    }
  | { readonly kind: 'addresses'; readonly links: readonly AddressLink[] }
  | { readonly kind: 'label'; readonly text: string; readonly colour: string; readonly background: string }
  | { readonly kind: 'weight'; readonly weight: number }
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | { readonly kind: 'empty' };

/** What three-point values are counted in. */
export type PointUnit = 'EUR' | 'USD' | 'PLN' | 'CZK' | 'percent' | 'bytes';

/** A line of a cell: the name of its string, and what goes into the places of the string. */
export interface Line {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A link to a body outside the site; `what` completes the name of its string, reference.link.<what>. */
export interface AddressLink {
  readonly what: 'site' | 'report' | 'mail';
  readonly href: string;
  readonly text: string;
}

/** A column after the name. `heading` completes the name of its string, reference.column.<heading>. */
export interface Column<Item> {
  readonly heading: string;
  readonly cell: (item: Item) => Cell;
}

/** How a flat list is shown: its columns, and what its entries are grouped by. */
export interface TableView<Item> {
  readonly columns: readonly Column<Item>[];
  /** Gives an entry’s group. Where `groupStrings` is set, the group is the end of a string’s name. */
  readonly groupOf?: (item: Item) => string;
  readonly groupStrings?: string;
  /** False where ids say nothing to a reader. */
  readonly showId?: boolean;
}

const text = (value: string | undefined): Cell =>
  value === undefined ? { kind: 'empty' } : { kind: 'text', text: value };
const checked = (value: string, certainty: 'read' | 'uncertain'): Cell => ({
  kind: 'check',
  text: value,
  uncertain: certainty === 'uncertain',
});

function rate({ events_per_second: rates }: ReferenceItem<'log-sources'>): Cell {
  return rates ? { kind: 'rate', ...rates } : { kind: 'empty' };
}

function bytes({ bytes_per_event: size }: ReferenceItem<'log-sources'>): Cell {
  return size ? { kind: 'points', ...size, unit: 'bytes' } : { kind: 'empty' };
}

function addresses({ site, report, email }: ReferenceItem<'authorities'>): Cell {
  const host = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/.*$/, '');
  const links: AddressLink[] = [
    ...(site ? [{ what: 'site' as const, href: site, text: host(site) }] : []),
    ...(report ? [{ what: 'report' as const, href: report, text: host(report) }] : []),
    ...(email ? [{ what: 'mail' as const, href: `mailto:${email}`, text: email }] : []),
  ];
  return links.length > 0 ? { kind: 'addresses', links } : { kind: 'empty' };
}

function pointsRule({ weight, range, scale, cases = [] }: ReferenceItem<'choice-criteria'>): Cell {
  const lines: Line[] = [];
  const say = (name: string, values: Line['values'] = {}): void => {
    lines.push({ key: `planner.choose.rule.${name}`, values });
  };
  if (range) {
    say(range.more_is_fine ? 'range_up' : 'range', { weight, zero: range.zero_at, full: range.zero_at ** 2 });
    if (range.excludes_below !== undefined) say('out_below', { share: range.excludes_below });
    if (range.excludes_above !== undefined) say('out_above', { times: range.excludes_above });
  }
  if (scale) {
    say('scale', { weight, lacking: scale.lacking * weight, surplus: scale.surplus * weight });
    say('steps', { steps: scale.steps.map(({ word, step }) => `${word} ${step}`).join(', ') });
  }
  for (const { fit, excludes, because } of cases) {
    if (excludes) say('out', { because });
    else say((fit ?? 0) < 0 ? 'against' : 'for', { points: Math.abs((fit ?? 0) * weight), because });
  }
  return { kind: 'lines', lines };
}

/** The lists that are shown as tables. Services, CSF and ATT&CK are trees; glossary and sources have their own pages. */
export type TableList = Exclude<ListName, 'services' | 'csf' | 'attack' | 'glossary' | 'sources'>;

/** The view of each list that is shown as a table. */
export const TABLE_VIEWS: { readonly [List in TableList]: TableView<ReferenceItem<List>> } = {
  roles: {
    columns: [
      { heading: 'gist', cell: ({ gist }) => text(gist) },
      { heading: 'soc_use', cell: ({ soc_use }) => text(soc_use) },
    ],
  },
  rsit: {
    columns: [{ heading: 'description', cell: ({ description }) => text(description) }],
    groupOf: ({ incident_class }) => incident_class,
  },
  tlp: {
    columns: [
      {
        heading: 'label',
        cell: ({ name, hex, background }) => ({ kind: 'label', text: name, colour: hex, background }),
      },
      { heading: 'sharing', cell: ({ sharing }) => text(sharing) },
    ],
    showId: false,
  },
  sim3: { columns: [], groupOf: ({ quadrant }) => quadrant, groupStrings: 'reference.quadrant.' },
  'soc-cmm': { columns: [], groupOf: ({ domain }) => domain, groupStrings: 'reference.domain.' },
  tools: {
    columns: [
      { heading: 'role', cell: ({ role }) => text(role) },
      { heading: 'licence', cell: ({ licence, certainty }) => checked(licence, certainty) },
      { heading: 'note', cell: ({ note }) => text(note) },
    ],
  },
  'log-sources': {
    columns: [
      { heading: 'shows', cell: ({ shows }) => text(shows) },
      { heading: 'owner', cell: ({ owner }) => text(owner) },
      { heading: 'events_per_second', cell: rate },
      { heading: 'bytes_per_event', cell: bytes },
    ],
  },
  'pay-bands': {
    columns: [
      {
        heading: 'gross_month',
        cell: ({ gross_month, currency }) => ({ kind: 'points', ...gross_month, unit: currency }),
      },
      { heading: 'employer_year', cell: ({ employer_year }) => ({ kind: 'points', ...employer_year, unit: 'EUR' }) },
      { heading: 'basis', cell: ({ basis, certainty }) => checked(basis, certainty) },
      { heading: 'sources', cell: ({ sources }) => ({ kind: 'sources', ids: sources }) },
    ],
    groupOf: ({ country }) => country,
    groupStrings: 'reference.country.',
  },
  'unit-prices': {
    columns: [
      { heading: 'price', cell: ({ price, currency }) => ({ kind: 'points', ...price, unit: currency }) },
      { heading: 'price_unit', cell: ({ unit }) => text(unit) },
      { heading: 'price_per', cell: ({ per }) => ({ kind: 'string', key: `reference.per.${per}` }) },
      { heading: 'basis', cell: ({ basis, certainty }) => checked(basis, certainty) },
      { heading: 'sources', cell: ({ sources }) => ({ kind: 'sources', ids: sources }) },
    ],
    groupOf: ({ group }) => group,
    groupStrings: 'reference.price_group.',
  },
  authorities: {
    columns: [
      { heading: 'body', cell: ({ role }) => ({ kind: 'string', key: `reference.body.${role}` }) },
      { heading: 'does', cell: ({ does, certainty }) => checked(does, certainty) },
      { heading: 'addresses', cell: addresses },
    ],
    groupOf: ({ country }) => country,
    groupStrings: 'reference.country.',
    showId: false,
  },
  nis2: {
    columns: [
      { heading: 'article', cell: ({ article }) => text(article) },
      { heading: 'fact', cell: ({ fact, certainty }) => checked(fact, certainty) },
    ],
    groupOf: ({ topic }) => topic,
    groupStrings: 'reference.topic.',
    showId: false,
  },
  'working-time': {
    columns: [
      { heading: 'figure', cell: ({ figure }) => (figure ? { kind: 'figure', ...figure } : { kind: 'empty' }) },
      {
        heading: 'fact',
        cell: ({ rule, certainty }) => ({
          kind: 'check',
          text: rule,
          uncertain: certainty === 'uncertain',
          assumed: certainty === 'assumption',
        }),
      },
      { heading: 'sources', cell: ({ sources }) => (sources ? { kind: 'sources', ids: sources } : { kind: 'empty' }) },
    ],
    groupOf: ({ country }) => country,
    groupStrings: 'reference.country.',
    showId: false,
  },
  'calendar-windows': {
    columns: [
      { heading: 'weight', cell: ({ weight }) => ({ kind: 'weight', weight }) },
      { heading: 'at_stake', cell: ({ at_stake }) => text(at_stake) },
      { heading: 'usual', cell: ({ usual }) => text(usual) },
    ],
  },
  'choice-criteria': {
    columns: [
      { heading: 'points', cell: ({ weight }) => text(String(weight)) },
      { heading: 'reason', cell: ({ reason }) => text(reason) },
      { heading: 'says', cell: pointsRule },
    ],
    showId: false,
  },
};

/** True for a list that is shown as a table. */
export function isTableList(list: ListName): list is TableList {
  return Object.hasOwn(TABLE_VIEWS, list);
}
