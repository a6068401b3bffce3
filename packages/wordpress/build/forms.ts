import { plainForm, UPDATES } from '@ipec/community-join-form/snippet.js';
import {
  errorWords,
  FIELD_NAMES,
  FIELDS,
  formWords,
  LANGUAGES,
  optionLabel,
  RECEIVERS,
  synonymsOf,
  WORDINGS,
  type Field,
  type FieldName,
  type Language,
} from '@ipec/membership';
import { JOIN_WORDS } from './join-words.ts';

/** The plain form in each language, with the box for updates and without. Action, controller and privacy notice are put in by PHP. */
export function forms(): Readonly<
  Record<string, { readonly withUpdates: string; readonly withoutUpdates: string }>
> {
  const one = (language: Language, only: readonly FieldName[]): string =>
    plainForm({
      action: '%%ACTION%%',
      language,
      controllers: ['%%CONTROLLER%%'],
      privacyHref: '%%PRIVACY%%',
      only,
    });
  return Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      {
        withUpdates: one(language, FIELD_NAMES),
        withoutUpdates: one(
          language,
          FIELD_NAMES.filter((name) => name !== 'updates'),
        ),
      },
    ]),
  );
}

function fieldRule({ control, required, maxLength, options }: Field): Readonly<Record<string, unknown>> {
  const ids = options?.flatMap(({ id }) => [id, ...synonymsOf(id)]);
  return { control, required, ...(maxLength && { maxLength }), ...(ids && { options: ids }) };
}

const CODES = ['required', 'invalid-email', 'too-long', 'not-an-option', 'control-characters'] as const;

function wordsOf(language: Language): Readonly<Record<string, unknown>> {
  const { fields } = formWords(language);
  const errors = FIELD_NAMES.map((name) => [
    name,
    Object.fromEntries(
      CODES.flatMap((code) => {
        const words = errorWords(name, code, language);
        return words === null ? [] : [[code, words]];
      }),
    ),
  ]);
  const options = FIELD_NAMES.flatMap((name) => {
    const list = FIELDS[name].options;
    return list ? [[name, Object.fromEntries(list.map(({ id }) => [id, optionLabel(id, language)]))]] : [];
  });
  const labels = FIELD_NAMES.map((name) => [
    name,
    name === 'updates' ? formWords(language).updatesLegend : fields[name].label,
  ]);
  const own = JOIN_WORDS[language];
  return {
    errors: { ...Object.fromEntries(errors), general: own.refusedAnswer },
    labels: {
      fields: Object.fromEntries(labels),
      options: Object.fromEntries(options),
      yes: own.yes,
      no: own.no,
    },
    pages: own.pages,
    mails: own.mails,
  };
}

/** A pattern as PHP reads it. None of the patterns holds the sign `~`. */
const phpPattern = ({ source, flags }: RegExp): string => `~${source}~${flags}`;

/** The settings of each receiver whose address is made from them. */
function receivers(): Readonly<Record<string, unknown>> {
  const rows = RECEIVERS.map(({ id, title, settings }) => {
    const own = settings
      .filter(({ name }) => name !== 'action')
      .map(({ name, pattern, example }) => [name, { pattern: phpPattern(pattern), example }]);
    return [id, { title, settings: Object.fromEntries(own) }] as const;
  });
  return Object.fromEntries(rows.filter(([, { settings }]) => Object.keys(settings).length > 0));
}

/** The rules of the fields, the settings of receivers, the words of consent by id, and the words of pages and mails. */
export function fields(): Readonly<Record<string, unknown>> {
  return {
    fields: Object.fromEntries(FIELD_NAMES.map((name) => [name, fieldRule(FIELDS[name])])),
    receivers: receivers(),
    wordings: Object.fromEntries(
      WORDINGS.map(({ id, purpose, text, hint }) => [id, { purpose, text: `${text}\n${hint}` }]),
    ),
    purposesOfUpdates: UPDATES,
    words: Object.fromEntries(LANGUAGES.map((language) => [language, wordsOf(language)])),
  };
}
