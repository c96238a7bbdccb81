import { defaultLimits } from '../../xlsx/read/limits';
import { PackageReader } from '../../xlsx/read/packageReader';

const STYLES = 'xl/styles.xml';

/** Whether cells that say nothing of it are locked: the file's first cell format is that of the Normal style. */
export function isNormalStyleLocked(bytes: Uint8Array): boolean {
  const file = new PackageReader(bytes, defaultLimits);
  if (!file.has(STYLES)) return true;
  const formats = /<cellXfs\b[^>]*>(.*?)<\/cellXfs>/s.exec(file.text(STYLES))?.[1] ?? '';
  const [first = ''] = /<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/s.exec(formats) ?? [];
  return !/<protection\b[^>]*\blocked="(?:0|false)"/.test(first);
}
