/**
 * A skeleton with its places filled in.
 * @param template text of a file under scripts/templates
 * @param id id of what is begun
 * @param today the day that goes into the file, as in 2026-11-23
 * @returns the text of the new file
 */
export function fillTemplate(template: string, id: string, today: string): string {
  return template.replaceAll('{{id}}', id).replaceAll('{{today}}', today).replaceAll('{{year}}', today.slice(0, 4));
}
