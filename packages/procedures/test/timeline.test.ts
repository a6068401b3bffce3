import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addDays,
  addWorkingDays,
  bankHolidays,
  daysBetween,
  eventDays,
  isWorkingDay,
  lastOfWorkingDays,
  timeline,
  type TimelineOptions,
} from '@ipec/procedures/timeline';
import type { TimingCase } from '@ipec/procedures/guide';

const council = { lightTouch: false, central: false };
const day = fc.integer({ min: 0, max: 1200 }).map((n) => addDays('2025-06-01', n));

test('bank holidays of any part of the UK are not working days', () => {
  for (const one of ['2026-03-17', '2026-07-13', '2026-08-03', '2026-11-30', '2026-12-28', '2027-01-04']) {
    assert.equal(isWorkingDay(one), false, one);
  }
  assert.equal(isWorkingDay('2026-11-24'), true);
  for (const part of ['england-and-wales', 'scotland', 'northern-ireland'] as const) {
    for (const one of bankHolidays(part))
      assert.ok(![0, 6].includes(new Date(`${one}T00:00:00Z`).getUTCDay()), `${part} ${one}`);
  }
});

test('eight working days count their first day', () => {
  assert.equal(lastOfWorkingDays('2026-11-02', 8), '2026-11-11');
  assert.equal(
    lastOfWorkingDays('2026-11-25', 8),
    '2026-12-07',
    'St Andrew’s Day and two weekends are passed over',
  );
  assert.equal(addWorkingDays('2026-12-24', 1), '2026-12-29');
});

test('working days: the last of n holds exactly n of them', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 30 }), (start, count) => {
      const last = lastOfWorkingDays(start, count);
      const all = Array.from({ length: daysBetween(start, last) + 1 }, (_, n) => addDays(start, n));
      assert.equal(all.filter(isWorkingDay).length, count);
      assert.ok(isWorkingDay(last));
    }),
  );
});

test('an open procedure: 25 days, award on a working day, standstill, then the day to sign', () => {
  const { entries, earliestAward } = timeline('open', '2026-11-02', council);
  const of = (id: string) => entries.find((entry) => entry.id === id);
  assert.deepEqual(
    entries.map(({ id }) => id),
    ['notice', 'tender', 'award', 'standstill', 'sign', 'details'],
  );
  assert.deepEqual([of('tender')?.from, of('tender')?.to], ['2026-11-03', '2026-11-27']);
  assert.deepEqual([of('standstill')?.from, of('standstill')?.to], ['2026-11-27', '2026-12-09']);
  assert.equal(earliestAward, '2026-12-10');
  assert.deepEqual(
    entries.filter(({ notice }) => notice).map(({ notice }) => notice),
    ['UK4', 'UK6', 'UK7'],
  );
});

test('each option moves a minimum as section 54 says', () => {
  const tender = (options: object, timing = council): number | undefined =>
    timeline('open', '2026-03-02', timing, options).entries.find(({ id }) => id === 'tender')?.days;
  assert.equal(tender({}), 25);
  assert.equal(tender({ documentsAtOnce: false }), 30);
  assert.equal(tender({ electronic: false }), 30);
  assert.equal(tender({ electronic: false, documentsAtOnce: false }), 35);
  assert.equal(tender({ plannedNotice: true }), 10);
  assert.equal(tender({ urgent: true }), 10);
  assert.equal(tender({ preselected: true }), 10);
  assert.equal(tender({ preselected: true }, { lightTouch: false, central: true }), 25);
  assert.equal(tender({ preselected: 'agreed' }), undefined);
  assert.equal(tender({}, { lightTouch: true, central: false }), undefined);
});

test('standstill: none for call-offs, urgency, dynamic markets and light touch, eight days for other direct awards', () => {
  const pause = (route: string, timing = council): number | undefined =>
    timeline(route, '2026-03-02', timing).entries.find(({ id }) => id === 'standstill')?.days;
  for (const route of [
    'framework_calloff',
    'direct_award_urgency',
    'dynamic_market_use',
    'direct_award_user_choice',
  ]) {
    assert.equal(pause(route), undefined, route);
  }
  assert.equal(pause('direct_award_repeat'), 8);
  assert.equal(pause('cfp', { lightTouch: true, central: false }), undefined);
});

test('no start makes the award come earlier than a later start, and dates are never out of order', () => {
  fc.assert(
    fc.property(
      day,
      fc.constantFrom('open', 'cfp_demo', 'direct_award_repeat', 'psr_msp', 'scot_open_restricted'),
      (start, route) => {
        const [a, b] = [timeline(route, start, council), timeline(route, addDays(start, 1), council)];
        assert.ok(a.earliestAward !== null && b.earliestAward !== null && a.earliestAward <= b.earliestAward);
        for (const { from, to } of a.entries) assert.ok(from <= to && from >= start);
      },
    ),
  );
});

test('a date that is none, and one beyond the bank holidays, are said so', () => {
  assert.equal(timeline('open', '2026-02-30', council).issues[0]?.code, 'bad-date');
  assert.equal(timeline('open', '2030-12-20', council).issues[0]?.code, 'no-bank-holidays');
});

test('a call-off under the limit has no day: it is not a public contract, so the Act sets no period', () => {
  const under = timeline('framework_calloff', '2026-03-02', { ...council, reached: false });
  assert.deepEqual(
    [under.earliestAward, under.entries, under.issues[0]?.code],
    [null, [], 'no-statutory-period'],
  );
  const reached = timeline('framework_calloff', '2026-03-02', { ...council, reached: true });
  assert.deepEqual(
    reached.entries.flatMap(({ notice }) => notice ?? []),
    ['UK6', 'UK7'],
  );
  const scottish = timeline('framework_calloff', '2026-03-02', {
    ...council,
    reached: false,
    scottish: true,
  });
  assert.equal(scottish.issues[0]?.code, 'law-not-read');
});

test('where suppliers need a time that the law does not count, no day after it is given until it is planned', () => {
  const light = { lightTouch: true, central: false };
  const cases: readonly (readonly [string, TimingCase, TimelineOptions])[] = [
    ['open', light, {}],
    ['cfp_demo', light, {}],
    ['cfp_demo', light, { extraDays: { tender: 20 } }],
    ['cfp_demo', light, { extraDays: { participation: 20 } }],
    ['cfp', light, { participation: false, stageDays: 30 }],
    ['framework_establish', light, {}],
    ['dynamic_market_use', light, {}],
    ['scot_light_touch', light, {}],
    ['scot_open_restricted', light, {}],
    // PA2023 s.54(4): the period that selected suppliers agree is none that anybody could know.
    ['open', council, { preselected: 'agreed' }],
    ['cfp', council, { preselected: 'agreed' }],
    ['dynamic_market_use', council, { preselected: 'agreed' }],
    ['scot_open_restricted', { ...council, scottish: true }, { participation: true, preselected: 'agreed' }],
    ['psr_comp', council, {}],
    ['psr_framework', council, { competition: true }],
  ];
  const days = { tender: 20, participation: 20 };
  for (const [route, timing, options] of cases) {
    const what = `${route} ${JSON.stringify(options)}`;
    const without = timeline(route, '2026-03-02', timing, { ...options, assessmentDays: 15 });
    assert.deepEqual(
      [without.earliestAward, without.issues.map(({ code }) => code)],
      [null, ['reasonable-time']],
      what,
    );
    for (const id of ['assess', 'award', 'standstill', 'sign', 'details', 'copy'])
      assert.ok(!without.entries.some((entry) => entry.id === id), `${what}: ${id}`);
    assert.equal(eventDays(without).signing, undefined, what);
    const planned = timeline(route, '2026-03-02', timing, { ...options, extraDays: days });
    assert.deepEqual(planned.issues, [], what);
    assert.ok(planned.earliestAward !== null && planned.earliestAward > '2026-03-20', what);
  }
  assert.deepEqual(timeline('open', '2026-03-02', council).issues, []);
});

test('Scotland, light touch: the standstill of regulation 86, ten days or fifteen', () => {
  const light = { lightTouch: true, central: false };
  const pause = (electronic: boolean): string | undefined =>
    timeline('scot_light_touch', '2026-03-02', light, { electronic, extraDays: { tender: 20 } }).entries.find(
      ({ id }) => id === 'standstill',
    )?.to;
  // Notices on 2 March, tenders to 23 March (the 22nd is a Sunday), decision and notices that day.
  assert.deepEqual([pause(true), pause(false)], ['2026-04-02', '2026-04-07']);
});
