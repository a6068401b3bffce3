export { hashOf } from './hash.ts';
export { sha256 } from './sha256.ts';
