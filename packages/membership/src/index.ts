export { canonicalApplication, parseApplication } from './application.ts';
export type { Application } from './application.ts';
export { cleanText, hasControlCharacters, looksLikeFormula } from './clean.ts';
export {
  DETAIL_FIELDS,
  parseControllers,
  parseDetails,
  QUICKEST_MS,
  suspicion,
  TRAP_FIELD,
} from './details.ts';
export type { DetailField, SubmissionDetails, Suspicion } from './details.ts';
export { asciiDomain, emailKey, mailboxKey, suggestEmail } from './fields/email.ts';
export { ERROR_CODES } from './fields/issue.ts';
export type { ErrorCode } from './fields/issue.ts';
export { MAX_INTERESTS } from './fields/interests.ts';
export { synonymsOf } from './fields/synonyms.ts';
export { FIELD_NAMES, FIELDS, isFieldName } from './fields/table.ts';
export type { Control, Field, FieldName } from './fields/table.ts';
export { applicationFromEntries } from './form-entries.ts';
export { formInWelsh } from './form-language/cy.ts';
export { formInEnglish } from './form-language/en.ts';
export { formModel } from './form-language/form-model.ts';
export type { FormLanguage } from './form-language/types.ts';
export { formModelIn } from './form-model.ts';
export type { FormField, FormModel } from './form-model.ts';
export { isLanguage, LANGUAGES, preferredLanguage, REVIEW } from './language.ts';
export type { Language, Words } from './language.ts';
export { INTERESTS, LANGUAGE_OPTIONS, NATIONS, offeredOptions, ORGANISATION_TYPES } from './options.ts';
export type { Nation, Option, OrganisationType } from './options.ts';
export { consentReceipt } from './receipt.ts';
export type { ConsentContext, ConsentReceipt, ConsentState } from './receipt.ts';
export { encodeSubmission, parseSettings } from './receivers/encode.ts';
export type { EncodedSubmission } from './receivers/encode.ts';
export { findReceiver, RECEIVERS } from './receivers/index.ts';
export type { Receiver, ReceiverSetting, SubmissionScope } from './receivers/types.ts';
export { fail, ok } from './result.ts';
export type { Issue, Result } from './result.ts';
export {
  FORM_BACKOFF,
  idempotencyKey,
  isIdempotencyKey,
  keyFor,
  outcomeOf,
  parseRetryAfter,
  retryDelay,
} from './sending.ts';
export type { Backoff, KeyedBody, Outcome } from './sending.ts';
export { errorWords } from './strings/errors/index.ts';
export { optionLabel } from './strings/option-labels.ts';
export { fieldLabel, formWords } from './strings/index.ts';
export type { FieldWords, FormWords } from './strings/types.ts';
export { currentWording, findWording, joinNames, wordingFor, WORDINGS } from './wording/index.ts';
export { PURPOSES } from './wording/types.ts';
export type { Purpose, Wording } from './wording/types.ts';
export { wordsShown } from './words-shown.ts';
