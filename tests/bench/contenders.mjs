import { createRequire } from 'node:module';
import { fromRoot } from '../../scripts/paths.mjs';

/**
 * Everything that is measured side by side. `load` answers what is done with the bytes of one file; `needs` is an npm package that is
 * fetched for the comparison alone.
 *
 * @type {Record<string, { label: string, needs?: string, load: (modules: string) => (bytes: Uint8Array) => unknown }>}
 */
export const contenders = {
  ours: { label: 'Kiểm Chỉ Tiêu: read and judge', load: () => subject().readAndJudge },
  reading: { label: 'Kiểm Chỉ Tiêu: read only', load: () => subject().read },
  floor: { label: 'floor: inflate and scan the needed parts', load: () => scanNeededParts() },
  sheetjs: {
    label: 'SheetJS 0.18.5: read',
    needs: 'xlsx@0.18.5',
    load: (modules) => {
      const { read } = from(modules)('xlsx');
      return (bytes) => read(bytes, { type: 'buffer' });
    },
  },
  exceljs: {
    label: 'exceljs 4.4.0: read',
    needs: 'exceljs@4.4.0',
    load: (modules) => {
      const { Workbook } = from(modules)('exceljs');
      return (bytes) => new Workbook().xlsx.load(bytes);
    },
  },
};

/** @param {string} modules folder with node_modules */
const from = (modules) => createRequire(`${modules}/`);

const subject = () => createRequire(import.meta.url)(fromRoot('dist/bench/subject.cjs'));

/** The least that any reader does: unzip the parts that hold the form's cells, and look at every cell once. */
function scanNeededParts() {
  const { unzipSync, strFromU8 } = createRequire(import.meta.url)('fflate');
  const needed = /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|worksheets\/sheet\d+\.xml)$/;
  const cell = /<c ([^>]*)>(?:<f[^>]*>([^<]*)<\/f>)?(?:<v>([^<]*)<\/v>)?/g;
  return (/** @type {Uint8Array} */ bytes) => {
    const parts = unzipSync(bytes, { filter: (/** @type {{ name: string }} */ { name }) => needed.test(name) });
    let cells = 0;
    for (const part of Object.values(parts)) {
      cell.lastIndex = 0;
      const text = strFromU8(part);
      while (cell.exec(text)) cells += 1;
    }
    return cells;
  };
}
