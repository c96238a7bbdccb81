/**
 * Which folder of src may import what. A folder that does not stand here may not exist.
 *
 * folders: of src, besides the folder itself, or single modules of a folder; types: folders of which only types may be imported; packages: by name, with
 * everything below it; entries: files that wire the program together, which alone may import `entryFolders`.
 *
 * @type {Record<string, {
 *   folders: string[], types?: string[], packages: string[], entries?: RegExp, entryFolders?: string[], reason: string,
 * }>}
 */
export const walls = {
  plan: {
    folders: [],
    packages: ['zod'],
    reason: 'the plan is data with its schema; another district is another file, not another program',
  },
  rules: {
    folders: ['plan', 'workbook/cell'],
    packages: ['zod'],
    reason: 'a rule judges entries wherever they come from; it knows no sheet, no file and no sentence',
  },
  workbook: {
    folders: [],
    packages: [],
    reason: 'the contract with a spreadsheet is what every adapter implements; it depends on none of them',
  },
  form: {
    folders: ['plan', 'rules', 'workbook'],
    packages: [],
    reason: 'the one layout serves every spreadsheet; its words are handed in by the caller',
  },
  check: {
    folders: ['plan', 'rules', 'form', 'workbook'],
    packages: ['@noble/hashes'],
    reason: 'a use case works on the contract, so that the pane, the bulk check and the command line run the same one',
  },
  messages: {
    folders: ['workbook/visibleText'],
    types: ['plan', 'rules', 'form', 'workbook', 'check'],
    packages: [],
    reason: 'sentences are made from the facts of a finding; words run nothing',
  },
  excel: {
    folders: ['workbook'],
    packages: [],
    reason: 'the adapter to Office.js translates; it knows no rule, no indicator and no sentence',
  },
  xlsx: {
    folders: ['workbook'],
    packages: ['fflate', 'hucre'],
    reason: 'the adapter to bytes translates; it knows no rule, no indicator and no sentence',
  },
  taskpane: {
    folders: ['plan', 'rules', 'form', 'workbook', 'check', 'messages'],
    packages: ['react', 'react-dom', '@fluentui/react-components', '@fluentui/react-icons'],
    entries: /^src\/taskpane\/(index\.tsx|.+\.worker\.ts)$/,
    entryFolders: ['excel', 'xlsx'],
    reason: 'only an entry file wires an adapter in, so that the pane can be tested and run without Excel',
  },
  cli: {
    folders: ['plan', 'rules', 'form', 'workbook', 'check', 'messages'],
    packages: ['node:*', 'zod'],
    entries: /^src\/cli\/chitieu\.ts$/,
    entryFolders: ['xlsx'],
    reason: 'only the entry file wires the adapter to bytes in, so that every command can be tested without files',
  },
  workbench: {
    folders: ['workbook', 'xlsx'],
    packages: ['@univerjs/*', 'rxjs', 'hucre'],
    reason:
      'the workbench loads the built pane in a frame; sharing code with it would prove nothing about the real thing',
  },
};

/** Folders whose functions give the same answer to the same question, on every machine and on every day. */
export const pureFolders = ['plan', 'rules', 'form', 'workbook', 'check', 'messages'];
