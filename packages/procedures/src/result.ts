export { fail, ok, type Result } from '@ipec/common';
