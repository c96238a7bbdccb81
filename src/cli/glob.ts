import { readdir, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';

/** A name with `*`, `?` or `[…]`: what a shell leaves to the program where it does not expand patterns, as on Windows. */
export function isPattern(argument: string): boolean {
  return /[*?[]/.test(argument);
}

/** Folders and files that match, in no particular order. `**` stands for any number of folders, and does not follow links. */
export async function expandPattern(pattern: string): Promise<string[]> {
  const { root } = parse(pattern);
  const parts = pattern
    .slice(root.length)
    .split(/[\\/]+/)
    .filter((part) => part !== '');
  return matches(root, parts);
}

async function matches(folder: string, [part, ...rest]: readonly string[]): Promise<string[]> {
  if (part === undefined) return [folder];
  if (part === '**') {
    const here = await matches(folder, rest);
    const below = (await entriesOf(folder))
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name));
    return [...here, ...(await all(below.map((path) => matches(path, [part, ...rest]))))];
  }
  const names = isPattern(part)
    ? (await entriesOf(folder)).map(({ name }) => name).filter((name) => segmentPattern(part).test(name))
    : [part];
  const paths = names.map((name) => join(folder, name));
  if (rest.length > 0) return all(paths.map((path) => matches(path, rest)));
  return isPattern(part) ? paths : all(paths.map(existing));
}

async function existing(path: string): Promise<string[]> {
  const isThere = await stat(path).then(
    () => true,
    () => false,
  );
  return isThere ? [path] : [];
}

/** A folder that cannot be read matches nothing. */
async function entriesOf(folder: string) {
  return readdir(folder === '' ? '.' : folder, { withFileTypes: true }).catch(() => []);
}

async function all(lists: readonly Promise<string[]>[]): Promise<string[]> {
  return (await Promise.all(lists)).flat();
}

const token = /\[(?<not>!?)(?<set>[^\]]+)\]|(?<any>\*+)|(?<one>\?)|(?<plain>[^])/gu;

function segmentPattern(part: string): RegExp {
  const source = part.replace(token, (...args) => {
    const { not, set, any, one, plain } = args.at(-1) as Record<string, string | undefined>;
    if (set !== undefined) return `[${not ? '^' : ''}${set.replace(/[\\\]^[&|~]/g, '\\$&')}]`;
    if (any !== undefined) return '.*';
    return one === undefined ? (plain ?? '').replace(/[\\^$.+(){}|[\]/*?]/g, '\\$&') : '.';
  });
  // A shell's pattern passes over hidden files unless it names them.
  return new RegExp(`^${part.startsWith('.') ? '' : '(?!\\.)'}${source}$`, 'i');
}
