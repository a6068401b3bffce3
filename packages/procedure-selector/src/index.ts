export { ProcedureSelector } from './procedure-selector.ts';
export { IpecAnswerChangeEvent, IpecOutcomeEvent, IpecRecordExportEvent, IpecStepEvent } from './events.ts';
export { PERSISTS, type Persist } from './host/options.ts';
export { RECORD_FORMATS, type RecordFormat } from './record/formats.ts';
