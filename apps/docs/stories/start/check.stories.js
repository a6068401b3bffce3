import '@ipec/case-study-carousel/define.js';
import '@ipec/community-join-form/define.js';
import '@ipec/evidence-chart/define.js';
import '@ipec/key-figures/define.js';
import '@ipec/procedure-selector/define.js';
import '@ipec/resource-library/define.js';
import chart from '../../../../packages/evidence-chart/examples/chart-bar.html?raw';

export default { title: 'Start here/Check how it is read', parameters: { a11y: { test: 'off' } } };

/** The markup without anything that could run. */
function inert(html) {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('script, style, iframe, object, embed, link, meta, base'))
    element.remove();
  for (const element of body.querySelectorAll('*')) {
    for (const { name } of [...element.attributes])
      if (/^(?:on|style$)/.test(name)) element.removeAttribute(name);
    if (element.localName.startsWith('ipec-')) element.setAttribute('ipec-check', '');
  }
  return [...body.childNodes];
}

function field(label, control) {
  const box = document.createElement('label');
  box.append(label, document.createElement('br'), control);
  return box;
}

/** Paste the HTML of a widget, or choose a CSV or JSON file of figures: it is shown how each was read. Nothing is sent. */
export const PasteYourHtml = {
  name: 'Paste your HTML or choose a file',
  render: () => {
    const page = document.createElement('div');
    const text = document.createElement('textarea');
    const file = document.createElement('input');
    const shown = document.createElement('div');
    text.rows = 12;
    text.cols = 80;
    text.spellcheck = false;
    text.value = chart.replace(/^<!--[^]*?-->\s*/, '');
    file.type = 'file';
    file.accept = '.csv,.json,text/csv,application/json';
    const show = () => shown.replaceChildren(...inert(text.value));
    text.addEventListener('input', show);
    file.addEventListener('change', () => {
      const [chosen] = file.files;
      if (!chosen) return;
      const element = document.createElement('ipec-evidence-chart');
      element.setAttribute('ipec-check', '');
      element.setAttribute('heading', chosen.name);
      element.setAttribute('summary', 'A file that is tried out.');
      element.setAttribute('source', chosen.name);
      element.setAttribute('src', URL.createObjectURL(chosen));
      shown.replaceChildren(element);
    });
    page.append(
      field('HTML', text),
      document.createElement('br'),
      field('Or a file of figures (CSV or JSON)', file),
      shown,
    );
    show();
    return page;
  },
};
