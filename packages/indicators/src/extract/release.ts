import { fail, identifier, isObject, type Json, object, objects, ok, type Result, text } from '@ipec/common';
import type { Facts, Stream } from '../facts.ts';
import { earliest } from '../fold/instants.ts';
import { procedureClass } from '../procedure.ts';
import { instant } from '../time.ts';
import { awardsOf, contractsOf } from './awards.ts';
import { awardedLots, bidEntries, bidFacts } from './bids.ts';
import { code, yesNo } from './code.ts';
import { DYNAMIC_MARKET, type Notice, releaseNotices, tagsOf, TENDER_TAGS } from './notices.ts';
import { buyerOf, partiesOf } from './parties.ts';
import { isVersioned } from './defects.ts';
import { prefixOf, streamOf } from './stream.ts';
import { tenderFacts } from './tender.ts';

/**
 * The facts of one OCDS release (or compiled release) that the indicators use. Refuses by name what is not an object
 * (`release-not-object`), what has no `ocid` (`release-no-ocid`), histories instead of values (`release-versioned`), and
 * publishers that are none of the five streams (`publisher-unknown`, with their prefix as its path); everything else
 * that is missing or misshapen reads as unknown.
 */
export function extractRelease(value: unknown): Result<Facts> {
  if (!isObject(value)) return fail({ code: 'release-not-object', message: 'not a JSON object' });
  const ocid = identifier(value['ocid']);
  if (ocid === undefined) return fail({ code: 'release-no-ocid', path: 'ocid', message: 'no ocid' });
  if (isVersioned(value)) {
    const message =
      'a versioned release, which holds histories instead of values: give releases or compiled releases';
    return fail({ code: 'release-versioned', message });
  }
  const regime = regimeOf(object(value['tender']));
  const types = releaseNotices(value).map(({ type }) => type);
  const stream = streamOf(ocid, regime, types, value);
  if (stream !== undefined) return ok(factsOf(value, ocid, stream));
  const prefix = prefixOf(ocid);
  const message = `a publisher that this does not know (prefix ${prefix})`;
  return fail({ code: 'publisher-unknown', path: prefix, message });
}

function regimeOf(tender: Json): string | undefined {
  return text(object(tender['legalBasis'])['scheme'])?.trim().toUpperCase();
}

const VOID = ['cancelled', 'withdrawn'] as const;

function factsOf(release: Json, ocid: string, stream: Stream): Facts {
  const tender = object(release['tender']);
  const regime = regimeOf(tender);
  const tags = tagsOf(release);
  const notices = releaseNotices(release);
  const types = [...new Set(notices.map(({ type }) => type))];
  const own = tags.includes('compiled') ? 'own' : types;
  const parties = partiesOf(release);
  const details = text(tender['procurementMethodDetails']);
  const at = instant(release['date']);
  const grounds = groundsOf(tender);
  const isTender = carriesTender(stream, types, tags, tender);
  return {
    ocid,
    at,
    id: identifier(release['id']) ?? '',
    stream,
    regime: regime ?? 'none',
    notice: notices[0]?.type ?? regime ?? 'none',
    update: tags.some((tag) => /update|amendment/i.test(tag)),
    excluded: types.some((type) => DYNAMIC_MARKET.has(type)),
    details,
    procedure: procedureClass(details),
    method: code(tender['procurementMethod']),
    framework: yesNo(object(tender['techniques'])['hasFrameworkAgreement']) === true,
    prototypes: grounds.includes('prototypesDevelopment'),
    grounds,
    regimes: textsOf(tender['specialRegime']),
    calledOff: objects(release['relatedProcesses']).some(isFramework),
    plannedAt: earliest(
      PLANNING.filter((type) => types.includes(type)).map((type) => dateOf(type, notices, own, at)),
    ),
    terminated: terminationOf(types, release),
    buyer: buyerOf(release, parties),
    engaged: types.includes('UK2'),
    engagedAt: types.includes('UK2') ? dateOf('UK2', notices, own, at) : undefined,
    tenderedAt: isTender ? dateOf('UK4', notices, own, at) : undefined,
    tender: isTender ? tenderFacts(release) : undefined,
    tenderStatus: VOID.find((status) => status === code(tender['status'])),
    deadline: instant(object(tender['tenderPeriod'])['endDate']),
    bids: bidsOf(release, stream, types),
    awards: awardsOf(release, parties, own),
    contracts: contractsOf(release, own),
  };
}

/** Find a Tender says so by notice type; the other publishers by tag, which a compiled release has lost. */
function carriesTender(
  stream: Stream,
  types: readonly string[],
  tags: readonly string[],
  tender: Json,
): boolean {
  if (stream === 'find-a-tender') return types.includes('UK4');
  return (
    tags.some((tag) => TENDER_TAGS.has(tag)) || (tags.includes('compiled') && wasTendered(stream, tender))
  );
}

const TENDER_DOCUMENTS: ReadonlySet<unknown> = new Set(['tenderNotice', 'contractNotice']);

/**
 * A compiled release whose tender was published by itself: the portals keep its notice among the documents. Notices
 * under the earlier regulations have no such document, and only their tenders have a deadline.
 */
function wasTendered(stream: Stream, tender: Json): boolean {
  if (stream === 'find-a-tender-celex')
    return instant(object(tender['tenderPeriod'])['endDate']) !== undefined;
  return objects(tender['documents']).some(({ documentType }) => TENDER_DOCUMENTS.has(documentType));
}

/** When the notice of a type was published: the release's date, or its document's own in a compiled release. */
function dateOf(
  type: string,
  notices: readonly Notice[],
  own: unknown,
  at: number | undefined,
): number | undefined {
  const notice = notices.find((candidate) => candidate.type === type);
  return (notice && own === 'own' ? instant(notice.published) : undefined) ?? at;
}

const PLANNING = ['UK1', 'UK3'] as const;

function groundsOf(tender: Json): readonly string[] {
  const ids = objects(tender['procurementMethodRationaleClassifications']).flatMap(
    ({ id }) => identifier(id) ?? [],
  );
  return [...new Set(ids)].sort();
}

function textsOf(value: unknown): readonly string[] {
  return [value].flat().filter((one) => typeof one === 'string');
}

function isFramework({ relationship }: Json): boolean {
  return textsOf(relationship).includes('framework');
}

/** Procurement termination notices give their reason on the awards that they cancel, or on the tender. */
function terminationOf(types: readonly string[], release: Json): Facts['terminated'] {
  if (!types.includes('UK12')) return undefined;
  const holders = [object(release['tender']), ...objects(release['awards'])];
  return holders.some(({ statusDetails }) => text(statusDetails) !== undefined) ? 'reasoned' : 'unreasoned';
}

/** Contract award notices (UK6) carry bid statistics; under the earlier regulations any award release may. */
function bidsOf(release: Json, stream: Stream, types: readonly string[]): Facts['bids'] {
  if (stream === 'find-a-tender-celex') {
    const entries = bidEntries(release);
    return entries.length > 0 ? { entries, lots: [] } : undefined;
  }
  if (!types.includes('UK6')) return undefined;
  const lots = awardedLots(release);
  return { entries: bidFacts(release, lots), lots };
}
