import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { ASTRO_LAYER, LAYERS, PURE_PACKAGES } from './config/layers.mjs';

const TYPED = ['**/*.{ts,tsx}'];
const BROWSER_GLOBALS = ['window', 'document', 'navigator', 'localStorage', 'sessionStorage', 'location', 'fetch'];
const NODE_GLOBALS = ['process', 'Buffer', '__dirname', '__filename', 'require'];
const CLOCK = 'Same input, same output: take the time as an argument.';

export default defineConfig([
  globalIgnores([
    // Generated.
    '**/dist/',
    '**/.astro/',
    'test-results/',
    'playwright-report/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  {
    files: TYPED,
    extends: [tseslint.configs.recommendedTypeChecked, tseslint.configs.strictTypeChecked, tseslint.configs.stylistic],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Numbers in texts are meant; anything else in a text is a mistake.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An index is checked by noUncheckedIndexedAccess; the field names of YAML have underscores in types.
      '@typescript-eslint/dot-notation': 'off',
      // The compiler knows the file as its schema promises it; a loader also meets files that break the promise.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // A type parameter that names what a caller gets back is documentation, even when used once.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // Spreading a string takes its code points, which is what is wanted here: no text is cut inside an emoji.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // A leading underscore says that a value is left out on purpose.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // It forbids the assertion that no-unsafe-* asks for where the types of Astro and zod say `any`.
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 15],
    },
  },
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    rules: {
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'no-restricted-imports': ['error', { patterns: [patternFor(ASTRO_LAYER)] }],
      'astro/no-set-html-directive': 'off',
    },
  },

  ...LAYERS.map((layer) => ({
    files: [`${layer.folder}/**/*.{ts,tsx,mjs}`],
    rules: { 'no-restricted-imports': ['error', { patterns: [patternFor(layer), ...purePatterns(layer)] }] },
  })),
  {
    files: ['src/schemas/**/*.ts', 'src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...BROWSER_GLOBALS.map((name) => ({
          name,
          message: 'Core knows no browser: use it in src/components/widgets/ and hand the value in.',
        })),
        ...NODE_GLOBALS.map((name) => ({
          name,
          message: 'Core knows no Node: use it in scripts/lib/ or src/site/ and hand the value in.',
        })),
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: CLOCK },
        {
          object: 'Math',
          property: 'random',
          message: 'Same input, same output: take the random number as an argument.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: CLOCK },
      ],
    },
  },
  {
    files: ['src/site/**/*.ts', 'config/**/*.ts'],
    rules: {
      // Astro hands in contexts whose functions are made to be taken apart.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/core/diagram/**/*.ts'],
    rules: {
      // Geometry walks lists by index; the loops keep the index inside, which the compiler cannot see.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/content/**/*.{js,mjs,cjs,ts,tsx,jsx,astro}'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'Program',
          message:
            'src/content holds words and facts. A calculation belongs in src/core/, a component in src/components/.',
        },
      ],
    },
  },
  {
    files: ['**/*.d.ts'],
    rules: {
      // A declaration describes another’s package, classes with nothing but a constructor among them.
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: ['tests/**/*.ts'],
    rules: {
      // A test may state what it knows of its own data.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
]);

function patternFor({ mayNotImport, advice }) {
  const folders = mayNotImport.map((folder) => folder.replace(/^src\//, ''));
  return { regex: `^(?:(?:\\.{1,2}/)+(?:src/)?|~/)(?:${folders.join('|')})/`, message: advice };
}

function purePatterns({ pure, advice }) {
  if (pure !== true) return [];
  const allowed = PURE_PACKAGES.join('|');
  return [{ regex: `^(?!\\.{1,2}/|~/|(?:${allowed})(?:/|$))`, message: advice }];
}
