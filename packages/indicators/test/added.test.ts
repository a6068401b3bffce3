import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createCorpus, DEFINITIONS, type Report } from '../src/index.ts';
import { realReleases, skip } from './support/real.ts';

/**
 * Suppliers, openness and endings on the real Find a Tender file, beside a computation that shares no code with the
 * package: plain loops over the releases, in this file.
 */
type Any = any; // eslint-disable-line @typescript-eslint/no-explicit-any -- raw notices, read as they come

const list = (value: Any): Any[] => (Array.isArray(value) ? value.filter((one) => one !== null) : []);
const stamp = (text: Any) =>
  typeof text === 'string' ? Date.parse(text.length === 10 ? `${text}T00:00:00+01:00` : text) : NaN;

function grouped<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function typesOf(release: Any): string[] {
  const documents = [release.planning, release.tender, ...list(release.awards), ...list(release.contracts)];
  return documents.flatMap((holder) =>
    list(holder?.documents)
      .map((one) => one.noticeType)
      .filter(Boolean),
  );
}

interface Award {
  ocid: string;
  buyer: string;
  place: string | undefined;
  at: number;
  details: string;
  value: { amount: number; currency: string } | undefined;
  framework: boolean;
  suppliers: { id: string; vcse: Any; scale: Any }[];
  cpv: boolean;
  linked: boolean;
}

const sorted = skip
  ? []
  : (realReleases('find-a-tender') as Any[])
      .filter((release) => release.tender?.legalBasis?.scheme !== 'CELEX')
      .sort((a, b) => stamp(a.date) - stamp(b.date) || (a.id < b.id ? -1 : 1));

/** Processes of the Act: those with a release under it. */
const processes = grouped(sorted, (release) => release.ocid as string);
const celexOcids = new Set(
  skip
    ? []
    : (realReleases('find-a-tender') as Any[])
        .filter((release) => release.tender?.legalBasis?.scheme === 'CELEX')
        .map((release) => release.ocid),
);
const act = [...processes.values()].map((releases) =>
  releases.filter(
    (release) => release.tender?.legalBasis?.scheme === 'UKPGA' || !celexOcids.has(release.ocid),
  ),
);

/** Net, else gross; award before contract. */
function worth(...values: Any[]) {
  for (const side of ['amount', 'amountGross']) {
    for (const value of values) {
      const amount = value?.[side];
      if (typeof amount === 'number' && Number.isFinite(amount))
        return { amount, currency: value.currency ?? 'GBP' };
    }
  }
  return undefined;
}

/** Concluded awards, by the same rules in other code: later non-empty values win, value by net then gross. */
function awardsIn(releases: readonly Any[]): Award[] {
  const found = new Map<string, Any>();
  for (const release of releases) {
    const types = typesOf(release);
    if (types.some((type) => ['UK13', 'UK14', 'UK15', 'UK16'].includes(type))) continue;
    const parties = new Map<string, Any[]>();
    for (const party of list(release.parties))
      parties.set(party.id, [...(parties.get(party.id) ?? []), party]);
    for (const award of list(release.awards)) {
      const own = found.get(award.id) ?? { types: new Set(), at: Infinity };
      found.set(award.id, own);
      types.forEach((type) => own.types.add(type));
      if (types.some((type) => type === 'UK6' || type === 'UK7'))
        own.at = Math.min(own.at, stamp(release.date));
      own.status = award.status ?? own.status;
      if (list(award.suppliers).length > 0) {
        own.suppliers = [...new Map(list(award.suppliers).map((one) => [one.id, one])).keys()].map((id) => {
          const details = (parties.get(id) ?? []).map((party) => party.details ?? {});
          return {
            id,
            vcse: details.map(({ vcse }) => vcse).find((one) => typeof one === 'boolean'),
            scale: details.map(({ scale }) => scale).find((one) => one === 'sme' || one === 'large'),
          };
        });
      }
      own.buyer = release.buyer?.id ?? own.buyer;
      if (release.buyer?.id)
        own.place = list(release.parties).find(
          (party) => party.id === release.buyer.id && (party.address?.region || party.address?.country),
        )?.address;
      own.details = release.tender?.procurementMethodDetails ?? own.details;
      own.framework ||= release.tender?.techniques?.hasFrameworkAgreement === true;
      own.linked ||= list(release.relatedProcesses).some((one) =>
        list(one.relationship).includes('framework'),
      );
      if (worth(award.value)) own.value = award.value;
      own.cpv ||= [...list(release.tender?.items), ...list(award.items)].some(
        (item) => list(item.additionalClassifications).length > 0,
      );
    }
  }
  for (const release of releases) {
    const types = typesOf(release);
    for (const contract of list(release.contracts)) {
      const own = found.get(contract.awardID);
      if (!own) continue;
      types.forEach((type) => own.types.add(type));
      if (types.some((type) => type === 'UK6' || type === 'UK7'))
        own.at = Math.min(own.at, stamp(release.date));
      if (worth(contract.value)) own.contract = contract.value;
    }
  }
  return [...found.values()]
    .filter((own) => own.types.has('UK6') || own.types.has('UK7'))
    .filter((own) => !['cancelled', 'unsuccessful'].includes(own.status))
    .map((own) => ({
      ...own,
      ocid: releases[0].ocid,
      suppliers: own.suppliers ?? [],
      place: own.place?.region ?? (own.place?.country && own.place.country !== 'GB' ? 'foreign' : undefined),
      value: worth(
        own.value && { amount: own.value.amount, currency: own.value.currency },
        own.contract && { amount: own.contract.amount, currency: own.contract.currency },
        own.value,
        own.contract,
      ),
    }));
}

const awards = act.flatMap(awardsIn);
const mentions = awards.flatMap((award) => award.suppliers.map((supplier) => ({ ...award, supplier })));
const tenders = act.flatMap((releases) => {
  const notices = releases.filter((release) => typesOf(release).includes('UK4'));
  return notices.length > 0
    ? [{ releases, notices, latest: notices.at(-1), first: stamp(notices[0].date) }]
    : [];
});
const lotsOf = ({ notices }: (typeof tenders)[number]): Any[] =>
  list([...notices].reverse().find((one) => list(one.tender.lots).length > 0)?.tender.lots);

describe('indicators on the real file equal a computation of their own', { skip }, () => {
  const report: Report = (() => {
    const corpus = createCorpus();
    if (!skip) for (const release of realReleases('find-a-tender')) corpus.add(release);
    return corpus.report();
  })();
  const figure = (id: string) =>
    report.indicators.find((one) => one.id === id && one.stream === 'find-a-tender')!;
  const holds = (id: string, numerator: number, denominator: number, unknown: number) => {
    const found = figure(id);
    assert.deepEqual(
      [found.numerator, found.denominator, found.unknown],
      [numerator, denominator, unknown],
      id,
    );
  };
  const share = (id: string, outcomes: readonly (boolean | undefined)[]) =>
    holds(
      id,
      outcomes.filter((one) => one === true).length,
      outcomes.filter((one) => one !== undefined).length,
      outcomes.filter((one) => one === undefined).length,
    );

  test('suppliers that come again, and new ones, of whom a corpus of months can say nothing', () => {
    const processesOf = grouped(mentions, ({ buyer, supplier }) => `${buyer} ${supplier.id}`);
    share(
      'repeat-supplier-share',
      [...processesOf.values()].map((own) => new Set(own.map(({ ocid }) => ocid)).size > 1),
    );
    const seen = mentions.map(({ ocid, at, buyer, supplier }) =>
      processesOf.get(`${buyer} ${supplier.id}`)!.some((other) => other.ocid !== ocid && other.at < at)
        ? false
        : undefined,
    );
    const open = seen.filter((one) => one === undefined).length;
    holds('new-supplier-share', 0, seen.length, open);
  });

  test('concentration, by awards and by value in pence', () => {
    const count = (weight: (one: (typeof mentions)[number]) => number) => {
      const sums = new Map<string, number>();
      for (const one of mentions)
        if (weight(one) > 0) sums.set(one.supplier.id, (sums.get(one.supplier.id) ?? 0) + weight(one));
      return [...sums.values()].sort((a, b) => b - a);
    };
    const add = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
    for (const [suffix, scale, sums] of [
      ['', 1, count(() => 1)],
      [
        '-value',
        100,
        count(({ value, framework, suppliers }) =>
          value?.currency === 'GBP' && !framework
            ? Math.round(Math.round(value.amount * 100) / suppliers.length)
            : 0,
        ),
      ],
    ] as const) {
      const total = add(sums);
      const near = (id: string, value: number) =>
        assert.ok(Math.abs(figure(`${id}${suffix}`).value! - value) < 1e-12, id);
      near('supplier-top-share', sums[0]! / total);
      near('supplier-top-five-share', add(sums.slice(0, 5)) / total);
      near('supplier-concentration', add(sums.map((sum) => (sum / total) ** 2)));
      assert.equal(figure(`supplier-top-share${suffix}`).denominator, total / scale);
    }
    assert.equal(
      figure('supplier-top-share-value').unknown,
      mentions.filter(({ value, framework }) => !value && !framework).length,
    );
  });

  test('short tender periods, and days from a plan to a tender', () => {
    const day = 86_400_000;
    const last = ({ notices }: (typeof tenders)[number], read: (tender: Any) => Any) =>
      [...notices].map(({ tender }) => read(tender)).findLast((one) => !Number.isNaN(stamp(one)));
    // Every one of these tenders runs within British Summer Time, so that whole days are of 24 hours.
    const periods = tenders.flatMap((tender) => {
      const end = last(tender, (one) => one.tenderPeriod?.endDate);
      return end === undefined ? [] : [Math.floor((stamp(end) - stamp(tender.latest.date)) / day)];
    });
    share(
      'short-tender-share',
      periods.map((days) => days < 15),
    );
  });

  test('voluntary, community and social enterprises', () => {
    share(
      'vcse-share',
      awards.map(({ suppliers }) =>
        suppliers.some(({ vcse }) => vcse)
          ? true
          : suppliers.some(({ vcse }) => vcse === false)
            ? false
            : undefined,
      ),
    );
    share(
      'vcse-share-mentions',
      mentions.map(({ supplier }) => supplier.vcse),
    );
  });

  test('publication', () => {
    const contracts = new Map<string, Any>();
    for (const releases of act) {
      for (const release of releases) {
        if (!typesOf(release).includes('UK7')) continue;
        for (const contract of list(release.contracts)) {
          if (!contract.dateSigned || !contract.awardID) continue;
          const key = `${release.ocid} ${contract.id}`;
          const own = contracts.get(key) ?? {};
          contracts.set(key, own);
          own.signed ??= stamp(contract.dateSigned);
          if (own.published === undefined) own.signed = stamp(contract.dateSigned);
          if (!list(release.tag).some((tag) => /update|amendment/i.test(tag)))
            own.published ??= stamp(release.date);
          own.regimes =
            list(release.tender.specialRegime).length > 0
              ? release.tender.specialRegime
              : (own.regimes ?? []);
          own.kpis ||= contract.agreedMetrics === true || list(contract.agreedMetrics).length > 0;
          own.worth = worth(contract.value) ?? own.worth;
          own.framework ??= release.tender?.techniques?.hasFrameworkAgreement === true;
        }
      }
    }
    const all = [...contracts.values()];
    // All of these dates are in British Summer Time or are compared as whole days of 24 hours within it.
    const summer = (at: number) =>
      (at >= Date.UTC(2026, 2, 29, 1) && at < Date.UTC(2026, 9, 25, 1)) ||
      (at >= Date.UTC(2025, 2, 30, 1) && at < Date.UTC(2025, 9, 26, 1));
    const clock = (at: number) => {
      const parts = new Intl.DateTimeFormat('en-GB', {
        timeZone: 'Europe/London',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        second: '2-digit',
        hour12: false,
      }).formatToParts(at);
      const part = (name: string) => Number(parts.find(({ type }) => type === name)!.value);
      return Date.UTC(
        part('year'),
        part('month') - 1,
        part('day'),
        part('hour') % 24,
        part('minute'),
        part('second'),
      );
    };
    assert.equal(summer(Date.UTC(2026, 6, 1)), true);
    const day = 86_400_000;
    share(
      'published-within-30-days-share',
      all.map(({ signed, published }) =>
        published === undefined ? undefined : Math.floor((clock(published) - clock(signed)) / day) <= 30,
      ),
    );
    share(
      'published-in-time-share',
      all.map(({ signed, published, regimes }) => {
        if (published === undefined) return undefined;
        const passed = Math.floor(clock(published) / day) - Math.floor(clock(signed) / day);
        return passed < (regimes.includes('lightTouch') ? 120 : 30);
      }),
    );
    share(
      'kpi-share',
      all.map(({ kpis }) => Boolean(kpis)),
    );
    const due = all.filter(
      ({ framework, regimes }) =>
        !framework && !regimes.includes('lightTouch') && !regimes.includes('concession'),
    );
    const inPounds = due.filter(({ worth: value }) => !value || value.currency === 'GBP');
    share(
      'kpi-share-over-5m',
      inPounds
        .filter(({ worth: value }) => !value || value.amount > 5e6)
        .map(({ worth: value, kpis }) => (value ? Boolean(kpis) : undefined)),
    );
  });

  test('tenders: periods, plans, lots, social value, cancellation', () => {
    const planned = tenders.map(({ releases, first }) => {
      const at = Math.min(
        ...releases
          .filter((one) => typesOf(one).some((type) => type === 'UK1' || type === 'UK3'))
          .map((one) => stamp(one.date)),
      );
      return at <= first ? true : undefined;
    });
    holds(
      'planned-share',
      planned.filter(Boolean).length,
      tenders.length,
      planned.filter((one) => one === undefined).length,
    );
    share(
      'multi-lot-share',
      tenders.map((tender) => (lotsOf(tender).length === 0 ? undefined : lotsOf(tender).length > 1)),
    );
    const suitable = tenders.filter((tender) =>
      lotsOf(tender).some((lot) => lot.suitability?.sme === true),
    ).length;
    holds('sme-suitable-share', suitable, tenders.length, tenders.length - suitable);
    const named = (lot: Any) =>
      list(lot.awardCriteria?.criteria).filter((one) => /social value/i.test(one.name ?? ''));
    const weights = tenders
      .flatMap((tender) => lotsOf(tender).filter((lot) => named(lot).length > 0))
      .map((lot) => {
        const percents = (criteria: Any[]) =>
          criteria
            .flatMap((one) =>
              list(one.numbers)
                .filter(({ weight }) => weight === 'percentageExact')
                .map(({ number }) => number as number),
            )
            .reduce((a, b) => a + b, 0);
        return percents(list(lot.awardCriteria.criteria)) === 100 ? percents(named(lot)) : undefined;
      });
    const known = weights.filter((one) => one !== undefined).sort((a, b) => a - b);
    const weight = figure('social-value-weight-candidates');
    assert.deepEqual([weight.denominator, weight.unknown], [known.length, weights.length - known.length]);
    assert.equal(weight.value, (known[(known.length - 1) >> 1]! + known[known.length >> 1]!) / 2);
    assert.equal(
      figure('social-value-candidates').numerator,
      tenders.filter((tender) => lotsOf(tender).some((lot) => named(lot).length > 0)).length,
    );
    share(
      'tender-cancelled-share',
      tenders.map(({ releases }) =>
        releases.some(
          (one) => ['cancelled', 'withdrawn'].includes(one.tender?.status) || typesOf(one).includes('UK12'),
        ),
      ),
    );
  });

  test('endings and grounds', () => {
    const stopped = act.filter((releases) => releases.some((one) => typesOf(one).includes('UK12')));
    share(
      'termination-reason-share',
      stopped.map((releases) =>
        releases.some(
          (one) =>
            typesOf(one).includes('UK12') &&
            [one.tender, ...list(one.awards)].some((holder) => holder?.statusDetails),
        ),
      ),
    );
    const ends = act.flatMap((releases) =>
      releases.filter((one) => typesOf(one).includes('UK11')).flatMap((one) => list(one.contracts)),
    );
    const reasons = ends.flatMap((contract) =>
      list(contract.terminationRationaleClassifications).map(({ id }) => id as string),
    );
    const counts = (ids: readonly string[]) =>
      Object.fromEntries([...grouped(ids, (id) => id)].map(([id, own]) => [id, own.length]).sort());
    const rows = (id: string) =>
      Object.fromEntries(
        figure(id)
          .rows!.map(({ key, count }) => [key, count] as const)
          .sort(),
      );
    assert.deepEqual(rows('contract-end-reasons'), counts(reasons));
    const direct = act
      .map((releases) =>
        releases.filter(
          (one) =>
            one.tender?.procurementMethodDetails === 'Direct award' ||
            list(one.tender?.procurementMethodRationaleClassifications).some(
              ({ id }) => id === 'prototypesDevelopment',
            ),
        ),
      )
      .filter((own) => own.length > 0);
    const grounds = direct.flatMap((own) => {
      const ids = [
        ...new Set(
          own.flatMap((one) =>
            list(one.tender.procurementMethodRationaleClassifications).map(({ id }) => id as string),
          ),
        ),
      ];
      return ids.length > 0 ? ids : ['not stated'];
    });
    assert.deepEqual(rows('direct-award-grounds'), counts(grounds));
  });

  test('frameworks and completeness', () => {
    const words = ['Award under framework', 'Below threshold - award under framework'];
    share(
      'framework-reliance-share',
      awards.map(({ details, linked }) =>
        linked || words.includes(details)
          ? true
          : details === undefined || details === 'Below threshold - unknown'
            ? undefined
            : false,
      ),
    );
    const facts = awards.flatMap(({ details, suppliers, value, cpv, place }) => [
      details !== undefined && details !== 'Below threshold - unknown',
      suppliers.length > 0,
      suppliers.some(({ scale }) => scale !== undefined),
      value !== undefined,
      cpv,
      place !== undefined,
    ]);
    share('completeness-share', facts);
  });

  test('every definition is in the report', () => {
    const ids = new Set(report.indicators.map(({ id }) => id));
    for (const { id, streams } of DEFINITIONS)
      if (!streams || streams.includes('find-a-tender')) assert.ok(ids.has(id), id);
  });
});
