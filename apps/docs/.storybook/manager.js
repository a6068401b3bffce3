import { addons } from 'storybook/manager-api';
import { look, systemColours } from '../blocks/look.js';

addons.setConfig({
  theme: look(systemColours()),
  sidebar: { showRoots: false },
  toolbar: { remount: { hidden: true }, zoom: { hidden: true } },
});
