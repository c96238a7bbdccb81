/** Microsoft's own copy of office.js, the only one it supports in production. */
const OFFICE_CDN = 'https://appsforoffice.microsoft.com';

/** Hash of the empty text: Griffel, the style engine of Fluent UI and Univer's, fills an empty style element by script. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The style texts that Univer 0.25.1 writes with its default theme: two at the start, the third with its first dialog. */
const UNIVER_STYLES = [
  "'sha256-StEaX+se6YS7pqjzrzMIA0KaX9zF/8zAhvQXZAe5epY='",
  "'sha256-qehDXQGi+mtaFkbShaHTjtdxRzE9Ba4Ffh5AsXR+z7s='",
  "'sha256-nzTgYzXYDNe6BAHiiI7NNlfK8n/auuOAhh2t92YvuXo='",
];

/** @param {Record<string, readonly string[]>} directives */
const text = (directives) =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

/**
 * Policy of the pane. Without `frame-ancestors`: Excel on the web shows the pane in a frame of its own host.
 *
 * @param {readonly string[]} officeHosts the origins that office.js comes from, besides the pane's own
 */
function paneCsp(officeHosts) {
  return text({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...officeHosts],
    'worker-src': ["'self'"],
    'style-src': ["'self'", EMPTY_STYLE],
    'img-src': ["'self'"],
    'connect-src': ["'self'", ...officeHosts],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
}

/** Policy of the workbench page: a spreadsheet grid, and the pane in a frame of the same origin. */
function workbenchCsp() {
  return text({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", EMPTY_STYLE, ...UNIVER_STYLES],
    'img-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'frame-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
}

module.exports = { OFFICE_CDN, paneCsp, workbenchCsp };
