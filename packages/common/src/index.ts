export { CLIPPED_AWAY } from './clip.ts';
export {
  BYTE_ORDER_MARK,
  csvCell,
  csvFile,
  csvRow,
  spreadsheetSafe,
  startsFormula,
  type CsvValue,
} from './csv.ts';
export { escapeHtml, escapeXml } from './escape.ts';
export { formatDate } from './format-date.ts';
export { finite, flag, identifier, isObject, object, objects, text, type Json } from './json.ts';
export { matchLanguage, preferredLanguage, supportedLanguage } from './language-tags.ts';
export {
  DEFAULT_LANGUAGE,
  isLanguage,
  LANGUAGES,
  languages,
  type Language,
  type Localized,
} from './languages/index.ts';
export type { LanguageRow } from './languages/row.ts';
export { fail, ok, type Issue, type Result } from './result.ts';
export { slug } from './slug.ts';
export { LINE_BOX, sparkline, sparkPoints, type LineBox } from './sparkline.ts';
