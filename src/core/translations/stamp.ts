import { pageParts } from './files.ts';

const LINE = /^translates:[^\S\r\n]*(?:"[^"\r\n]*"|'[^'\r\n]*'|[^\s#]*)/m;
const FIRST_FIELD = /^(?=[\w"'])/m;

/**
 * Writes into a translation which English text it was made from. Everything else stays, comments included.
 * @param text text of an overlay or of a translated page
 * @param fingerprint fingerprint of the English text as it is now
 * @returns the new text
 */
export function stamped(text: string, fingerprint: string): string {
  const page = pageParts(text);
  if (page === undefined) return stampedYaml(text, fingerprint, FIRST_FIELD);
  const start = text.indexOf('\n') + 1;
  const end = start + page.frontMatter.length;
  // Title and description stay on top of a page.
  return text.slice(0, start) + stampedYaml(page.frontMatter, fingerprint, /$(?![\s\S])/) + text.slice(end);
}

function stampedYaml(yaml: string, fingerprint: string, place: RegExp): string {
  const line = `translates: "${fingerprint}"`;
  if (LINE.test(yaml)) return yaml.replace(LINE, line);
  const lineBreak = yaml.includes('\r\n') ? '\r\n' : '\n';
  return place.test(yaml) ? yaml.replace(place, line + lineBreak) : yaml + line + lineBreak;
}
