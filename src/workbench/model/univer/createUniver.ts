import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import type { ILanguagePack, PluginCtor } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { ExcelFormulaEngine, excelFunctions } from './calculation/excelFormulaEngine';

export type PluginEntry = PluginCtor | readonly [PluginCtor, unknown];

/** A spreadsheet engine in Vietnamese with the given parts, its formula engine exchanged for the one that agrees with Excel. */
export function createUniver(plugins: readonly PluginEntry[], words: ILanguagePack): Univer {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: words },
    logLevel: LogLevel.ERROR,
  });
  for (const entry of plugins) {
    const [plugin, config] = Array.isArray(entry) ? (entry as readonly [PluginCtor, unknown]) : [entry, undefined];
    if (plugin === (UniverFormulaEnginePlugin as unknown)) {
      univer.registerPlugin(ExcelFormulaEngine, { ...(config as object), function: [...excelFunctions] as never });
    } else {
      univer.registerPlugin(plugin as PluginCtor, config);
    }
  }
  return univer;
}
