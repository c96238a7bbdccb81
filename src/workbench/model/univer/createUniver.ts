import { LocaleType, LogLevel, Univer } from '@univerjs/core';
import type { ILanguagePack, Plugin, PluginCtor } from '@univerjs/core';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { ExcelFormulaEngine, excelFunctions } from './calculation/excelFormulaEngine';

export type PluginEntry = PluginCtor<Plugin> | readonly [PluginCtor<Plugin>, unknown];

/** A spreadsheet engine in Vietnamese with the given parts, its formula engine exchanged for the one that agrees with Excel. */
export function createUniver(plugins: readonly PluginEntry[], words: ILanguagePack): Univer {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: words },
    logLevel: LogLevel.ERROR,
  });
  for (const entry of plugins) {
    const [plugin, config] = Array.isArray(entry)
      ? (entry as readonly [PluginCtor<Plugin>, unknown])
      : [entry, undefined];
    if (plugin === (UniverFormulaEnginePlugin as unknown)) {
      univer.registerPlugin(ExcelFormulaEngine, { ...(config as object), function: [...excelFunctions] as never });
    } else {
      univer.registerPlugin(plugin as PluginCtor<Plugin>, config as never);
    }
  }
  return univer;
}
