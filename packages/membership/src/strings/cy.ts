import type { options as en } from './en.ts';
import type { And, FormWords } from './types.ts';

/** Awaiting a translator's review: see `REVIEW` in `language.ts`. */
export const cy: FormWords = {
  fields: {
    name: {
      label: 'Enw llawn',
    },
    email: {
      label: 'Cyfeiriad e-bost gwaith',
      hint: 'Byddwn yn anfon neges i’r cyfeiriad hwn er mwyn i chi ei gadarnhau',
    },
    organisation: {
      label: 'Sefydliad',
    },
    organisationType: {
      label: 'Math o sefydliad',
    },
    role: {
      label: 'Rôl neu deitl swydd',
    },
    nation: {
      label: 'Cenedl neu ranbarth',
      hint: 'Er mwyn i ni roi gwybod i chi am ddigwyddiadau yn eich ardal',
    },
    interests: {
      label: 'Beth sydd o ddiddordeb i chi',
      hint: 'Dewiswch bob un sy’n berthnasol',
    },
    language: {
      label: 'Dewis iaith',
      hint: 'Iaith ein negeseuon atoch',
    },
  },
  optional: '(dewisol)',
  noneChosen: 'Dewiswch un',
  errorPrefix: 'Gwall:',
  errorSummary: 'Mae problem',
  submit: 'Ymuno â’r gymuned',
  updatesLegend: 'Negeseuon e-bost',
  controllerUnknown: 'y sefydliad sy’n rhedeg y gymuned hon',
};

export const and: And = (next) => (/^[aeiouwyâêîôûŵŷ]/i.test(next) ? 'ac' : 'a');

/** The choices of lists, by their stored id. */
export const options = {
  council: 'Cyngor',
  'combined-authority': 'Awdurdod cyfun',
  'public-body': 'Corff cyhoeddus arall',
  'supplier-sme': 'Cyflenwr (hyd at 249 o staff)',
  'supplier-large': 'Cyflenwr (250 neu fwy o staff)',
  supplier: 'Cyflenwr (maint heb ei nodi)',
  university: 'Prifysgol neu sefydliad ymchwil',
  other: 'Arall',
  england: 'Lloegr',
  'northern-ireland': 'Gogledd Iwerddon',
  scotland: 'Yr Alban',
  wales: 'Cymru',
  'east-midlands': 'Dwyrain Canolbarth Lloegr',
  'east-of-england': 'Dwyrain Lloegr',
  london: 'Llundain',
  'north-east': 'Gogledd-ddwyrain Lloegr',
  'north-west': 'Gogledd-orllewin Lloegr',
  'south-east': 'De-ddwyrain Lloegr',
  'south-west': 'De-orllewin Lloegr',
  'west-midlands': 'Gorllewin Canolbarth Lloegr',
  'yorkshire-and-the-humber': 'Swydd Efrog a’r Humber',
  'uk-wide': 'Ledled y DU',
  'outside-uk': 'Y tu allan i’r DU',
  'case-studies': 'Astudiaethau achos',
  'cohort-programme': 'Rhaglen garfan',
  events: 'Digwyddiadau',
  guidance: 'Canllawiau a llawlyfrau',
  'online-courses': 'Cyrsiau ar-lein',
  podcast: 'Podlediad',
  research: 'Ymchwil',
} satisfies Readonly<Record<keyof typeof en, string>>;
