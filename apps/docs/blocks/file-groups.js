/**
 * The files of `packages/embed/dist` in the groups that somebody looks for. Pure.
 *
 * @template T
 * @param {Readonly<Record<string, T>>} files by name, as `manifest.json` has them
 * @returns {readonly { readonly title: string, readonly files: readonly (readonly [string, T])[] }[]} the first is what pages
 *   name themselves; a file is in one group
 */
export function grouped(files) {
  const all = Object.entries(files);
  const widgets = all.map(([name]) => name).filter((name) => /^[a-z-]+\.js$/.test(name) && !isOther(name));
  const titleOf = (name) => {
    if (/^ipec[\w-]*\.js$|^theme\.css$/.test(name) || widgets.includes(name)) return FIRST;
    const widget = widgets.find((one) => name.startsWith(`${one.slice(0, -3)}-`));
    if (widget) return `Parts of ${widget.slice(0, -3)}`;
    return OTHER.find(([start]) => name.startsWith(start))?.[1] ?? 'Other files';
  };
  const groups = new Map([[FIRST, []]]);
  for (const one of all) {
    const title = titleOf(one[0]);
    groups.set(title, [...(groups.get(title) ?? []), one]);
  }
  return [...groups].map(([title, found]) => ({ title, files: found }));
}

const FIRST = 'What a page names';

/** How names begin, and what those files are. */
const OTHER = [
  ['element-kit-', 'Parts of every widget'],
  ['modules/', 'Modules for an import map of your own'],
  ['hosts/', 'Recipes for frameworks'],
  ['frame', 'Frames'],
  ['builder/', 'The builder'],
];

const isOther = (name) => name.startsWith('ipec') || OTHER.some(([start]) => name.startsWith(start));
