export { type Corpus, type CorpusState, createCorpus, type KnownBuyer } from './corpus.ts';
export { extractRelease } from './extract/release.ts';
export type { Facts, Money, Stream } from './facts.ts';
export { STREAMS } from './facts.ts';
export { foldProcess } from './fold/process.ts';
export { DEFINITIONS, HEADLINES } from './indicators/index.ts';
export type { Definition } from './indicators/define.ts';
export { COMPETITIVE, PROCEDURE_CLASSES, procedureClass, type ProcedureClass } from './procedure.ts';
export { ITL1 } from './region.ts';
export { CSV_COLUMNS, reportCsv } from './report/csv.ts';
export type { CorpusNotes } from './report/notes.ts';
export type { Labels } from './words/language.ts';
export type { ReportOptions } from './report/build.ts';
export {
  type Breakdown,
  BREAKDOWNS,
  type CorpusSummary,
  type Distribution,
  type Evidence,
  type Figures,
  type Group,
  type Indicator,
  type Peers,
  type Period,
  type Report,
  type ReportStream,
  type Row,
  type ValueUnit,
} from './report/types.ts';

export type { Units } from './units.ts';
export type { Issue, Result } from '@ipec/common';
