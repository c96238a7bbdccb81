const core = ['src/plan', 'src/rules', 'src/form', 'src/workbook', 'src/check', 'src/messages'];
const compilers = ['webpack.config.js', 'webpack', 'package-lock.json'];

/**
 * What can be built, from which sources, and the file that shows that it was. `after` names a target that comes first.
 *
 * @type {Record<'pane' | 'workbench' | 'cli' | 'bench' | 'samples', {
 *   sources: string[], proof: string, after?: 'cli', configs?: string[],
 * }>}
 */
export const targets = {
  pane: {
    sources: [...compilers, ...core, 'src/excel', 'src/xlsx', 'src/taskpane', 'assets', 'manifest.xml'],
    proof: 'dist/web/taskpane.html',
    configs: ['pane'],
  },
  workbench: {
    sources: [...compilers, 'src/workbook', 'src/xlsx', 'src/workbench'],
    proof: 'dist/web/workbench.html',
    configs: ['workbench', 'emulated-host'],
  },
  cli: {
    sources: [...compilers, ...core, 'src/xlsx', 'src/cli'],
    proof: 'dist/cli/chitieu.cjs',
    configs: ['cli'],
  },
  bench: {
    sources: [
      ...compilers,
      ...core,
      'src/xlsx',
      'src/cli',
      'tests/bench',
      'tests/hostile',
      'tests/cases',
      'tests/form/support',
    ],
    proof: 'dist/bench/subject.cjs',
    configs: ['bench'],
  },
  samples: {
    sources: [...compilers, ...core, 'src/xlsx', 'src/cli', 'assets/samples', 'scripts/samples.mjs'],
    proof: 'dist/web/samples/index.json',
    after: 'cli',
  },
};
