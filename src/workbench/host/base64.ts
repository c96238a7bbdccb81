import { invalidArgument } from './hostError';

export function decodeBase64(text: string, location: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument(location);
  }
}
