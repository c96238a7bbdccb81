import { XLSX } from '../files/mediaTypes';

export function workbookBlob(bytes: Uint8Array): Blob {
  return blobOf(bytes, XLSX);
}

export function blobOf(bytes: Uint8Array, type: string): Blob {
  return new Blob([bytes.slice()], { type });
}
