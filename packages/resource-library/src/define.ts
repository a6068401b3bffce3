import { define } from '@ipec/element-kit';
import { ResourceLibrary } from './resource-library.ts';

define('ipec-resource-library', ResourceLibrary);

export { ResourceLibrary };
export type { IpecFilterChangeEvent } from './events.ts';
