/** Where the manifest in the repository points: the server of `npm run dev`. */
const DEFAULT_ORIGIN = 'https://localhost:3000';

/**
 * The manifest for a pane served at `origin`, an https address with or without a folder behind it.
 *
 * @param {string} manifest
 * @param {string} [origin]
 */
function stampOrigin(manifest, origin = DEFAULT_ORIGIN) {
  const url = new URL(origin);
  if (url.protocol !== 'https:') throw new Error(`Excel loads add-ins over https only, not ${origin}`);
  if (url.username || url.password) throw new Error(`an origin has no user name: ${url.host}`);
  if (/["'<>&\s]/.test(url.href)) throw new Error(`an origin has none of the characters " ' < > & in it: ${origin}`);
  if (url.search || url.hash) throw new Error(`an origin has no query and no fragment: ${origin}`);
  return manifest.replaceAll(DEFAULT_ORIGIN, url.href.replace(/\/$/, ''));
}

module.exports = { DEFAULT_ORIGIN, stampOrigin };
