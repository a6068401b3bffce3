import type { options as en } from './en.ts';
import type { And, FormWords } from './types.ts';

/** Awaiting a translator's review: see `REVIEW` in `language.ts`. */
export const cy: FormWords = {
  fields: {
    name: {
      label: 'Enw llawn',
      errors: {
        required: 'Rhowch eich enw llawn',
        'too-long': 'Rhaid i’r enw llawn fod yn 200 nod neu lai',
      },
    },
    email: {
      label: 'Cyfeiriad e-bost gwaith',
      hint: 'Byddwn yn anfon neges i’r cyfeiriad hwn er mwyn i chi ei gadarnhau',
      errors: {
        required: 'Rhowch eich cyfeiriad e-bost gwaith',
        'invalid-email': 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.cymru',
        'too-long': 'Rhaid i’r cyfeiriad e-bost fod yn 254 nod neu lai',
        'control-characters': 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.cymru',
        formula: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.cymru',
      },
    },
    organisation: {
      label: 'Sefydliad',
      errors: {
        required: 'Rhowch enw eich sefydliad',
        'too-long': 'Rhaid i enw eich sefydliad fod yn 200 nod neu lai',
      },
    },
    organisationType: {
      label: 'Math o sefydliad',
      errors: { required: 'Dewiswch y math o sefydliad', 'unknown-option': 'Dewiswch fath o’r rhestr' },
    },
    role: {
      label: 'Rôl neu deitl swydd',
      errors: { 'too-long': 'Rhaid i’r rôl neu’r teitl swydd fod yn 200 nod neu lai' },
    },
    nation: {
      label: 'Cenedl neu ranbarth',
      hint: 'Er mwyn i ni roi gwybod i chi am ddigwyddiadau yn eich ardal',
      errors: { 'unknown-option': 'Dewiswch genedl neu ranbarth o’r rhestr' },
    },
    interests: {
      label: 'Beth sydd o ddiddordeb i chi',
      hint: 'Dewiswch bob un sy’n berthnasol',
      errors: {
        'too-many': 'Dewiswch 20 o ddiddordebau neu lai',
        'unknown-option': 'Dewiswch ddiddordebau o’r rhestr',
      },
    },
    language: {
      label: 'Dewis iaith',
      hint: 'Iaith ein negeseuon atoch',
      errors: { 'unknown-option': 'Dewiswch English neu Cymraeg' },
    },
  },
  general: {
    required: 'Llenwch y maes: {label}',
    'wrong-type': 'Llenwch y maes eto: {label}',
    'too-long': 'Rhowch lai o destun yn y maes: {label}',
    'too-many': 'Dewiswch lai yn y maes: {label}',
    'control-characters': 'Rhowch un llinell o destun, heb nodau rheoli arbennig, yn y maes: {label}',
    formula: 'Rhowch eiriau, nid testun sy’n dechrau fel fformiwla taenlen, yn y maes: {label}',
    'invalid-email': 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.cymru',
    'unknown-option': 'Dewiswch o’r rhestr yn y maes: {label}',
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
