/**
 * What a translator has in front of them when they translate a page.
 * @param page title and description of its front matter, and the text below
 * @returns a text that changes when the page says something else, and not when its lines break elsewhere
 */
export function pageText(page: { title: string; description: string; body: string }): string {
  return JSON.stringify([page.title, page.description, page.body].map(oneLine));
}

/**
 * What a translator has in front of them when they translate a model, playbook or checklist.
 * @param sentences the texts of the English file with their paths
 * @returns a text that changes with any of them, and not with a figure, an id or the order of entries that have an id
 */
export function sentencesText(sentences: readonly { path: string; english: string }[]): string {
  return JSON.stringify(sentences.map(({ path, english }) => `${path}: ${oneLine(english)}`).toSorted());
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
