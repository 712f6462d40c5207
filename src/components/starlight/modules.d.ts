/** Starlight’s components as the site’s configuration resolves them, and a package that comes without types. */
declare module 'virtual:starlight/components/*' {
  const component: (props: Record<string, unknown>) => unknown;
  export default component;
}

declare module '@pagefind/default-ui' {
  /** Pagefind’s interface; the options are listed in its documentation. */
  export const PagefindUI: new (options: Readonly<Record<string, unknown>>) => unknown;
}
