import { useEffect, useState } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { addons } from 'storybook/preview-api';
import { initialColours } from './page.js';

/** Light or dark, as the toolbar says. @returns {'light' | 'dark'} */
export function useColours() {
  const [colours, setColours] = useState(initialColours());
  useEffect(() => {
    const channel = addons.getChannel();
    const follow = ({ globals }) => setColours(globals.colours);
    channel.on(GLOBALS_UPDATED, follow);
    return () => channel.off(GLOBALS_UPDATED, follow);
  }, []);
  return colours;
}
