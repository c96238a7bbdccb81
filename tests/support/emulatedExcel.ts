import { EmulatedHost } from '../../src/workbench/host/emulatedHost';
import type { HostQuirks } from '../../src/workbench/host/hostContext';
import { readBlueprint } from '../../src/workbench/import/readBlueprint';
import { personAt, type Person } from '../../src/workbench/model/person';
import type { Locale } from '../../src/workbench/model/typing';
import { openHeadlessGrid } from '../../src/workbench/model/univer/headless';
import type { UniverGrid } from '../../src/workbench/model/univer/univerGrid';
import { createBridge } from '../../src/workbench/seams/bridge';
import { loadOfficeLibrary, type OfficeLibrary } from './officeLibrary';

export interface EmulatedExcelOptions extends HostQuirks {
  /** The workbook that is open; a blank one where absent. */
  readonly file?: Uint8Array;
  /** Separators and date order of the person who types; Vietnamese where absent. */
  readonly locale?: Locale;
  /** Requirement sets besides or in place of the usual ones (ExcelApi 1.14). */
  readonly sets?: Readonly<Record<string, string>>;
  /** Shows a file as a workbook in a window of its own. */
  readonly openFile?: (bytes: Uint8Array) => void;
  /** The clock of whoever types a date without its year. */
  readonly today?: () => Date;
}

/** An open workbook with Microsoft's own client library in front of it, and a person at its keyboard. */
export interface EmulatedExcel extends OfficeLibrary, Person {
  readonly host: EmulatedHost;
  readonly grid: UniverGrid;
  /** Lets every calculation and every event on its way arrive. */
  quiet(): Promise<void>;
  /** Closes the workbook. Throws where the emulation was at fault or lacked a member. */
  dispose(): void;
}

const usualSets = { ExcelApi: '1.14', DelayForCellEdit: '1.1', RichApiRuntime: '1.2', RichApiRuntimeFlag: '1.2' };

/** Opens a workbook in the emulated Excel. `Excel`, `Office` and `OfficeExtension` are also global until it is disposed of. */
export async function openEmulatedExcel(options: EmulatedExcelOptions = {}): Promise<EmulatedExcel> {
  const { file, locale = 'vi-VN', sets = {}, today = () => new Date(), openFile, ...quirks } = options;
  const grid = openHeadlessGrid();
  if (file) {
    const outcome = await readBlueprint(file);
    if (!outcome.ok) throw new Error(`The file cannot be opened: ${outcome.problem.code}`);
    grid.open(outcome.value);
    await grid.settled();
  }
  const host = new EmulatedHost(grid, {
    readFile: readBlueprint,
    quirks,
    locale,
    today,
    ...(openFile && { openFile }),
  });
  const library = loadOfficeLibrary(createBridge(host), { ...usualSets, ...sets });
  Object.assign(globalThis, library);
  return {
    ...library,
    ...personAt(grid, { locale, today }),
    host,
    grid,
    async quiet() {
      await grid.settled();
      await new Promise((resolve) => setTimeout(resolve, 0));
    },
    dispose: () => close(host),
  };
}

function close(host: EmulatedHost): void {
  for (const name of ['Excel', 'Office', 'OfficeExtension']) Reflect.deleteProperty(globalThis, name);
  host.dispose();
  if (host.defects.length > 0) throw new AggregateError(host.defects, 'The emulated Excel was at fault');
  if (host.unknown.length > 0) throw new Error(`Not emulated: ${host.unknown.join(', ')}`);
}
