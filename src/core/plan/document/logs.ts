import { diskOf, logVolume, notCounted, storageRules, usedRows } from '../../log-volume/index.ts';
import type { Block, Section } from '../../shared/document.ts';
import type { Estimate } from '../../shared/estimate.ts';
import { POINTS } from '../../shared/ranges.ts';
import { partyName, type DocumentInput } from './input.ts';

/** Logs that are collected, from whom, how long they are kept, and how much that is. */
export function logsSection(input: DocumentInput): Section {
  const { derived, names, words, formats } = input;
  return {
    id: 'logs',
    title: words('planner.plan.doc.logs'),
    blocks: [
      {
        kind: 'table',
        caption: words('planner.plan.doc.logs.caption'),
        head: [
          words('planner.plan.doc.logs.source'),
          words('planner.plan.doc.logs.party'),
          words('planner.plan.doc.logs.retention'),
        ],
        rows: derived.model.log_sources.map(({ log_source: source, party, retention_days: days }) => [
          names.logSource(source),
          partyName(input, party),
          formats.days(days),
        ]),
        figures: [2],
      },
      ...volumeBlocks(input),
      { kind: 'note', text: words('planner.plan.doc.logs.note') },
    ],
  };
}

/** Volume and disk space, as the log step has them; sources of which no rate is known are named. */
function volumeBlocks({ plan, base, data, names, words, formats }: DocumentInput): Block[] {
  const { rows, size } = usedRows(data.logSources, plan, base);
  const { volume, sources } = logVolume(
    rows.filter((row) => row.has_rate).map(({ load }) => load),
    storageRules(plan.logs),
  );
  const left = notCounted(rows, sources).map(({ id, own_name }) => own_name ?? names.logSource(id));
  const row = (name: Parameters<typeof words>[0], value: Estimate, written: (one: number) => string): string[] => [
    words(name),
    ...POINTS.map((point) => written(value[point])),
  ];
  const inGb = (name: 'gb_per_day' | 'hot_gb' | 'warm_gb' | 'cold_gb'): string[] =>
    row(`planner.logs.row.${name}`, volume[name], formats.volume);
  if (sources.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: words('planner.logs.table'),
      head: [words('planner.logs.table.what'), ...POINTS.map((point) => words(`planner.shell.estimate.${point}`))],
      rows: [
        row('planner.logs.row.eps', volume.eps, formats.rate),
        row('planner.logs.row.peak_eps', volume.peak_eps, formats.rate),
        inGb('gb_per_day'),
        inGb('hot_gb'),
        inGb('warm_gb'),
        inGb('cold_gb'),
        row('planner.logs.row.disk', diskOf(volume), formats.volume),
        row('planner.logs.row.peak_mbit', volume.peak_mbit_per_second, formats.rate),
      ],
      figures: [1, 2, 3],
    },
    {
      kind: 'text',
      text: [
        words(`planner.logs.size.${size.from}`, { people: formats.number(size.people) }),
        ...(plan.costs.lines === undefined ? [words('planner.plan.doc.logs.costs')] : []),
        ...(left.length === 0 ? [] : [words('planner.logs.not_counted', { sources: formats.list(left) })]),
      ].join(' '),
    },
  ];
}
