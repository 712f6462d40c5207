import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LAYERS, PURE_PACKAGES } from './config/layers.mjs';

const escaped = (text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const inside = (folders) => `^(${folders.map(escaped).join('|')})/`;
/** Astro’s own files in a widget folder hand in data, so they are no part of the widget’s browser code. */
const CODE = String.raw`\.(m?[jt]s|tsx)$`;

/** What an installation of the validator brings. */
const BROUGHT = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies ?? {});

/** Modules that .astro and .mdx files import: dependency-cruiser cannot look into these. */
const usedByAstro = globSync('src/**/*.{astro,mdx}').flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/\b(?:from|import)\s*\(?['"](~\/|\.{1,2}\/)([^'"]+)['"]/g)].map(
    ([, start, rest]) => `^${escaped(start === '~/' ? join('src', rest) : join(dirname(file), start, rest))}$`,
  ),
);

const layerRules = LAYERS.map(({ name, folder, mayNotImport, advice }) => ({
  name: `${name}-imports-downwards`,
  comment: advice,
  severity: 'error',
  from: { path: `${inside([folder])}.*${CODE}` },
  to: { path: inside(mayNotImport) },
}));

const pureRules = LAYERS.filter(({ pure }) => pure).map(({ name, folder, advice }) => ({
  name: `${name}-is-pure`,
  comment: `${advice} Packages it may use: ${PURE_PACKAGES.join(', ')} (config/layers.mjs).`,
  severity: 'error',
  from: { path: inside([folder]) },
  to: {
    dependencyTypesNot: ['local', 'type-only', 'pre-compilation-only'],
    pathNot: [inside(['src']), ...PURE_PACKAGES.map((name) => `^node_modules/${escaped(name)}/`)],
  },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...layerRules,
    ...pureRules,
    {
      name: 'core-features-stand-alone',
      comment:
        'Features of src/core do not import each other. What two of them need belongs in src/core/shared/; only ' +
        'src/core/export/ and src/core/plan/, which put their results together, may read them all.',
      severity: 'error',
      from: { path: '^src/core/([^/]+)/', pathNot: '^src/core/(export|plan)/' },
      to: { path: '^src/core/[^/]+/', pathNot: ['^src/core/$1/', '^src/core/shared/'] },
    },
    {
      name: 'core-shared-is-lowest',
      comment:
        'src/core/shared/ serves every feature, so it may use none. Move what it needs into src/core/shared/ too.',
      severity: 'error',
      from: { path: '^src/core/shared/' },
      to: { path: '^src/core/', pathNot: '^src/core/shared/' },
    },
    {
      name: 'widgets-stand-alone',
      comment:
        'Widgets do not import each other. A calculation that two of them need belongs in src/core/<feature>/, ' +
        'state and small views in src/components/shared/.',
      severity: 'error',
      from: { path: '^src/components/widgets/([^/]+)/' },
      to: { path: '^src/components/widgets/[^/]+/', pathNot: '^src/components/widgets/$1/' },
    },
    {
      name: 'widgets-run-in-the-browser',
      comment:
        'Code of a widget runs in the reader’s browser, which has no Node. Reading files belongs in src/site/; the ' +
        '.astro file beside the widget hands the result in.',
      severity: 'error',
      from: { path: `^src/components/.*${CODE}` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'content-holds-no-code',
      comment: 'src/content holds words and facts. A calculation belongs in src/core/, a component in src/components/.',
      severity: 'error',
      from: { path: `^src/content/.*${CODE}` },
      to: {},
    },
    {
      name: 'no-code-from-content',
      comment:
        'Code may read data from src/content (JSON, YAML), never code. Put the code into src/core/ or src/components/.',
      severity: 'error',
      from: {},
      to: { path: `^src/content/.*${CODE}` },
    },
    {
      name: 'tests-stay-outside',
      comment: 'Nothing that is shipped depends on a test. What both need belongs in src/core/ or scripts/lib/.',
      severity: 'error',
      from: { path: '^(src|scripts|config)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'no-cycle',
      comment: 'Two modules that need each other are one, or hide a third: move what both use into a file of its own.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphan',
      comment: 'Nothing imports this module and it imports nothing: delete it, or use it.',
      severity: 'error',
      from: {
        orphan: true,
        // Scripts and configuration are started by name; pages are routes; .d.ts files are read by the compiler.
        pathNot: ['^[^/]+$', '^scripts/[^/]+\\.ts$', '^scripts/bench/', '^src/pages/', '\\.d\\.ts$', ...usedByAstro],
      },
      to: {},
    },
    {
      name: 'resolvable',
      comment: 'The import leads nowhere: install the package with npm, or mend the path.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(astro:|virtual:)' },
    },
    {
      name: 'program-brings-what-it-uses',
      comment:
        'Who installs the validator gets only the packages listed under "dependencies": move the package there. What ' +
        'the site is built with stays under "devDependencies".',
      severity: 'error',
      from: { path: String.raw`^scripts/soc4academia\.ts$` },
      to: {
        path: '(^|/)node_modules/',
        pathNot: ['@types', ...BROUGHT].map((name) => `(^|/)node_modules/${escaped(name)}/`),
        reachable: true,
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.astro)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    detectJSDocImports: false,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
