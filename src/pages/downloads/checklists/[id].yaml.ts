import { authoredFiles } from '../../../site/authored-files.ts';

export const prerender = true;

export const { getStaticPaths, GET } = authoredFiles(
  import.meta.glob<string>('../../../content/checklists/*/checklist.yaml', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
