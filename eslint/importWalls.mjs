import path from 'node:path';
import { walls } from './walls.mjs';

/** Reports every import, export-from, `import()`, `require()`, type import and `new URL(…, import.meta.url)` that a wall forbids. */
export const importWalls = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      unknown: 'src/{{folder}} has no line in eslint/walls.mjs: state what it may import, and why.',
      outside: 'src/{{folder}} may not import {{target}}: a program is made of src and packages alone.',
      forbidden: 'src/{{folder}} may not import {{target}}: {{reason}}.',
      typesOnly: 'src/{{folder}} may import only types of {{target}}: {{reason}}.',
    },
  },
  create(context) {
    const file = path.relative(context.cwd, context.filename).split(path.sep).join('/');
    const [top, folder] = file.split('/');
    if (top !== 'src' || file.split('/').length < 3) return {};
    const wall = walls[folder];
    if (!wall) return { Program: (node) => context.report({ node, messageId: 'unknown', data: { folder } }) };

    const check = (source, isType) => {
      if (typeof source?.value !== 'string') return;
      const verdict = judge(source.value, isType);
      if (!verdict) return;
      const target = verdict.target ?? source.value;
      context.report({ node: source, messageId: verdict.problem, data: { folder, target, reason: wall.reason } });
    };
    const judge = (specifier, isType) =>
      specifier.startsWith('.') ? judgePath(specifier, isType) : judgePackage(specifier);
    const judgePackage = (specifier) =>
      wall.packages.some((name) => matches(specifier, name)) ? undefined : { problem: 'forbidden' };
    const judgePath = (specifier, isType) => {
      const [root, target, ...rest] = path.posix.join(path.posix.dirname(file), specifier).split('/');
      if (root !== 'src' || rest.length === 0) return { problem: 'outside' };
      const isEntry = wall.entries?.test(file) ?? false;
      const allowed = [folder, ...wall.folders, ...(isEntry ? (wall.entryFolders ?? []) : [])];
      if (allowed.includes(target) || allowed.includes([target, ...rest].join('/'))) return undefined;
      if (!wall.types?.includes(target)) return { problem: 'forbidden', target: `src/${target}` };
      return isType ? undefined : { problem: 'typesOnly', target: `src/${target}` };
    };

    return {
      ImportDeclaration: (node) => check(node.source, node.importKind === 'type'),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind === 'type'),
      ImportExpression: (node) => check(node.source, false),
      TSImportType: (node) => check(node.source ?? node.argument?.literal, true),
      TSExternalModuleReference: (node) => check(node.expression, false),
      'CallExpression[callee.name="require"]': (node) => check(node.arguments[0], false),
      'NewExpression[callee.name="URL"][arguments.1.type="MemberExpression"][arguments.1.object.type="MetaProperty"]': (
        node,
      ) => check(node.arguments[0], false),
    };
  },
};

/** `a` allows a and everything below it; `@scope/*` and `node:*` allow everything that begins so. */
function matches(specifier, name) {
  if (name.endsWith('*')) return specifier.startsWith(name.slice(0, -1));
  return specifier === name || specifier.startsWith(`${name}/`);
}
