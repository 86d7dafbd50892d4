import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** Imports go one way: utils and config → lib → components → features → app. */
const LADDER = ['utils', 'lib', 'components', 'features', 'app'];
const climbOut = { group: ['../../*'], message: 'Use "@/…" for anything outside this folder’s parent.' };
const features = readdirSync(new URL('./src/features', import.meta.url), { withFileTypes: true }).filter((e) => e.isDirectory());

const forbid = (files, folders, message) => ({
  files,
  rules: {
    'no-restricted-imports': ['error', { patterns: [climbOut, { group: folders.flatMap((f) => [`@/${f}`, `@/${f}/*`, `../${f}/*`]), message }] }],
  },
});

const floors = LADDER.slice(0, -1).map((floor, i) =>
  forbid([`src/${floor}/**/*.{ts,tsx}`], LADDER.slice(i + 1), `${floor} may only import from the floors below it.`),
);

const strangers = features.map(({ name }) =>
  forbid(
    [`src/features/${name}/**/*.{ts,tsx}`],
    ['app', ...features.filter((f) => f.name !== name).map((f) => `features/${f.name}`)],
    'A feature imports neither another feature nor the app: a page joins them.',
  ),
);

const HEX = '/#[0-9a-fA-F]{3,8}\\b/';
const noRawColour = {
  files: ['src/{app,components,features}/**/*.{ts,tsx}'],
  rules: {
    'no-restricted-syntax': [
      'error',
      { selector: `Literal[value=${HEX}]`, message: 'Use a colour token from src/styles, never a raw hex value.' },
      { selector: `TemplateElement[value.raw=${HEX}]`, message: 'Use a colour token from src/styles, never a raw hex value.' },
    ],
  },
};

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'public', 'src/api/generated'] },
  js.configs.recommended,
  ...tseslint.configs.recommended,
  jsxA11y.flatConfigs.strict,
  reactHooks.configs.flat['recommended-latest'] ?? reactHooks.configs['recommended-latest'],
  {
    languageOptions: { globals: { ...globals.browser } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'jsx-a11y/no-autofocus': 'off',
      'jsx-a11y/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      'no-console': 'error',
    },
  },
  ...floors,
  ...strangers,
  noRawColour,
);
