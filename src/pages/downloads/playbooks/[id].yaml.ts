import { authoredFiles } from '../../../site/authored-files.ts';

export const prerender = true;

export const { getStaticPaths, GET } = authoredFiles(
  import.meta.glob<string>('../../../content/playbooks/*/playbook.yaml', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);
