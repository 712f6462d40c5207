import type { APIRoute, GetStaticPaths } from 'astro';

/**
 * Endpoint that hands out authored YAML files byte for byte, comments included, under the names of their folders.
 * @param files paths and texts, as `import.meta.glob` with `?raw` gives them
 */
export function authoredFiles(files: Readonly<Record<string, string>>): {
  getStaticPaths: GetStaticPaths;
  GET: APIRoute;
} {
  const texts = Object.entries(files).map(([path, text]) => ({ id: path.split('/').at(-2) ?? '', text }));
  return {
    getStaticPaths: () => texts.map(({ id, text }) => ({ params: { id }, props: { text } })),
    GET: ({ props }) =>
      new Response(String(props.text), { headers: { 'content-type': 'application/yaml; charset=utf-8' } }),
  };
}
