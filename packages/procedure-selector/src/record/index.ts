export { parseRecord } from '@ipec/procedures/record';
export { keepTemplate, notKeptTemplate } from '../keep/form.ts';
export { AnswerStore } from '../keep/store.ts';
export { makeExport } from './make-export.ts';
export { printTemplate } from './print.ts';
export { recordSection, recordTemplate } from './record-form.ts';
export { recordStyles } from './record.styles.ts';
export { reopenedTemplate } from './reopened-note.ts';
