import { DocsContainer } from '@storybook/addon-docs/blocks';
import { createElement as h, useEffect, useState } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { initialColours } from './page.js';
import { look } from './look.js';
import { Newer } from './newer.js';

/** A docs page in the colours that the toolbar names, so that words and widgets never stand on different grounds. */
export function DocsPage({ children, context }) {
  const [colours, setColours] = useState(initialColours());
  useEffect(() => {
    const channel = addons.getChannel();
    const follow = ({ globals }) => setColours(globals.colours);
    channel.on(GLOBALS_UPDATED, follow);
    return () => channel.off(GLOBALS_UPDATED, follow);
  }, []);
  useEffect(() => {
    document.documentElement.style.colorScheme = colours;
  }, [colours]);
  return h(DocsContainer, { context, theme: look(colours) }, h(Newer), children);
}
