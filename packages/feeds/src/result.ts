export { fail, ok, type Issue, type Result } from '@ipec/common';
