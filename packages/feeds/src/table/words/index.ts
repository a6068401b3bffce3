import type { Localized } from '@ipec/common';
import { tableCy } from './cy.ts';
import { tableEn } from './en.ts';
import type { TableStrings } from './strings.ts';

export {
  LEFT_OUT_CODES,
  type LeftOutCode,
  TABLE_CODES,
  type TableCode,
  type TableStrings,
} from './strings.ts';

/** How tables are read, in words: reasons by their code, kinds of columns, periods. The Welsh awaits review. */
export const tableWords: Localized<TableStrings> = { en: tableEn, cy: tableCy };
