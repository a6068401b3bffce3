import type { Labels } from './language.ts';
import { same } from './language.ts';

/** Categories of the mixes in words. The Welsh awaits a translator's review. */
const CATEGORIES: Readonly<Record<string, Labels>> = {
  open: { en: 'Open', cy: 'Agored' },
  competitive_flexible: { en: 'Competitive flexible', cy: 'Cystadleuol hyblyg' },
  direct_award: { en: 'Direct award', cy: 'Dyfarniad uniongyrchol' },
  framework_call_off: { en: 'Call-off from a framework', cy: 'Archebu o fframwaith' },
  below_open: { en: 'Below threshold, open', cy: 'Islaw’r trothwy, agored' },
  below_limited: {
    en: 'Below threshold, limited competition',
    cy: 'Islaw’r trothwy, cystadleuaeth gyfyngedig',
  },
  below_without_competition: {
    en: 'Below threshold, without competition',
    cy: 'Islaw’r trothwy, heb gystadleuaeth',
  },
  below_framework_call_off: {
    en: 'Below threshold, call-off from a framework',
    cy: 'Islaw’r trothwy, archebu o fframwaith',
  },
  below_unknown: { en: 'Below threshold, not said', cy: 'Islaw’r trothwy, heb ei nodi' },
  dynamic_market: { en: 'Dynamic market', cy: 'Marchnad ddynamig' },
  restricted: { en: 'Restricted', cy: 'Cyfyngedig' },
  negotiated_with_call: { en: 'Negotiated after a call', cy: 'Negodi ar ôl galwad' },
  competitive_dialogue: { en: 'Competitive dialogue', cy: 'Deialog gystadleuol' },
  innovation_partnership: { en: 'Innovation partnership', cy: 'Partneriaeth arloesi' },
  unmapped: { en: 'Wording not known here', cy: 'Geiriad nad yw’n hysbys yma' },
  'not stated': { en: 'Not stated', cy: 'Heb ei nodi' },
  none: { en: 'In words only, or not at all', cy: 'Mewn geiriau’n unig, neu ddim o gwbl' },
  price: { en: 'Price alone', cy: 'Pris yn unig' },
  'price-or-cost': { en: 'Price or cost alone', cy: 'Pris neu gost yn unig' },
  quality: { en: 'Quality alone', cy: 'Ansawdd yn unig' },
  mixed: { en: 'Price or cost, and quality', cy: 'Pris neu gost, ac ansawdd' },
  // Grounds for direct award (Procurement Act 2023, Schedule 5, and sections 41 to 43), as the UK extension codes them
  singleSuppliersTechnicalReasons: {
    en: 'Single supplier: technical reasons',
    cy: 'Cyflenwr unigol: rhesymau technegol',
  },
  singleSuppliersIntellectualPropertyExclusiveRights: {
    en: 'Single supplier: intellectual property or exclusive rights',
    cy: 'Cyflenwr unigol: eiddo deallusol neu hawliau unigryw',
  },
  singleSuppliersUniqueWorkArtPerformance: {
    en: 'Single supplier: unique work of art or performance',
    cy: 'Cyflenwr unigol: gwaith celf neu berfformiad unigryw',
  },
  additionalRepeatExtensionPartialReplacement: {
    en: 'Additional or repeat: extension or partial replacement',
    cy: 'Ychwanegol neu ailadroddus: estyniad neu amnewid rhannol',
  },
  additionalRepeatFurtherFollowingCompetitiveProcedure: {
    en: 'Additional or repeat: after a competitive procedure',
    cy: 'Ychwanegol neu ailadroddus: ar ôl gweithdrefn gystadleuol',
  },
  prototypesDevelopment: { en: 'Prototypes and development', cy: 'Prototeipiau a datblygu' },
  switchingDirectAward: { en: 'Switching to direct award', cy: 'Newid i ddyfarniad uniongyrchol' },
  urgency: { en: 'Urgency', cy: 'Brys' },
  userChoice: { en: 'User choice', cy: 'Dewis y defnyddiwr' },
  defenceSecurityQualifyingNewAward: {
    en: 'Defence and security: qualifying new award',
    cy: 'Amddiffyn a diogelwch: dyfarniad newydd cymwys',
  },
  defenceSecurityOperational: {
    en: 'Defence and security: operational',
    cy: 'Amddiffyn a diogelwch: gweithredol',
  },
  // Reasons for the end of a contract
  contractCompleted: { en: 'Completed', cy: 'Wedi’i gwblhau' },
  breachOfContract: { en: 'Breach of contract', cy: 'Torri contract' },
  mutuallyAgreed: { en: 'Agreed by both sides', cy: 'Trwy gytundeb y ddwy ochr' },
  other: { en: 'Other', cy: 'Arall' },
};

/** A category in words; the wording published, where it is one. */
export function categoryLabels(key: string): Labels {
  return Object.hasOwn(CATEGORIES, key) ? CATEGORIES[key]! : same(key);
}
