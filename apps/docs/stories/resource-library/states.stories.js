import '@ipec/resource-library/define.js';
import { statesOf } from '../../blocks/states.js';

const { state, withoutScript } = statesOf('resource-library');

export default { title: 'Publications/States', tags: ['autodocs'] };

export const Library = state('library');
export const Files = state('library-files');
export const FromAFeed = state('library-feed');
export const Loading = state('library-feed', {
  name: 'Loading',
  says: 'The feed has not come yet: what the page holds stays below the line.',
  prepare: (element) => (element.fetch = () => new Promise(() => {})),
});
export const Empty = state('library-empty');
export const Error = state('library-error');
export const Welsh = state('library-welsh');

export const NoScript = withoutScript('library');
