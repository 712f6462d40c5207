// The import rule of the project, as data: schemas <- core <- { site, widgets, scripts } <- *.astro <- pages, MDX.
// ESLint (.ts, .tsx, .astro) and dependency-cruiser (.ts, .tsx) both read it.

/**
 * @typedef {object} Layer
 * @property {string} name Name of the layer.
 * @property {string} folder Where its code stands, as the beginning of a path from the root.
 * @property {readonly string[]} mayNotImport Folders it may not import from.
 * @property {boolean} [pure] True when it may use no package but those in `PURE_PACKAGES` and no part of Node.
 * @property {string} advice Where the code belongs instead.
 */

/** Packages that schemas and core may use: they run the same in Node, in the build and in a browser. */
export const PURE_PACKAGES = [
  'zod',
  'yaml',
  'fastest-levenshtein',
  '@dagrejs/dagre',
  'unified',
  'remark-parse',
  'remark-gfm',
  'remark-mdx',
];

/** @type {readonly Layer[]} */
export const LAYERS = [
  {
    name: 'schemas',
    folder: 'src/schemas',
    mayNotImport: ['src/core', 'src/site', 'src/components', 'src/pages', 'scripts', 'config'],
    pure: true,
    advice:
      'src/schemas only says what a file looks like and uses zod alone. A check across fields belongs in ' +
      'src/core/validate/rules/, a calculation in src/core/<feature>/.',
  },
  {
    name: 'core',
    folder: 'src/core',
    mayNotImport: ['src/site', 'src/components', 'src/pages', 'scripts', 'config'],
    pure: true,
    advice:
      'src/core is pure: same input, same output, in Node and in a browser. Code that reads files belongs in ' +
      'scripts/lib/ or src/site/, code that touches the page in src/components/widgets/; hand their values in.',
  },
  {
    name: 'site',
    folder: 'src/site',
    mayNotImport: ['src/components', 'src/pages', 'scripts'],
    advice:
      'src/site is the glue to Astro that components call. What it shares with scripts belongs in src/core/, what ' +
      'draws something in src/components/.',
  },
  {
    name: 'widgets',
    folder: 'src/components/widgets',
    mayNotImport: ['src/site', 'src/pages', 'scripts', 'config'],
    advice:
      'A widget’s .ts and .tsx run in the reader’s browser. The .astro file beside it asks src/site for data and ' +
      'strings and hands them in as props; calculations belong in src/core/<feature>/.',
  },
  {
    name: 'shared views',
    folder: 'src/components/shared',
    mayNotImport: [
      'src/site',
      'src/pages',
      'src/components/widgets',
      'src/components/content',
      'src/components/starlight',
      'scripts',
      'config',
    ],
    advice:
      'src/components/shared holds what several widgets or built pages draw and keep: values come in as props. What ' +
      'belongs to one widget stands in its folder, calculations in src/core/<feature>/.',
  },
  {
    name: 'scripts',
    folder: 'scripts',
    mayNotImport: ['src/site', 'src/components', 'src/pages'],
    advice:
      'Scripts run in Node without Astro. What they share with the site belongs in src/core/, reading and writing ' +
      'of files in scripts/lib/.',
  },
  {
    name: 'config',
    folder: 'config',
    mayNotImport: ['src/site', 'src/components', 'src/pages', 'scripts'],
    advice: 'config/ holds what astro.config.mjs imports. Code that the site runs belongs in src/.',
  },
];

/** @type {Layer} */
export const ASTRO_LAYER = {
  name: 'astro',
  folder: 'src',
  mayNotImport: ['scripts', 'tests', 'src/pages'],
  advice:
    'Components and pages get data from src/site/ and results from src/core/. Code shared with scripts/ belongs in ' +
    'src/core/.',
};
