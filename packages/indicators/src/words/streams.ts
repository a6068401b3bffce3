import type { Stream } from '../facts.ts';
import type { Labels } from './language.ts';

/** Where notices come from: what the service is called, its address, and the licence that it states. */
export interface Source {
  readonly labels: Labels;
  readonly href: string;
  /** Empty where the files read here do not state one. */
  readonly licence: string;
}

const OGL = 'Open Government Licence v3.0';

/** The Welsh awaits a translator's review. */
export const SOURCES: Readonly<Record<Stream, Source>> = {
  'find-a-tender': {
    labels: {
      en: 'Find a Tender, Procurement Act 2023 notices',
      cy: 'Find a Tender, hysbysiadau Deddf Caffael 2023',
    },
    href: 'https://www.find-tender.service.gov.uk/',
    licence: OGL,
  },
  'find-a-tender-celex': {
    labels: {
      en: 'Find a Tender, notices under the earlier regulations',
      cy: 'Find a Tender, hysbysiadau o dan y rheoliadau cynharach',
    },
    href: 'https://www.find-tender.service.gov.uk/',
    licence: OGL,
  },
  'contracts-finder': {
    labels: { en: 'Contracts Finder', cy: 'Contracts Finder' },
    href: 'https://www.contractsfinder.service.gov.uk/',
    licence: OGL,
  },
  'public-contracts-scotland': {
    labels: { en: 'Public Contracts Scotland', cy: 'Public Contracts Scotland' },
    href: 'https://www.publiccontractsscotland.gov.uk/',
    licence: '',
  },
  sell2wales: {
    labels: { en: 'Sell2Wales', cy: 'GwerthwchiGymru' },
    href: 'https://www.sell2wales.gov.wales/',
    licence: '',
  },
};
