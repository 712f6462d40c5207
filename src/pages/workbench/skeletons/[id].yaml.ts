import { authoredFiles } from '../../../site/authored-files.ts';

export const prerender = true;

const templates = import.meta.glob<string>('/scripts/templates/{model,playbook,checklist}.yaml.tpl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

// What `npm run new` begins with, the {{places}} still open, under the name of the kind.
export const { getStaticPaths, GET } = authoredFiles(
  Object.fromEntries(Object.entries(templates).map(([path, text]) => [path.replace('.yaml.tpl', '/skeleton'), text])),
);
