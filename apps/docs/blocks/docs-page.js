import { DocsContainer } from '@storybook/addon-docs/blocks';
import { createElement as h, useEffect } from 'react';
import { look } from './look.js';
import { Newer } from './newer.js';
import { makeDocsPage } from './page.js';
import { useColours } from './use-colours.js';

/** A docs page in the colours that the toolbar names, so that words and widgets never stand on different grounds. */
export function DocsPage({ children, context }) {
  const colours = useColours();
  useEffect(() => {
    makeDocsPage(colours);
  }, [colours]);
  return h(DocsContainer, { context, theme: look(colours) }, h(Newer), children);
}
