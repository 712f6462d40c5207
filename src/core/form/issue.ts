import type { Correction } from '../../schemas/index.ts';

/** What an issue of the forge is filled in with. */
export interface Issue {
  readonly title: string;
  /** Markdown. */
  readonly text: string;
}

/** Longest part of an address that a title repeats. */
const LONGEST = 80;

/**
 * The issue that a correction becomes, under the headings of the project’s own issue form.
 * @param correction what is wrong and what is right
 * @returns title and text; what was typed is quoted, so that an open code fence ends with it
 */
export function issueOf({ page, wrong, right, source, urgent }: Correction): Issue {
  const parts = [
    ['Page', page],
    ['What it says', quoted(wrong)],
    ['What is right', quoted(right)],
    ['How you know', source],
    ...(urgent ? [['Urgency', URGENT]] : []),
  ];
  return {
    title: `Content: ${page.length > LONGEST ? `${page.slice(0, LONGEST - 1)}…` : page}`,
    text: `${parts.map(([heading, text]) => `### ${heading}\n\n${text}`).join('\n\n')}\n`,
  };
}

const URGENT = 'Somebody who follows the text today may lose evidence, miss a legal deadline or harm a system.';

function quoted(text: string): string {
  return text.replaceAll(/^/gm, '> ');
}
