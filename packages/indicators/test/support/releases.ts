/** Builders of small releases in the published shapes. Names and numbers are made up. */
type Part = Record<string, unknown>;

export interface Made {
  readonly ocid?: string;
  readonly id?: string;
  readonly date?: string;
  readonly buyer?: string;
  readonly region?: string;
  readonly details?: string | undefined;
  readonly method?: string | undefined;
  readonly tag?: readonly string[];
  readonly extra?: Part;
  readonly tender?: Part;
}

let serial = 0;

function document(type: string, date: string): Part {
  return { id: 'notice', documentType: 'notice', noticeType: type, datePublished: date };
}

function base(made: Made, tag: string): Part & { tender: Part; parties: Part[]; date: string } {
  serial += 1;
  const buyer = made.buyer ?? 'GB-PPON-BUYER';
  const { details, method } = made;
  return {
    ocid: made.ocid ?? 'ocds-h6vhtk-000001',
    id: made.id ?? `${String(serial).padStart(6, '0')}-2026`,
    date: made.date ?? '2026-03-02T09:00:00Z',
    tag: made.tag ?? [tag],
    parties: [
      {
        id: buyer,
        name: `${buyer} Council`,
        roles: ['buyer'],
        address: { country: 'GB', region: made.region ?? 'UKE42' },
      },
    ],
    buyer: { id: buyer, name: `${buyer} Council` },
    tender: {
      id: 't',
      legalBasis: { scheme: 'UKPGA', id: '2023/54' },
      ...(details !== undefined && { procurementMethodDetails: details }),
      ...(method !== undefined && { procurementMethod: method }),
      ...made.tender,
    },
    ...made.extra,
  };
}

export interface MadeLot {
  readonly id?: string;
  readonly criteria?: readonly (readonly [type: string, percent?: number])[];
}

export function lot({ id = '1', criteria }: MadeLot = {}): Part {
  if (!criteria) return { id, awardCriteria: { description: 'in words' } };
  return {
    id,
    awardCriteria: {
      criteria: criteria.map(([type, percent]) => ({
        type,
        name: type,
        ...(percent !== undefined && { numbers: [{ number: percent, weight: 'percentageExact' }] }),
      })),
    },
  };
}

/** Tender notice, UK4. */
export function uk4(
  made: Made & { lots?: readonly Part[]; deadline?: string; cpv?: readonly string[] } = {},
): Part {
  const release = base({ details: 'Open procedure', method: 'open', ...made }, 'tender');
  release.tender = {
    ...release.tender,
    documents: [document('UK4', release.date)],
    lots: made.lots ?? [
      lot({
        criteria: [
          ['price', 40],
          ['quality', 60],
        ],
      }),
    ],
    items: [{ id: '1', additionalClassifications: cpv(made.cpv ?? ['45000000']) }],
    ...(made.deadline && { tenderPeriod: { endDate: made.deadline } }),
  };
  return release;
}

function cpv(ids: readonly string[]): readonly Part[] {
  return ids.map((id) => ({ scheme: 'CPV', id }));
}

/** Preliminary market engagement notice, UK2. */
export function uk2(made: Made = {}): Part {
  const release = base(made, 'planning');
  return { ...release, planning: { documents: [document('UK2', release.date)] } };
}

export interface MadeSupplier {
  readonly id: string;
  readonly scale?: string;
  readonly region?: string;
  readonly country?: string;
}

export interface MadeAward extends Made {
  readonly awardId?: string;
  readonly suppliers?: readonly MadeSupplier[];
  readonly status?: string;
  readonly value?: Part;
  readonly lots?: readonly string[];
  readonly cpv?: readonly string[];
}

function party({ id, scale, region, country }: MadeSupplier): Part {
  return {
    id,
    name: id,
    roles: ['supplier'],
    address: { country: country ?? 'GB', ...(region && { region }) },
    details: scale ? { scale } : {},
  };
}

function award(made: MadeAward, type: string | undefined, date: string): Part {
  const suppliers = made.suppliers ?? [{ id: 'GB-COH-1', scale: 'sme', region: 'UKE42' }];
  return {
    id: made.awardId ?? '1',
    status: made.status ?? 'active',
    suppliers: suppliers.map(({ id }) => ({ id, name: id })),
    relatedLots: made.lots ?? ['1'],
    items: [{ id: '1', additionalClassifications: cpv(made.cpv ?? ['45000000']) }],
    ...(made.value && { value: made.value }),
    ...(type && { documents: [document(type, date)] }),
  };
}

function withSuppliers(release: ReturnType<typeof base>, made: MadeAward): Part[] {
  const suppliers = made.suppliers ?? [{ id: 'GB-COH-1', scale: 'sme', region: 'UKE42' }];
  return [...release.parties, ...suppliers.map(party)];
}

/** Contract award notice, UK6; `bids` is lot → tenders received. */
export function uk6(
  made: MadeAward & { bids?: Readonly<Record<string, number>>; decided?: string } = {},
): Part {
  const release = base({ details: 'Open procedure', method: 'open', ...made }, 'award');
  const { bids, decided } = made;
  return {
    ...release,
    parties: withSuppliers(release, made),
    awards: [{ ...award(made, 'UK6', release.date), ...(decided && { date: decided }) }],
    ...(bids && {
      bids: {
        statistics: Object.entries(bids).map(([relatedLot, value], index) => ({
          id: String(index + 1),
          measure: 'bids',
          value,
          relatedLot,
        })),
      },
    }),
  };
}

/** Transparency notice before a direct award, UK5. */
export function uk5(made: MadeAward = {}): Part {
  const release = base({ details: 'Direct award', method: 'direct', ...made }, 'award');
  return {
    ...release,
    parties: withSuppliers(release, made),
    awards: [award({ status: 'pending', ...made }, 'UK5', release.date)],
  };
}

/** Contract details notice, UK7; its award has no value, its contract has. */
export function uk7(made: MadeAward & { signed?: string } = {}): Part {
  const release = base({ details: 'Open procedure', method: 'open', ...made }, 'award');
  const { value: _, ...valueless } = made;
  return {
    ...release,
    parties: withSuppliers(release, made),
    awards: [award(valueless, undefined, release.date)],
    contracts: [
      {
        id: made.awardId ?? '1',
        awardID: made.awardId ?? '1',
        documents: [document('UK7', release.date)],
        ...(made.value && { value: made.value }),
        ...(made.signed && { dateSigned: made.signed }),
      },
    ],
  };
}

/** Procurement termination notice, UK12: a stub that cancels by award id. */
export function uk12(made: MadeAward = {}): Part {
  const release = base(made, 'tenderCancellation');
  release.tender['documents'] = [document('UK12', release.date)];
  return { ...release, awards: [{ id: made.awardId ?? '1', status: 'cancelled' }] };
}

/** Contract change notice, UK10, with its award repeated. */
export function uk10(made: MadeAward = {}): Part {
  const release = base({ details: 'Open procedure', ...made }, 'contractAmendment');
  return { ...release, parties: withSuppliers(release, made), awards: [award(made, 'UK10', release.date)] };
}

/** Dynamic-market notice, UK13 to UK16: members, tagged like awards. */
export function dynamicMarket(type: string, made: MadeAward = {}): Part {
  const release = base({ details: 'Dynamic market', ...made }, 'award');
  return { ...release, parties: withSuppliers(release, made), awards: [award(made, type, release.date)] };
}

/** An award under the earlier regulations on the same service. */
export function celex(made: MadeAward & { bids?: number } = {}): Part {
  const release = base({ details: 'Open procedure', method: 'open', ...made }, 'award');
  release.tender['legalBasis'] = { scheme: 'CELEX', id: '32014L0024' };
  return {
    ...release,
    parties: withSuppliers(release, made),
    awards: [award(made, undefined, release.date)],
    ...(made.bids !== undefined && {
      bids: { statistics: [{ id: '1', measure: 'bids', value: made.bids }] },
    }),
  };
}

/** An award as Contracts Finder published it before 2021: other wordings, and a flag instead of a size. */
export function olderContractsFinder(made: { n: number; details: string; sme?: boolean }) {
  return {
    ocid: `ocds-b5fd17-older${made.n}`,
    id: `older-${made.n}`,
    date: `2019-05-0${made.n}T09:00:00Z`,
    tag: ['award'],
    buyer: { id: 'B', name: 'A council' },
    tender: { id: 't', procurementMethodDetails: made.details },
    parties: [{ id: 'S', name: 'S', roles: ['supplier'], ...(made.sme !== undefined && { sme: made.sme }) }],
    awards: [
      {
        id: 'a',
        status: 'active',
        date: '2019-05-01',
        value: { amount: 100, currency: 'GBP' },
        suppliers: [{ id: 'S', name: 'S' }],
      },
    ],
  };
}
