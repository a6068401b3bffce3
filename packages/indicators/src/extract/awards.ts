import { type Json, identifier, object, objects } from '@ipec/common';
import { code, yesNo } from './code.ts';
import type { AwardFacts, ContractFacts, Cpv } from '../facts.ts';
import { instant } from '../time.ts';
import { relatedLots } from './bids.ts';
import { cpvCodes, researchCpv, widest } from './cpv.ts';
import { noticesOf } from './notices.ts';
import { type Parties, suppliersOf } from './parties.ts';
import { valueOf } from './value.ts';

/**
 * Awards of a release. `notices` are the release's own, except in a compiled release, where each award keeps the
 * notices of its own documents and of the contracts joined to it.
 */
export function awardsOf(
  release: Json,
  parties: Parties,
  notices: readonly string[] | 'own',
): readonly AwardFacts[] {
  const tender = object(release['tender']);
  const tenderCpv = researchCpv(cpvCodes(tender['items'], tender['classification']));
  return objects(release['awards']).flatMap((award) => {
    const id = identifier(award['id']);
    if (id === undefined) return [];
    return [
      {
        id,
        notices: notices === 'own' ? noticesOf(award['documents']).map(({ type }) => type) : notices,
        status: code(award['status']),
        suppliers: suppliersOf(award, parties),
        value: valueOf(award['value']),
        date: instant(award['date']),
        lots: relatedLots(award),
        cpv: awardCpv(award, tenderCpv),
      },
    ];
  });
}

function awardCpv(award: Json, tenderCpv: Cpv): Cpv {
  return widest(researchCpv(cpvCodes(award['items'])), tenderCpv);
}

/** Contracts of a release; one without `awardID` belongs to no award and is left out. */
export function contractsOf(release: Json, notices: readonly string[] | 'own'): readonly ContractFacts[] {
  return objects(release['contracts']).flatMap((contract) => {
    const award = identifier(contract['awardID']);
    if (award === undefined) return [];
    return [
      {
        id: identifier(contract['id']) ?? award,
        award,
        notices: notices === 'own' ? noticesOf(contract['documents']).map(({ type }) => type) : notices,
        value: valueOf(contract['value']),
        signed: instant(contract['dateSigned']),
        status: code(contract['status']),
        kpis: objects(contract['agreedMetrics']).length > 0 || yesNo(contract['agreedMetrics']) === true,
        ended: endOf(contract),
      },
    ];
  });
}

/** Reasons on a contract termination notice; the list is empty where it gives none. */
function endOf(contract: Json): readonly string[] | undefined {
  const ended = noticesOf(contract['documents']).some(({ type }) => type === 'UK11');
  if (!ended) return undefined;
  const ids = objects(contract['terminationRationaleClassifications']).flatMap(
    ({ id }) => identifier(id) ?? [],
  );
  return [...new Set(ids)].sort();
}
