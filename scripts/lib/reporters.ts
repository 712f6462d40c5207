import { codeFrameColumns } from '@babel/code-frame';
import { count } from '../../src/core/shared/count.ts';
import type { Finding } from '../../src/core/validate/index.ts';
import type { RuleHelp } from './cli/library.ts';
import type { Paint } from './paint.ts';
import { sarif } from './sarif.ts';

/** Findings of one run, with the text of each file. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
  readonly files: number;
  /** Address of the published site, without a slash at the end; rule pages are linked below it. */
  readonly site: string;
  readonly version: string;
  /** What the pages of the rules say; asked for only by formats that tell it. */
  readonly ruleHelp: () => readonly RuleHelp[];
  readonly paint: Paint;
}

/** Names of the output formats. */
export const FORMATS = ['pretty', 'json', 'github', 'sarif'] as const;
/** Name of an output format. */
export type Format = (typeof FORMATS)[number];

/** GitHub shows this many notes of each severity for one step and drops the others without a word. */
const MOST_NOTES = 10;

/** Prints a report. Each returns the whole text for standard output. */
export const reporters: Readonly<Record<Format, (report: Report) => string>> = {
  pretty: (report) => [...report.findings.map((finding) => prettyFinding(finding, report)), summary(report)].join('\n'),
  json: ({ findings, files, site }) =>
    JSON.stringify({ files, findings: findings.map((f) => ({ ...f, url: site + f.url })) }, undefined, 2),
  github: (report) => [...githubNotes(report.findings), summary({ ...report, paint: (_, text) => text })].join('\n'),
  sarif: (report) => JSON.stringify(sarif(report), undefined, 2),
};

function prettyFinding(finding: Finding, { texts, site, paint }: Report): string {
  const { file, line, column, endLine, endColumn, severity, ruleId, message, hint, related } = finding;
  const frame = codeFrameColumns(
    texts.get(file) ?? '',
    { start: { line, column }, end: { line: endLine, column: Math.max(endColumn, column + 1) } },
    { linesAbove: 1, linesBelow: 1, highlightCode: false },
  );
  return [
    `${paint('cyan', `${file}:${line}:${column}`)} ${paint(severity === 'error' ? 'red' : 'yellow', severity)} ${paint('bold', ruleId)}`,
    `  ${message}`,
    frame.replace(/^/gm, '  '),
    ...related.map((other) => `  ${paint('cyan', `${file}:${other.line}:${other.column}`)} ${other.message}`),
    `  ${paint('green', 'Fix:')} ${hint}`,
    `  ${paint('gray', site + finding.url)}`,
    '',
  ].join('\n');
}

function summary({ findings, files, paint }: Report): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const text = `${count(files, 'file')} checked: ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  return paint(errors > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green', text);
}

/** As many notes as GitHub shows; the others as plain lines, so that the log has them all. */
function githubNotes(findings: readonly Finding[]): string[] {
  const notes = (['error', 'warning'] as const).flatMap((severity) =>
    findings.filter((finding) => finding.severity === severity).slice(0, MOST_NOTES),
  );
  const others = findings.filter((finding) => !notes.includes(finding));
  const more = `GitHub shows ${MOST_NOTES} errors and ${MOST_NOTES} warnings of one step. The others:`;
  return [
    ...notes.map(githubNote),
    ...(others.length === 0 ? [] : [more]),
    ...others.map(
      ({ file, line, column, severity, ruleId, message, hint }) =>
        `${file}:${line}:${column} ${severity} ${ruleId}: ${message} ${hint}`,
    ),
  ];
}

function githubNote({ severity, file, line, column, endLine, endColumn, ruleId, message, hint }: Finding): string {
  const properties = { file, line, col: column, endLine, endColumn, title: ruleId };
  const text = Object.entries(properties)
    .map(([name, value]) => `${name}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
    .join(',');
  return `::${severity} ${text}::${escaped(`${message} ${hint}`)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
