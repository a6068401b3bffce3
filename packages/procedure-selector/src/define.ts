import { define } from '@ipec/element-kit';
import { ProcedureSelector } from './procedure-selector.ts';

define('ipec-procedure-selector', ProcedureSelector);

export { ProcedureSelector };
export type {
  IpecAnswerChangeEvent,
  IpecOutcomeEvent,
  IpecRecordExportEvent,
  IpecStepEvent,
} from './events.ts';
