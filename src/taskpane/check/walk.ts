/**
 * The open finding that comes after the current one, by their keys; after the last one the first. Where the current one is done with
 * and gone, the walk goes on from where it stood in `before`, an order that still had it. `undefined` where nothing is open.
 */
export function nextOpen(
  order: readonly string[],
  isOpen: (key: string) => boolean,
  current: string | undefined,
  before: readonly string[],
): { readonly key: string; readonly hasWrapped: boolean } | undefined {
  const place = current === undefined ? -1 : order.indexOf(current);
  const rest = place >= 0 || current === undefined ? order.slice(place + 1) : before.slice(before.indexOf(current) + 1);
  const later = rest.find(isOpen);
  const key = later ?? order.find(isOpen);
  return key === undefined ? undefined : { key, hasWrapped: later === undefined };
}
