import { authoredFiles } from '../../../site/authored-files.ts';

export const prerender = true;

const lists = import.meta.glob<string>('/src/content/reference/glossary.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// The list that a form puts a new entry into, under its own name.
export const { getStaticPaths, GET } = authoredFiles(
  Object.fromEntries(Object.entries(lists).map(([path, text]) => [path.replace('.yaml', '/list.yaml'), text])),
);
