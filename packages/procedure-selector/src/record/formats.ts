/** The ways a decision record leaves the page. */
export const RECORD_FORMATS = ['print', 'html', 'docx', 'json'] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** How the last export went. */
export type ExportState = 'none' | 'done' | 'failed' | 'busy';
