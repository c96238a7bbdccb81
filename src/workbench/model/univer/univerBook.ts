import { ICommandService, LocaleType } from '@univerjs/core';
import type { IdentifierDecorator, IWorkbookData, Univer, Workbook } from '@univerjs/core';
import { UniverInstanceType } from '@univerjs/core';
import type { PageContent } from '../../../workbook/content';
import type { ProtectionOptions } from '../grid';
import type { RuleStore } from './ruleStore';

/** What Excel knows of a sheet and Univer does not. */
export interface SheetState {
  protection: ProtectionOptions | undefined;
  isVeryHidden: boolean;
  /** Lock of the cells that do not state their own. */
  isLockedByDefault: boolean;
  /** How it is printed: kept for when the workbook is saved. */
  page?: PageContent;
}

/** One open workbook of the spreadsheet engine with the doors that the model uses. */
export interface UniverBook {
  readonly univer: Univer;
  readonly workbook: Workbook;
  readonly unitId: string;
  readonly commands: ICommandService;
  readonly states: Map<string, SheetState>;
  readonly rules: RuleStore;
  service<T>(identifier: IdentifierDecorator<T> | (abstract new (...args: never[]) => T)): T;
  /** Runs a command that has to succeed. */
  run(command: { readonly id: string }, params: object): void;
}

/** Makes the place where a workbook keeps its rules. */
export type RulesFor = (univer: Univer, unitId: string) => RuleStore;

/** Opens a workbook with one blank sheet. */
export function openBlankBook(univer: Univer, sheetName: string, rulesFor: RulesFor): UniverBook {
  const sheetId = nextSheetId();
  const data: Partial<IWorkbookData> = {
    id: `workbook-${String(++bookCount)}`,
    name: 'Workbook',
    locale: LocaleType.VI_VN,
    sheetOrder: [sheetId],
    sheets: { [sheetId]: { id: sheetId, name: sheetName } },
  };
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  return {
    univer,
    workbook,
    unitId: workbook.getUnitId(),
    commands,
    states: new Map([[sheetId, blankState()]]),
    rules: rulesFor(univer, workbook.getUnitId()),
    service: (identifier) => injector.get(identifier as IdentifierDecorator<never>),
    run(command, params) {
      if (!commands.syncExecuteCommand(command.id, params)) throw new Error(`${command.id} was refused`);
    },
  };
}

export function blankState(): SheetState {
  return { protection: undefined, isVeryHidden: false, isLockedByDefault: true };
}

// The formula engine keeps caches that all workbooks of a process share, by id.
let bookCount = 0;
let sheetCount = 0;

/** An id of the shape that Excel gives its sheets. */
export function nextSheetId(): string {
  const number = String(++sheetCount).padStart(12, '0');
  return `{00000000-0001-0000-0000-${number}}`;
}
