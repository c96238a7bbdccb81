import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const cell = /<c\b(?:[^>/]|\/(?!>))*>[^]*?<\/c>/g;
const cachedType = /(<c\b[^>]*?)\s+t="[^"]*"/;
const cachedValue = /<v\b[^>]*?(?:\/>|>[^]*?<\/v>)/;

/**
 * Takes the cached results out of every formula cell, so that a spreadsheet program has to compute them. LibreOffice otherwise
 * believes the results in files that name Microsoft Excel as their application. For files without namespace prefixes.
 */
export function stripCachedValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [path, content] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(path)) continue;
    const stripped = strFromU8(content).replace(cell, (text) =>
      /<f[\s>/]/.test(text) ? text.replace(cachedType, '$1').replace(cachedValue, '') : text,
    );
    parts[path] = strToU8(stripped);
  }
  return zipSync(parts);
}
