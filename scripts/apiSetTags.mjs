import ts from 'typescript';

/** @typedef {{ name: string, version: string }} ApiSet a requirement set; a preview has the version "preview" */

const TAG = /\[\s*Api set:\s*([^\]]*)\]/gi;
const LINK = /\*\*Requirement sets?\*\*:[^]*?\|\s*([A-Za-z]+ \d+\.\d+)\s*\}/g;
const SET = /([A-Z][A-Za-z]*)\s+(\d+\.\d+|BETA|PREVIEW)/gi;

/**
 * The requirement sets that a declaration of @types/office-js states, or that its class, interface or enum states for it.
 * Where a text names several versions ("1.1 for reading; 1.2 for setting"), the highest counts.
 *
 * @param {ts.Node} declaration
 * @returns {ApiSet[]}
 */
export function apiSetOf(declaration) {
  for (let node = declaration; !ts.isModuleBlock(node) && !ts.isSourceFile(node); node = node.parent) {
    const sets = setsIn(documentation(node));
    if (sets.length > 0) return sets;
  }
  return [];
}

/** The comment in front of a declaration without what it says of single parameters. @param {ts.Node} node */
function documentation(node) {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const sections = comments.flatMap((comment) => comment.getText().split(/^\s*\*\s*@/m));
  return sections.filter((section) => !section.startsWith('param')).join('\n');
}

/** @param {string} text @returns {ApiSet[]} */
function setsIn(text) {
  const tags = [...text.matchAll(TAG), ...text.matchAll(LINK)].map((match) => match[1] ?? '');
  /** @type {Map<string, string>} */
  const highest = new Map();
  for (const tag of tags) {
    const later = [...tag.matchAll(/[;,]\s*(\d+\.\d+)/g)].map((match) => match[1] ?? '');
    for (const [, name = '', version = ''] of tag.matchAll(SET)) {
      for (const stated of [/\d/.test(version) ? version : 'preview', ...later]) {
        if (isAbove(stated, highest.get(name) ?? '0.0')) highest.set(name, stated);
      }
    }
  }
  return [...highest].map(([name, version]) => ({ name, version }));
}

/** @param {string} version @param {string} limit */
export function isAbove(version, limit) {
  if (version === 'preview') return true;
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [limitMajor = 0, limitMinor = 0] = limit.split('.').map(Number);
  return major > limitMajor || (major === limitMajor && minor > limitMinor);
}
