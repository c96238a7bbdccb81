import { jsonAt } from './json';

/** Names a place of a plan file; elements of lists are followed by their id: `indicators[3] (B1).rule`. */
export function planPath(at: readonly PropertyKey[], json: unknown): string {
  let path = '';
  let value = json;
  for (const key of at) {
    value = jsonAt(value, key);
    if (typeof key === 'number') path += `[${String(key)}]${nameOf(value)}`;
    else path += path === '' ? String(key) : `.${String(key)}`;
  }
  return path;
}

function nameOf(element: unknown): string {
  const id = jsonAt(element, 'id') ?? jsonAt(element, 'code');
  return typeof id === 'string' && id.length <= 40 ? ` (${id})` : '';
}
