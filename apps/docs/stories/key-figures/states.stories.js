import '@ipec/key-figures/define.js';
import { statesOf } from '../../blocks/states.js';

const { state, withoutScript } = statesOf('key-figures');

export default { title: 'Key figures/States', tags: ['autodocs'] };

export const Figures = state('figures');
export const FromAFile = state('figures-file');
export const Loading = state('figures-file', {
  name: 'Loading',
  says: 'The file of figures has not come yet: what the page holds stays below the line.',
  prepare: (element) => (element.fetch = () => new Promise(() => {})),
});
export const Incomplete = state('figures-incomplete');
export const Error = state('figures-error');
export const Welsh = state('figures-welsh');

export const NoScript = withoutScript('figures');
