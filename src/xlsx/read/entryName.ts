import { damaged } from './readFailure';

const decoder = new TextDecoder();

/**
 * Key of a zip entry: package parts are compared without regard to case, and some writers separate folders with backslashes.
 * Throws for names that leave the package.
 */
export function entryName(raw: Uint8Array): string {
  const name = decoder.decode(raw).replaceAll('\\', '/').toLowerCase();
  const leavesPackage = name.startsWith('/') || /^[a-z]:/.test(name) || name.split('/').includes('..');
  if (leavesPackage || name.includes('\0')) throw damaged('zip');
  return name;
}
