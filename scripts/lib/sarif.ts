import { createHash } from 'node:crypto';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ArtifactLocation, Fix, Location, Log, Region, ReportingDescriptor, Result } from 'sarif';
import { ruleUrl, rules, type Finding } from '../../src/core/validate/index.ts';
import type { Report } from './reporters.ts';

/** GitHub reads this many results of one run. */
const MOST_RESULTS = 25_000;
/** Where the official schema stands; readers of the file know it by this address. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * Findings as SARIF 2.1.0, for code scanning of GitHub and for other tools.
 * @returns one run; without findings one with no results, which closes earlier alerts
 */
export function sarif(report: Pick<Report, 'findings' | 'texts' | 'site' | 'version' | 'ruleHelp'>): Log {
  const findings = report.findings.slice(0, MOST_RESULTS);
  const ids = [...new Set(findings.map(({ ruleId }) => ruleId))].toSorted();
  const fingerprint = fingerprints();
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'soc4academia',
            semanticVersion: report.version,
            informationUri: `${report.site}/`,
            rules: ids.map((id) => descriptor(id, findings, report)),
          },
        },
        automationDetails: { id: 'soc4academia/' },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => {
          const text = report.texts.get(finding.file) ?? '';
          return { ...resultOf(finding, ids, text), partialFingerprints: fingerprint(finding, text) };
        }),
      },
    ],
  };
}

function descriptor(
  id: string,
  findings: readonly Finding[],
  report: Pick<Report, 'site' | 'ruleHelp'>,
): ReportingDescriptor {
  const rule = rules.find((each) => each.id === id);
  const page = report.ruleHelp().find((each) => each.id === id);
  const example = findings.find(({ ruleId }) => ruleId === id);
  const title = page?.title ?? id;
  const fix = page?.howToFix ?? '';
  return {
    id,
    shortDescription: { text: `${title}.` },
    fullDescription: { text: rule?.why ?? page?.description ?? `${title}.` },
    helpUri: report.site + ruleUrl(id),
    help: { text: fix, markdown: `${fix}\n\n[More on this rule](${report.site}${ruleUrl(id)})` },
    defaultConfiguration: { level: example?.severity ?? 'error' },
    properties: { tags: example === undefined ? [] : [example.category] },
  };
}

function resultOf(finding: Finding, ids: readonly string[], text: string): Result {
  const { ruleId, severity, message, hint, related, fix } = finding;
  const artifactLocation = artifactOf(finding.file);
  const locationOf = (place: Region): Location => ({ physicalLocation: { artifactLocation, region: place } });
  return {
    ruleId,
    ruleIndex: ids.indexOf(ruleId),
    level: severity,
    message: { text: `${message} ${hint}` },
    locations: [locationOf(regionOf(finding))],
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((other, index) => ({
            id: index + 1,
            message: { text: other.message },
            ...locationOf(regionOf(other)),
          })),
        }),
    ...(fix === undefined ? {} : { fixes: [fixOf(fix, hint, artifactLocation, text)] }),
  };
}

function regionOf({ line, column, endLine, endColumn }: Omit<Finding['related'][number], 'message'>): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function fixOf(fix: NonNullable<Finding['fix']>, hint: string, artifactLocation: ArtifactLocation, text: string): Fix {
  const [from, to] = [placeAt(text, fix.start), placeAt(text, fix.end)];
  const deletedRegion = { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  const replacements = [{ deletedRegion, insertedContent: { text: fix.text } }];
  return { description: { text: hint }, artifactChanges: [{ artifactLocation, replacements }] };
}

function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** Below the folder where the program runs: a path from the root of the repository. Elsewhere: the whole address. */
function artifactOf(file: string): ArtifactLocation {
  const path = relative(process.cwd(), resolve(file));
  if (isAbsolute(path) || path.startsWith('..')) return { uri: pathToFileURL(resolve(file)).href };
  return { uri: path.split(sep).map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

/**
 * What makes a finding the same one after other lines have moved: rule, file, the text of its line, and which of the equal
 * ones it is.
 */
function fingerprints(): (finding: Finding, text: string) => Record<string, string> {
  const seen = new Map<string, number>();
  return ({ ruleId, file, line }, text) => {
    const parts = [ruleId, artifactOf(file).uri, text.split('\n')[line - 1]?.trim()];
    const hash = createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
    const nth = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, nth);
    return { primaryLocationLineHash: `${hash}:${nth}` };
  };
}
