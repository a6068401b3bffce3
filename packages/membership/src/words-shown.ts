import type { DetailField } from './details.ts';
import type { FormModel } from './form-model.ts';

/**
 * What the words on the screen were, as the hidden fields of a plain form: the record then holds those words and no others.
 *
 * @param controllers the names in those words
 * @param privacyNoticeVersion `undefined` where the page names none
 */
export function wordsShown(
  { fields, updates, joining }: Pick<FormModel, 'fields' | 'updates' | 'joining'>,
  controllers: readonly string[],
  privacyNoticeVersion?: string,
): readonly (readonly [DetailField, string])[] {
  const asksUpdates = fields.some(({ name }) => name === 'updates');
  return [
    ...(asksUpdates ? [['wordingId', updates.wordingId] as const] : []),
    ['joiningWordingId', joining.wordingId],
    ['controllers', controllers.join('; ')],
    ...(privacyNoticeVersion === undefined ? [] : [['privacyNoticeVersion', privacyNoticeVersion] as const]),
    ['asked', asksUpdates ? 'membership email-updates' : 'membership'],
  ];
}
