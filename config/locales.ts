/** The site’s languages as Starlight wants them: English at the root, the others in a folder each. */
export const locales = {
  root: { label: 'English', lang: 'en' },
  pl: { label: 'Polski', lang: 'pl' },
  cs: { label: 'Čeština', lang: 'cs' },
  sk: { label: 'Slovenčina', lang: 'sk' },
  et: { label: 'Eesti', lang: 'et' },
  lt: { label: 'Lietuvių', lang: 'lt' },
} as const;
