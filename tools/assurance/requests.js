/**
 * Data flows and requests: which built file can ask the network or keep anything, and which attribute names an address.
 * Read from the built files and from the manifests of the elements, so that a new request shows here by itself.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each way in which a script can send or keep something, as it stands in a minified file. */
const WAYS = {
  fetch: /\bfetch\(/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  sendBeacon: /\bsendBeacon\b/,
  WebSocket: /\bWebSocket\b/,
  EventSource: /\bEventSource\b/,
  cookie: /\bdocument\.cookie\b/,
  localStorage: /\blocalStorage\b/,
  sessionStorage: /\bsessionStorage\b/,
  indexedDB: /\bindexedDB\b/,
  'import()': /\bimport\(/,
};

/** The ways that a script's text holds. */
export function waysIn(code) {
  return Object.entries(WAYS)
    .filter(([, pattern]) => pattern.test(code))
    .map(([name]) => name);
}

/** @param {string} root */
export function readRequests(root) {
  const dist = join(root, 'packages/embed/dist');
  const files = globSync('**/*.js', { cwd: dist })
    .sort()
    .map((name) => ({ name, ways: waysIn(readFileSync(join(dist, name), 'utf8')) }));
  return { files, asked: Object.keys(WAYS), addresses: readAddresses(root) };
}

/** The attributes by which the host page names an address. */
function readAddresses(root) {
  const isAddress = ({ name }) => /(^|-)(src|href|action|feed|base|endpoint|url)$/.test(name);
  return globSync('packages/*/custom-elements.json', { cwd: root })
    .sort()
    .flatMap((file) => JSON.parse(readFileSync(join(root, file), 'utf8')).modules)
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .flatMap(({ tagName, attributes = [] }) =>
      attributes.filter(isAddress).map(({ name, description = '' }) => ({ tagName, name, description })),
    );
}
