import path from 'node:path';
import ts from 'typescript';
import { fromRoot } from './paths.mjs';
import { apiSetOf } from './apiSetTags.mjs';

/**
 * One use of Office.js in our sources.
 *
 * @typedef {{ member: string, sets: import('./apiSetTags.mjs').ApiSet[], file: string, line: number }} Use
 *   sets: what the declaration says it belongs to; empty where it says nothing
 * @typedef {{ problem: string, file: string, line: number }} Unclear a load() whose properties cannot be read from the source
 */

/**
 * Every member of Office.js that the files use: calls (by overload), properties read, set, destructured, given in an
 * object or named in load(), enum members, and types.
 *
 * @param {readonly string[]} files absolute paths
 * @param {ReadonlyMap<string, string>} [overlay] texts that stand for files
 * @returns {{ uses: Use[], unclear: Unclear[] }}
 */
export function officeMembers(files, overlay = new Map()) {
  const program = ts.createProgram([...files], options, hostWith(overlay));
  const checker = program.getTypeChecker();
  /** @type {Use[]} */
  const uses = [];
  /** @type {Unclear[]} */
  const unclear = [];

  /** @param {ts.Node} node */
  const where = (node) => {
    const source = node.getSourceFile();
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    return { file: path.relative(fromRoot(), source.fileName).split(path.sep).join('/'), line };
  };
  /** @param {readonly ts.Declaration[] | undefined} declarations @param {ts.Node} node */
  const note = (declarations, node) => {
    for (const declaration of declarations ?? []) {
      if (!isOffice(declaration) || ts.isModuleDeclaration(declaration)) continue;
      uses.push({ member: fullName(declaration), sets: apiSetOf(declaration), ...where(node) });
    }
  };

  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node)) visitLoad(node);
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) note(declarationsOf(node), node);
    ts.forEachChild(node, visit);
  };

  /** @param {ts.Identifier | ts.StringLiteralLike} node */
  const declarationsOf = (node) => {
    const { parent } = node;
    if (ts.isBindingElement(parent) && ts.isObjectBindingPattern(parent.parent)) {
      const isSource = (parent.propertyName ?? parent.name) === node;
      return isSource ? propertyOf(checker.getTypeAtLocation(parent.parent), node.text)?.declarations : undefined;
    }
    if ((ts.isPropertyAssignment(parent) || ts.isShorthandPropertyAssignment(parent)) && parent.name === node) {
      const target = checker.getContextualType(parent.parent);
      return target && propertyOf(target, node.text)?.declarations;
    }
    const symbol = checker.getSymbolAtLocation(node);
    if (!symbol) return undefined;
    const signature =
      calledBy(node) && checker.getResolvedSignature(/** @type {ts.CallLikeExpression} */ (calledBy(node)));
    const overload = signature?.declaration;
    if (overload && symbol.declarations?.includes(overload)) return [overload];
    return symbol.declarations;
  };

  /** @param {ts.Type} type @param {string} name */
  const propertyOf = (type, name) => checker.getPropertyOfType(checker.getNonNullableType(type), name);

  /** `object.load('a,b/c')`, `object.load(['a'])`, `context.load(object, 'a')`. @param {ts.CallExpression} call */
  const visitLoad = (call) => {
    if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'load') return;
    if (!checker.getSymbolAtLocation(call.expression.name)?.declarations?.some(isOffice)) return;
    const [first, second] = call.arguments;
    const object = second && first ? first : call.expression.expression;
    const wanted = second ?? first;
    if (wanted && !ts.isObjectLiteralExpression(wanted)) loadPaths(checker.getTypeAtLocation(object), wanted);
  };

  /** @param {ts.Type} object @param {ts.Expression} wanted */
  const loadPaths = (object, wanted) => {
    const texts = literalTexts(wanted);
    if (!texts) return void unclear.push({ problem: 'load() of names that are not literal', ...where(wanted) });
    for (const name of texts.flatMap((text) => text.split(',')).map((text) => text.trim())) {
      loadPath(object, name.split('/'), wanted);
    }
  };

  /** @param {ts.Type} object @param {string[]} names @param {ts.Node} node */
  const loadPath = (object, names, node) => {
    let type = object;
    for (const name of names) {
      const property = propertyOf(type, name) ?? propertyOf(itemOf(type, node) ?? type, name);
      if (!property) return void unclear.push({ problem: `load() of the unknown ${names.join('/')}`, ...where(node) });
      note(property.declarations, node);
      type = checker.getTypeOfSymbolAtLocation(property, node);
      if (name === 'items') type = checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
    }
  };

  /** What a collection holds. @param {ts.Type} type @param {ts.Node} node */
  const itemOf = (type, node) => {
    const items = propertyOf(type, 'items');
    return items && checker.getIndexTypeOfType(checker.getTypeOfSymbolAtLocation(items, node), ts.IndexKind.Number);
  };

  /** @param {ts.Expression} expression @returns {string[] | undefined} */
  const literalTexts = (expression) => {
    if (ts.isArrayLiteralExpression(expression)) {
      const parts = expression.elements.map((element) =>
        literalTexts(ts.isSpreadElement(element) ? element.expression : element),
      );
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    }
    return literalsOf(checker.getTypeAtLocation(expression));
  };

  /** @param {ts.Type} type @returns {string[] | undefined} */
  const literalsOf = (type) => {
    if (type.isStringLiteral()) return [type.value];
    const isTuple = checker.isTupleType(type);
    const members = isTuple ? checker.getTypeArguments(/** @type {ts.TypeReference} */ (type)) : unionMembers(type);
    const parts = members.map(literalsOf);
    return members.length > 0 && parts.every((part) => part !== undefined) ? parts.flat() : undefined;
  };

  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`no such source: ${file}`);
    visit(source);
  }
  return { uses, unclear };
}

/** @type {ts.CompilerOptions} */
const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  resolveJsonModule: true,
  types: ['office-js'],
  typeRoots: [fromRoot('node_modules/@types')],
};

/** @param {ReadonlyMap<string, string>} overlay */
function hostWith(overlay) {
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (file) => overlay.has(file) || fileExists(file);
  host.readFile = (file) => overlay.get(file) ?? readFile(file);
  host.getSourceFile = (file, target, ...rest) => {
    const text = overlay.get(file);
    return text === undefined ? getSourceFile(file, target, ...rest) : ts.createSourceFile(file, text, target, true);
  };
  return host;
}

/** @param {ts.Node} declaration */
const isOffice = (declaration) => /[\\/]@types[\\/]office-js[\\/]/.test(declaration.getSourceFile().fileName);

/** @param {ts.Type} type @returns {ts.Type[]} */
const unionMembers = (type) => (type.isUnion() ? type.types : []);

/** The call or `new` whose function this name is. @param {ts.Node} name */
function calledBy(name) {
  const callee = ts.isPropertyAccessExpression(name.parent) && name.parent.name === name ? name.parent : name;
  const { parent } = callee;
  const isCallee = (ts.isCallExpression(parent) || ts.isNewExpression(parent)) && parent.expression === callee;
  return isCallee ? parent : undefined;
}

/** @param {ts.Declaration} declaration */
function fullName(declaration) {
  /** @type {string[]} */
  const names = [];
  for (let node = /** @type {ts.Node} */ (declaration); !ts.isSourceFile(node); node = node.parent) {
    const { name } = /** @type {ts.NamedDeclaration} */ (node);
    if (name) names.unshift(name.getText());
  }
  return names.join('.');
}
