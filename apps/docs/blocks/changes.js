/** The changelogs of all packages, and what waits for the next release. */
const logs = import.meta.glob('../../../packages/*/CHANGELOG.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const waiting = import.meta.glob('../../../.changeset/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const next = Object.entries(waiting)
  .filter(([path]) => !path.endsWith('README.md'))
  .map(([, text]) => text.replace(/^---[^]*?---\s*/, ''));

const coming = next.length > 0 ? ['## Next', ...next] : [];

// The name of each package is a heading of the page, and its releases stand below it.
const released = Object.values(logs).map((log) => log.replaceAll(/^(#+ )/gm, '#$1'));

export default ['# Changelog', ...coming, ...released].join('\n\n');
