import { stringify } from 'yaml';
import { fillTemplate } from '../shared/template.ts';

/**
 * The page that shows a new model or playbook: its skeleton without the gaps, which an author may fill later.
 * @param template text of scripts/templates/<kind>.mdx.tpl
 * @param file id, title and summary of the file that the page shows
 * @param today the day that goes into the page, as in 2026-11-23
 * @returns text of the page
 */
export function pageOf(
  template: string,
  { id, title, summary }: { readonly id: string; readonly title: string; readonly summary: string },
  today: string,
): string {
  const said = (name: string, text: string): string => stringify({ [name]: text }, { lineWidth: 110 }).trimEnd();
  return withoutGaps(fillTemplate(template, id, today))
    .replace(/^title: .*$/m, () => said('title', title))
    .replace(/^description: .*$/m, () => said('description', summary));
}

/** Leaves out the paragraphs that begin with TODO, and headings below which nothing is left. */
function withoutGaps(text: string): string {
  return text.replaceAll(/^TODO: .*\n\n?/gm, '').replaceAll(/^## .*\n+(?=## |$(?![\s\S]))/gm, '');
}
