import { createElement as h, useEffect, useState } from 'react';
import tokens from '@ipec/theme/tokens.json';
import { useColours } from './use-colours.js';

/**
 * Changes a token of the page as you type, so that every widget on it shows the change. What nobody changed is left to the theme,
 * which knows light and dark; the field shows its value there.
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
  return h(
    'fieldset',
    { className: 'doc-tokens' },
    h('legend', null, 'Tokens of this page'),
    wanted.map(({ name, type, values }) =>
      h(
        'label',
        { key: name },
        h('code', null, `--ipec-${name}`),
        h('input', {
          type: type === 'color' ? 'color' : 'text',
          value: changed[name] ?? values[colours] ?? values.light,
          onChange: (event) => setChanged({ ...changed, [name]: event.target.value }),
        }),
      ),
    ),
    h(
      'button',
      { type: 'button', className: 'doc-button', onClick: () => setChanged({}) },
      'As the theme has it',
    ),
  );
}
