import { createElement as h, useState } from 'react';
import { Field } from './blocks.js';
import { englishName } from './languages.js';

const files = import.meta.glob('../../../packages/*/test/heard/*.txt', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** What was heard of each widget, by browser and language: `chromium-en` to the text of the transcript. */
function transcriptsOf(widget) {
  const start = `/packages/${widget}/test/heard/`;
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path]) => path.includes(start))
      .map(([path, text]) => [path.split(start)[1].replace('.txt', ''), text]),
  );
}

function titleOf(name) {
  const [browser, lang, part] = name.split('-');
  return [browser === 'chromium' ? 'Chromium' : 'Firefox', englishName(lang), part]
    .filter(Boolean)
    .join(', ');
}

/** A transcript of a widget, with a choice of the browser and the language. */
export function Heard({ widget }) {
  const transcripts = transcriptsOf(widget);
  const names = Object.keys(transcripts).sort((a, b) => a.localeCompare(b));
  const [chosen, setChosen] = useState(names.includes('chromium-en') ? 'chromium-en' : names[0]);
  if (names.length === 0) return h('p', null, 'No transcript is kept.');
  const options = names.map((name) => h('option', { key: name, value: name }, titleOf(name)));
  return h(
    'div',
    { 'data-testid': `heard-${widget}` },
    h(
      Field,
      { label: 'Browser and language' },
      h('select', { value: chosen, onChange: (event) => setChosen(event.target.value) }, options),
    ),
    h(
      'pre',
      {
        className: 'doc-code doc-transcript',
        tabIndex: 0,
        role: 'region',
        'aria-label': `What was heard: ${widget}`,
      },
      h('code', null, transcripts[chosen]),
    ),
  );
}
