export { IpecFilterChangeEvent } from './events.ts';
export { FILTER_FIELDS, type FilterField } from './options.ts';
export { ResourceLibrary } from './resource-library.ts';
