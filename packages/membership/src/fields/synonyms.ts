import { isLanguage } from '../language.ts';
import type { OptionId } from '../strings/option-labels.ts';

/** Other ids that mean a choice: read from other systems, never written. */
const SYNONYMS: Readonly<Partial<Record<OptionId, readonly string[]>>> = {
  council: ['local-authority'],
  'public-body': ['other-public-body', 'public-sector'],
  'supplier-sme': ['sme', 'supplier-up-to-249-staff', 'supplier-small'],
  'supplier-large': ['supplier-250-or-more', 'supplier-250-or-more-staff'],
  university: ['research', 'academic', 'university-or-research', 'university-research'],
  england: ['gb-eng', 'eng'],
  'northern-ireland': ['gb-nir', 'nir', 'ni'],
  scotland: ['gb-sct', 'sct'],
  wales: ['gb-wls', 'wls'],
  'east-of-england': ['east'],
  'yorkshire-and-the-humber': ['yorkshire-and-humber'],
  'uk-wide': ['uk', 'gb', 'united-kingdom'],
};

/** What other systems call a language: its name in English. */
const inEnglish = new Intl.DisplayNames(['en-GB'], { type: 'language' });

/** Other ids that mean the choice with this id. */
export function synonymsOf(id: string): readonly string[] {
  if (isLanguage(id)) return [inEnglish.of(id)?.toLowerCase() ?? id];
  return Object.hasOwn(SYNONYMS, id) ? (SYNONYMS[id as OptionId] ?? []) : [];
}
