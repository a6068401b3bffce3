/** The example files of every widget: the very files that the tests run on, as text. */
const found = import.meta.glob('../../../packages/*/examples/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** @param {string} widget the package's name @returns {{ name: string, about: string, html: string }[]} */
export function examplesOf(widget) {
  return Object.entries(found)
    .filter(([path]) => path.includes(`/packages/${widget}/`))
    .map(([path, text]) => {
      const [, about = '', html = text] = /^<!--\s*([^]*?)\s*-->\s*([^]*)$/.exec(text) ?? [];
      return { name: path.split('/').at(-1).replace('.html', ''), about, html: html.trim() };
    });
}

/** Draws an example as a page would: its markup, unchanged. @param {string} html */
export function draw(html) {
  const template = document.createElement('template');
  template.innerHTML = html;
  const box = document.createElement('div');
  box.append(template.content);
  return box;
}
