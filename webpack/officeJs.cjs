const path = require('node:path');

/** Folder of the library as npm delivers it: 86 MB, of which a pane in Excel asks for the files below. */
const officeJsFolder = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const officeJsFiles = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-web-16.00.js',
  'excel-mac-16.00.js',
  'excel-ios-16.00.js',
  'en-us/office_strings.js',
  'vi-vn/office_strings.js',
];

/**
 * Whether the library is served from the pane's own origin, by the option `--env officejs=…`.
 *
 * @param {unknown} [source]
 */
function isSelfHosted(source = 'cdn') {
  if (source !== 'cdn' && source !== 'self') throw new Error(`office.js comes from cdn or self, not ${String(source)}`);
  return source === 'self';
}

module.exports = { officeJsFolder, officeJsFiles, isSelfHosted };
