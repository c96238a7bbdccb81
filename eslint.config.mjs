import js from '@eslint/js';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importWalls } from './eslint/importWalls.mjs';
import { pureFolders } from './eslint/walls.mjs';

const typescript = ['**/*.{ts,tsx}'];
const javascript = ['**/*.{js,mjs,cjs}'];

const officeNames = ['Excel', 'Office', 'OfficeExtension'];
const notHere = 'Only src/excel speaks to Office.js: everything else works without it.';
const office = officeNames.map((name) => ({ name, message: notHere }));
// The rule for globals does not look into types.
const officeTypes = { selector: `TSQualifiedName[left.name=/^(${officeNames.join('|')})$/]`, message: notHere };

const impure = [
  ['CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'the clock'],
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'the clock'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'chance'],
].map(([selector, what]) => ({
  selector,
  message: `The core answers the same question the same way every day: take ${what} from the caller.`,
}));

export default defineConfig(
  { ignores: ['dist/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Whole numbers read plainly in a text; anything else would print as no person expects.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Texts are taken apart by code point, which is what lengths in a sheet and in a sentence are counted in.
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      // The contracts are records of functions, written as methods; none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { walls: { rules: { imports: importWalls } } },
    rules: { 'walls/imports': 'error', 'no-console': 'error' },
  },
  {
    // Excel and Univer declare their constants as enumerations and hand them over as texts and numbers.
    files: ['src/excel/**/*.ts', 'src/workbench/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/excel/**'],
    rules: {
      'no-restricted-globals': ['error', { globals: office, checkGlobalObject: true }],
      'no-restricted-syntax': ['error', officeTypes],
    },
  },
  {
    files: pureFolders.map((folder) => `src/${folder}/**/*.ts`),
    rules: { 'no-restricted-syntax': ['error', officeTypes, ...impure] },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  { files: ['src/taskpane/**/*.{ts,tsx}'], extends: [reactHooks.configs.flat['recommended-latest']] },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    files: javascript,
    languageOptions: {
      globals: Object.fromEntries(
        ['Buffer', 'URL', '__dirname', 'console', 'module', 'process', 'require'].map((name) => [name, 'readonly']),
      ),
    },
  },
);
