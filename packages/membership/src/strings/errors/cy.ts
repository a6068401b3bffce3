import type { ErrorStrings } from './types.ts';

/** Awaiting a translator's review: see `REVIEW` in `language.ts`. */
export const cy: ErrorStrings = {
  fields: {
    name: {
      required: 'Rhowch eich enw llawn',
      'too-long': 'Rhaid i’r enw llawn fod yn 200 nod neu lai',
    },
    email: {
      required: 'Rhowch eich cyfeiriad e-bost gwaith',
      'invalid-email': 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.cymru',
      'too-long': 'Rhaid i’r cyfeiriad e-bost fod yn 254 nod neu lai',
      'control-characters': 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.cymru',
      formula: 'Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@enghraifft.cymru',
    },
    organisation: {
      required: 'Rhowch enw eich sefydliad',
      'too-long': 'Rhaid i enw eich sefydliad fod yn 200 nod neu lai',
    },
    organisationType: {
      required: 'Dewiswch y math o sefydliad',
      'unknown-option': 'Dewiswch fath o’r rhestr',
    },
    role: { 'too-long': 'Rhaid i’r rôl neu’r teitl swydd fod yn 200 nod neu lai' },
    nation: { 'unknown-option': 'Dewiswch genedl neu ranbarth o’r rhestr' },
    interests: {
      'too-many': 'Dewiswch 20 o ddiddordebau neu lai',
      'unknown-option': 'Dewiswch ddiddordebau o’r rhestr',
    },
    language: { 'unknown-option': 'Dewiswch English neu Cymraeg' },
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
};
