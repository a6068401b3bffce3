import { createElement as h, useEffect, useState } from 'react';
import tokens from '@ipec/theme/tokens.json';
import { CopyBlock } from './blocks.js';
import { useColours } from './use-colours.js';

/**
 * Changes a token of the page as you type, so that every widget on it shows the change, and says what to write for it. What
 * nobody changed is left to the theme, which knows light and dark; the field shows its value there.
 */
export function LiveTokens({ names }) {
  const wanted = tokens.filter(({ name }) => names.includes(name));
  const colours = useColours();
  const [changed, setChanged] = useState({});
  useEffect(() => {
    const page = document.documentElement.style;
    for (const [name, value] of Object.entries(changed)) page.setProperty(`--ipec-${name}`, value);
    return () => Object.keys(changed).forEach((name) => page.removeProperty(`--ipec-${name}`));
  }, [changed]);
  const lines = Object.entries(changed).map(([name, value]) => `  --ipec-${name}: ${value};`);
  return [
    h(
      'fieldset',
      { className: 'doc-tokens', key: 'fields' },
      h('legend', null, 'Tokens of this page'),
      wanted.map(({ name, type, values, description }) => {
        const value = changed[name] ?? values[colours] ?? values.light;
        return h(
          'label',
          { key: name },
          h('code', null, `--ipec-${name}`),
          h('input', {
            type: type === 'color' ? 'color' : 'text',
            value,
            onChange: (event) => setChanged({ ...changed, [name]: event.target.value }),
          }),
          h(
            'span',
            { className: 'doc-means' },
            type === 'color' && [h('code', { key: 'value' }, value), ': '],
            description,
          ),
        );
      }),
      h(
        'button',
        { type: 'button', className: 'doc-button', onClick: () => setChanged({}) },
        'As the theme has it',
      ),
    ),
    lines.length > 0 &&
      h(
        'div',
        { key: 'css' },
        h('p', null, 'What to write after ', h('code', null, 'theme.css'), ', for light and dark alike:'),
        h(CopyBlock, { text: `:root {\n${lines.join('\n')}\n}`, id: 'css', label: 'Your style sheet' }),
      ),
  ];
}
