const LONGEST = 60;

/** A name for a file on any system: "Hồng Sơn" → "hong-son". Empty where nothing of it is a Latin letter or a digit. */
export function asciiName(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('đ', 'd')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}

/** The names, each but the first of equals with a number behind it. */
export function distinctNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return names.map((name) => {
    let candidate = name;
    while (taken.has(candidate)) {
      const count = (counts.get(name) ?? 1) + 1;
      counts.set(name, count);
      candidate = `${name}-${count}`;
    }
    taken.add(candidate);
    return candidate;
  });
}
