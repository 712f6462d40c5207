const skeletons = import.meta.glob<string>('/scripts/templates/{model,playbook}.mdx.tpl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The page that `npm run new` begins for a model or playbook, its {{places}} still open. */
export function pageSkeleton(kind: 'model' | 'playbook'): string {
  const text = skeletons[`/scripts/templates/${kind}.mdx.tpl`];
  if (text === undefined) throw new Error(`There is no skeleton for the page of a ${kind}.`);
  return text;
}
