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

export default ['# Changelog', '## Next', ...next, ...Object.values(logs)].join('\n\n');
