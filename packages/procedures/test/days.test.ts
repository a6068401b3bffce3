import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  actStandstill,
  bankHolidays,
  endBeginningWith,
  endFromDate,
  endWithin,
  firstDayWithinMonthsBefore,
  healthStandstill,
  lastDayAtLeastBefore,
  nextPipelineDay,
  paymentInformationDay,
  scottishStandstill,
  timeline,
} from '@ipec/procedures/timeline';

/*
 * Every count is made a second time here, day by day with Date, and not with the functions of the package. Start days
 * are every day of 2026 to 2029.
 */
const DAY = 86_400_000;
const day = (time: number): string => new Date(time).toISOString().slice(0, 10);
const next = (date: string): string => day(Date.parse(date) + DAY);
const STARTS = Array.from({ length: 1461 }, (_, n) => day(Date.parse('2026-01-01') + n * DAY));

/** Easter Sunday by the anonymous Gregorian computus. */
function easter(year: number): string {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return day(Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1));
}
const weekday = (date: string): number => new Date(date).getUTCDay();
const plus = (date: string, n: number): string => day(Date.parse(date) + n * DAY);
/** The first or last Monday of a month. */
function monday(year: number, month: number, last = false): string {
  let at = last ? day(Date.UTC(year, month, 0)) : day(Date.UTC(year, month - 1, 1));
  while (weekday(at) !== 1) at = plus(at, last ? -1 : 1);
  return at;
}
/** Holidays on fixed days, moved past the weekend and past each other. */
function moved(...dates: string[]): string[] {
  const taken: string[] = [];
  for (const date of dates) {
    let at = date;
    while (weekday(at) % 6 === 0 || taken.includes(at)) at = next(at);
    taken.push(at);
  }
  return taken;
}
function holidays(division: 'england' | 'scotland' | 'ni', year: number): string[] {
  const sunday = easter(year);
  const fridays = [plus(sunday, -2)];
  const may = [monday(year, 5), monday(year, 5, true)];
  const christmas = moved(`${year}-12-25`, `${year}-12-26`);
  if (division === 'scotland') {
    const own = year === 2026 ? ['2026-06-15'] : [];
    return [
      ...moved(`${year}-01-01`, `${year}-01-02`),
      ...fridays,
      ...may,
      ...own,
      monday(year, 8),
      ...moved(`${year}-11-30`),
      ...christmas,
    ];
  }
  const ni = division === 'ni' ? [...moved(`${year}-03-17`), ...moved(`${year}-07-12`)] : [];
  return [
    ...moved(`${year}-01-01`),
    ...fridays,
    plus(sunday, 1),
    ...may,
    ...ni,
    monday(year, 8, true),
    ...christmas,
  ];
}
const YEARS = [2025, 2026, 2027, 2028, 2029, 2030];
const of = (...divisions: ('england' | 'scotland' | 'ni')[]): Set<string> =>
  new Set(divisions.flatMap((division) => YEARS.flatMap((year) => holidays(division, year))));
const CLOSED = { uk: of('england', 'scotland', 'ni'), england: of('england'), scotland: of('scotland') };
const works = (date: string, closed: ReadonlySet<string>): boolean =>
  weekday(date) % 6 !== 0 && !closed.has(date);

/** Walks on from a day, counting working days until there are enough. `inclusive`: the day itself may be the first. */
function walk(start: string, count: number, closed: ReadonlySet<string>, inclusive: boolean): string {
  let at = inclusive ? start : next(start);
  for (let left = count; ; at = next(at)) {
    if (works(at, closed)) left -= 1;
    if (left === 0) return at;
  }
}
const firstWorking = (date: string, closed: ReadonlySet<string>): string => walk(date, 1, closed, true);

test('bank holidays of every division agree with the calendar worked out a second way', () => {
  for (const [division, own] of [
    ['england-and-wales', 'england'],
    ['scotland', 'scotland'],
    ['northern-ireland', 'ni'],
  ] as const) {
    assert.deepEqual(
      [...bankHolidays(division)].sort(),
      YEARS.flatMap((year) => holidays(own, year)).sort(),
      division,
    );
  }
});

test('worked dates for each phrase', () => {
  // s.53(1)(b): entered into on 8 March 2027, the thirtieth day beginning with it is 6 April.
  assert.equal(endBeginningWith('2027-03-08', 30), '2027-04-06');
  assert.equal(endBeginningWith('2027-03-08', 120), '2027-07-05');
  assert.equal(endWithin('2027-03-08', 30), '2027-04-07');
  // PSR2023 reg.12: published on Friday 11 December 2026, it begins on Saturday and ends on Wednesday 23 December.
  assert.deepEqual(healthStandstill('2026-12-11'), {
    from: '2026-12-12',
    to: '2026-12-23',
    signFrom: '2026-12-24',
  });
  // s.51(2): published on Friday 27 November 2026; St Andrew's Day is a bank holiday in part of the United Kingdom.
  assert.deepEqual(actStandstill('2026-11-27'), {
    from: '2026-11-27',
    to: '2026-12-09',
    signFrom: '2026-12-10',
  });
  assert.equal(lastDayAtLeastBefore('2026-11-26', 40), '2026-10-17');
  assert.equal(firstDayWithinMonthsBefore('2028-02-29', 12), '2027-02-28');
  assert.equal(nextPipelineDay('2026-05-26'), '2026-05-26');
  assert.equal(nextPipelineDay('2026-05-27'), '2027-05-26');
  // s.70(2): paid on 15 May, the quarter ends on 30 June, and the thirtieth day beginning with that is 29 July.
  assert.equal(paymentInformationDay('2026-05-15'), '2026-07-29');
  assert.deepEqual(scottishStandstill('2026-12-01', true), {
    from: '2026-12-02',
    to: '2026-12-11',
    signFrom: '2026-12-12',
  });
});

test('every start day of 2026 to 2029: details notices end on the thirtieth and the hundred and twentieth day', () => {
  for (const start of STARTS) {
    for (const count of [30, 90, 120, 180]) {
      let at = start;
      for (let n = 1; n < count; n += 1) at = next(at);
      assert.equal(endBeginningWith(start, count), at, `${count} days beginning with ${start}`);
    }
  }
});

test('every start day of 2026 to 2029: the standstill of the Act', () => {
  for (const start of STARTS) {
    const { to, signFrom } = actStandstill(start);
    assert.equal(to, walk(start, 8, CLOSED.uk, true), start);
    assert.equal(signFrom, next(to));
  }
});

test('every start day of 2026 to 2029: the standstill of the health rules', () => {
  for (const start of STARTS) {
    const { from, to, signFrom } = healthStandstill(start);
    assert.equal(from, next(start));
    assert.equal(to, walk(next(start), 8, CLOSED.england, false), start);
    assert.equal(signFrom, next(to));
  }
});

test('every start day of 2026 to 2029: Scotland counts from the date, and its last day is a working day there', () => {
  for (const start of STARTS) {
    let at = start;
    for (let n = 0; n < 30; n += 1) at = next(at);
    assert.equal(endFromDate(start, 30), firstWorking(at, CLOSED.scotland), start);
  }
});

test('every start day of 2026 to 2029: an open procedure from its notice to its details notice', () => {
  for (const start of STARTS) {
    const { entries, earliestAward, issues } = timeline('open', start, { lightTouch: false, central: false });
    const end = (id: string): string | undefined => entries.find((entry) => entry.id === id)?.to;
    let tender = start;
    for (let n = 0; n < 25; n += 1) tender = next(tender);
    const award = firstWorking(tender, CLOSED.uk);
    const standstill = walk(award, 8, CLOSED.uk, true);
    const sign = firstWorking(next(standstill), CLOSED.uk);
    let details = sign;
    for (let n = 1; n < 30; n += 1) details = next(details);
    assert.deepEqual(issues, []);
    assert.deepEqual(
      [end('tender'), end('award'), end('standstill'), earliestAward, end('details')],
      [tender, award, standstill, sign, details],
      start,
    );
  }
});

test('every start day of 2026 to 2029: Process C from the decision to the notice of the award', () => {
  for (const start of STARTS) {
    const { entries, earliestAward } = timeline('psr_c', start, { lightTouch: true, central: true });
    const end = (id: string): string | undefined => entries.find((entry) => entry.id === id)?.to;
    const notice = firstWorking(start, CLOSED.england);
    const standstill = walk(next(notice), 8, CLOSED.england, false);
    const sign = firstWorking(next(standstill), CLOSED.england);
    assert.deepEqual([end('award'), end('standstill'), earliestAward], [notice, standstill, sign], start);
    assert.equal(end('details'), day(Date.parse(sign) + 30 * DAY));
  }
});
