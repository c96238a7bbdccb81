import type { SelfCheckHost } from '../../workbook/selfCheck';

/** Empty texts where the program does not say. */
export function describeHost(): SelfCheckHost {
  const { displayLanguage, diagnostics } = Office.context as Partial<Office.Context>;
  return {
    platform: String(diagnostics?.platform ?? ''),
    version: diagnostics?.version ?? '',
    language: displayLanguage ?? '',
  };
}
