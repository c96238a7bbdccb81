import { damaged } from './readFailure';

const decoder = new TextDecoder();

/**
 * Key of a zip entry, as `partName` makes it of any mention of the part. Throws for names that leave the package.
 */
export function entryName(raw: Uint8Array): string {
  const name = partName(decoder.decode(raw));
  const leavesPackage = name.startsWith('/') || /^[a-z]:/.test(name) || name.split('/').includes('..');
  if (leavesPackage || name.includes('\0')) throw damaged('zip');
  return name;
}

/**
 * A part's name as it is compared: without regard to case, and to whether signs are escaped, which some writers do in the zip and
 * some only where they refer to the part. Some separate folders with backslashes.
 */
export function partName(name: string): string {
  return (name.includes('%') ? decodePercent(name) : name).replaceAll('\\', '/').toLowerCase();
}

function decodePercent(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
