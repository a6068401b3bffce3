export { contradictions, description, Explorer, tableOf } from './explorer.ts';
