import { findSheet } from '../hostContext';
import type { HostContext } from '../hostContext';
import { invalidArgument, itemAlreadyExists } from '../hostError';

/** A name that a sheet may have: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, and not taken. */
export function checkSheetName(host: HostContext, name: unknown, location: string, ownId?: string): string {
  const isProper = typeof name === 'string' && name.length >= 1 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name);
  if (!isProper) throw invalidArgument(location);
  const other = findSheet(host, name);
  if (other && other.id !== ownId) throw itemAlreadyExists(location);
  return name;
}
