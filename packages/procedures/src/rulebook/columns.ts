/** Columns that every sheet has. Lists in a cell are parted by semicolons, texts of one rule by a line break. */
export const COLUMNS = [
  'kind',
  'id',
  'applies',
  'condition',
  'citations',
  'status',
  'text',
  'open',
  'yes',
] as const;
/** Columns for notices, duties and periods, and for the limits whose figures a rule shows. An older sheet lacks them. */
export const MORE_COLUMNS = ['duty', 'deadline', 'only', 'words', 'figures'] as const;

export type Column = (typeof COLUMNS)[number] | (typeof MORE_COLUMNS)[number];

/** One row of a sheet, by column, trimmed. */
export type Cells = Readonly<Record<Column, string>>;

/** Every kind of row. */
export const KINDS = [
  'rule',
  'preference',
  'definition',
  'table',
  'limit',
  'notice',
  'duty',
  'period',
  'flag',
  'ruleset',
] as const;
