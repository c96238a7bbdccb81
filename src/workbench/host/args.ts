import { invalidArgument } from './hostError';
import { isHostObject } from './hostObject';
import type { HostObject } from './hostObject';

/** The argument at `index`, which must be a text. */
export function textArgument(args: readonly unknown[], index: number, location: string): string {
  const value = args[index];
  if (typeof value !== 'string' || value === '') throw invalidArgument(location);
  return value;
}

/** The argument at `index`, which must be a whole number of at least `least`. */
export function wholeArgument(args: readonly unknown[], index: number, location: string, least = 0): number {
  const value = args[index];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < least) throw invalidArgument(location);
  return value;
}

/** The fields of an options object; no object, no fields. */
export function optionsArgument(args: readonly unknown[], index: number): Readonly<Record<string, unknown>> {
  const value = args[index];
  return typeof value === 'object' && value !== null && !isHostObject(value) ? (value as Record<string, unknown>) : {};
}

/** An argument that the library passes as an object, resolved to it. */
export function objectArgument(args: readonly unknown[], index: number): HostObject | undefined {
  const value = args[index];
  return isHostObject(value) ? value : undefined;
}
