import { codeFrameColumns } from '@babel/code-frame';
import type { Finding } from '../../src/core/validate/index.ts';

/** Findings of one run, with the text of each file. */
export interface Report {
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<string, string>;
  readonly files: number;
  /** Address of the published site; rule pages are linked below it. */
  readonly site: string;
  readonly colour: boolean;
}

/** Prints a report. Each returns the whole text for standard output. */
export const reporters = {
  pretty: (report: Report): string =>
    [...report.findings.map((finding) => prettyFinding(finding, report)), summary(report)].join('\n'),
  json: ({ findings, files, site }: Report): string =>
    JSON.stringify({ files, findings: findings.map((f) => ({ ...f, url: linked(f, site) })) }, undefined, 2),
  github: (report: Report): string =>
    [...report.findings.map(githubAnnotation), summary({ ...report, colour: false })].join('\n'),
} as const;

/** Name of an output format. */
export type Format = keyof typeof reporters;

function prettyFinding(finding: Finding, { texts, site, colour }: Report): string {
  const { file, line, column, endLine, endColumn, severity, ruleId, message, hint } = finding;
  const paint = painter(colour);
  const frame = codeFrameColumns(
    texts.get(file) ?? '',
    { start: { line, column }, end: { line: endLine, column: Math.max(endColumn, column + 1) } },
    { linesAbove: 1, linesBelow: 1, highlightCode: false },
  );
  return [
    `${paint(36, `${file}:${line}:${column}`)} ${paint(severity === 'error' ? 31 : 33, severity)} ${paint(1, ruleId)}`,
    `  ${message}`,
    frame.replace(/^/gm, '  '),
    `  ${paint(32, 'Fix:')} ${hint}`,
    `  ${paint(90, linked(finding, site))}`,
    '',
  ].join('\n');
}

function painter(colour: boolean): (code: number, text: string) => string {
  return (code, text) => (colour ? `\u001B[${code}m${text}\u001B[0m` : text);
}

function summary({ findings, files, colour }: Report): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const text = `${files} file${files === 1 ? '' : 's'} checked: ${errors} error${errors === 1 ? '' : 's'}, ${warnings} warning${warnings === 1 ? '' : 's'}`;
  return painter(colour)(findings.length === 0 ? 32 : 31, text);
}

function linked({ url }: Finding, site: string): string {
  return site.replace(/\/$/, '') + url;
}

function githubAnnotation({
  severity,
  file,
  line,
  column,
  endLine,
  endColumn,
  ruleId,
  message,
  hint,
}: Finding): string {
  const properties = { file, line, col: column, endLine, endColumn, title: ruleId };
  const text = Object.entries(properties)
    .map(([name, value]) => `${name}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
    .join(',');
  return `::${severity} ${text}::${escaped(`${message} ${hint}`)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
