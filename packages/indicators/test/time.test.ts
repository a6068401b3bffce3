import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { instant, ukMonth, ukWall, wholeDays } from '../src/time.ts';
import { uk4, uk5, uk6, uk7 } from './support/releases.ts';
import { indicatorsOf, short } from './support/report.ts';

const at = (text: string) => instant(text)!;

describe('instants', () => {
  test('read with their zone, and as UK time without one', () => {
    assert.equal(instant('2026-08-11T16:34:06+01:00'), Date.UTC(2026, 7, 11, 15, 34, 6));
    assert.equal(instant('2026-08-11T16:34:06Z'), Date.UTC(2026, 7, 11, 16, 34, 6));
    assert.equal(instant('2026-08-11T16:34:06.123456-05:00'), Date.UTC(2026, 7, 11, 21, 34, 6, 123));
    assert.equal(instant('2025-07-07'), Date.UTC(2025, 6, 6, 23));
    assert.equal(instant('2025-01-07'), Date.UTC(2025, 0, 7));
  });

  test('what programs write for "no date" is none', () => {
    for (const value of [
      ...['0001-01-01', '0001-01-01T00:00:00Z', '1753-01-01T00:00:00', '1899-12-30', '1900-01-01T00:00:00Z'],
      ...['1970-01-01T00:00:00.000Z', '1999-12-31', '2100-01-01', '9999-12-31T23:59:59.9999999Z'],
    ])
      assert.equal(instant(value), undefined, value);
    assert.equal(instant('2000-01-01'), Date.UTC(2000, 0, 1));
    assert.equal(instant('2099-12-31T23:59:59Z'), Date.UTC(2099, 11, 31, 23, 59, 59));
    const undated = uk6({ date: '0001-01-01T00:00:00', decided: '1900-01-01' });
    const tender = uk4({ ocid: 'ocds-h6vhtk-000002', deadline: '9999-12-31T00:00:00Z' });
    const figure = indicatorsOf([undated, tender], { by: 'month' });
    assert.deepEqual(
      figure('procedure-mix').groups?.map(({ key }) => key),
      ['unknown'],
    );
    assert.equal(short(figure('tendering-days')), '0/0 ?1');
  });

  test('what is not a date is not one', () => {
    for (const value of [
      '',
      'soon',
      '2026-02-30',
      '2026-13-01',
      '1e9999',
      20260811,
      null,
      undefined,
      '2026-08-11T25:00Z',
      '2026-08-11T24:30:00Z',
      '2026-08-11T10:60:00Z',
      '2026-08-11T10:00:60Z',
      '2026-08-11T10:00:00+15:00',
      '20260811',
      '2026-W33',
    ]) {
      assert.equal(instant(value), undefined, String(value));
    }
  });

  test('UK clocks change as Intl says they do, on every day of thirty years', () => {
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      hour: 'numeric',
      hourCycle: 'h23',
    });
    for (let day = Date.UTC(2003, 0, 1); day < Date.UTC(2033, 0, 1); day += 86_400_000) {
      for (const hour of [0, 1, 2]) {
        const moment = day + hour * 3_600_000 + 1;
        assert.equal(
          new Date(ukWall(moment)).getUTCHours(),
          Number(clock.format(moment)),
          new Date(moment).toISOString(),
        );
      }
    }
  });

  test('whole days are on a UK clock: a change of the clocks adds and removes nothing', () => {
    assert.equal(wholeDays(at('2026-03-28T00:00:00Z'), at('2026-03-30T00:00:00+01:00')), 2);
    assert.equal(wholeDays(at('2026-10-24T00:00:00+01:00'), at('2026-10-26T00:00:00Z')), 2);
    assert.equal(wholeDays(at('2026-03-10T12:00:00Z'), at('2026-03-12T09:00:00Z')), 1);
    assert.equal(wholeDays(at('2026-03-12T09:00:00Z'), at('2026-03-10T12:00:00Z')), -2);
  });

  test('a month is the UK month', () => {
    assert.equal(ukMonth(at('2026-07-31T23:30:00Z')), '2026-08');
    assert.equal(ukMonth(at('2026-12-31T23:30:00Z')), '2026-12');
  });
});

describe('days', () => {
  const chain = (decided: string, ocid = 'ocds-h6vhtk-1') => [
    uk4({ ocid, date: '2026-03-01T10:00:00Z', deadline: '2026-03-20T12:00:00Z' }),
    uk6({ ocid, date: '2026-05-01T10:00:00Z', decided }),
  ];

  test('decision: the last published deadline to the award', () => {
    const moved = uk4({
      ocid: 'ocds-h6vhtk-1',
      date: '2026-03-10T10:00:00Z',
      tag: ['tenderUpdate'],
      deadline: '2026-03-30T12:00:00+01:00',
    });
    const figure = indicatorsOf([...chain('2026-04-20T12:00:00+01:00'), moved]);
    assert.equal(figure('decision-days').value, 21);
    assert.equal(figure('tendering-days').value, 20);
  });

  test('decision: the earliest of several contract award notices', () => {
    const again = uk6({
      ocid: 'ocds-h6vhtk-1',
      date: '2026-06-01T10:00:00Z',
      decided: '2026-05-20T12:00:00+01:00',
    });
    assert.equal(indicatorsOf([...chain('2026-04-20T13:00:00+01:00'), again])('decision-days').value, 31);
  });

  test('negative days are counted and shown, and neither in the median nor clamped', () => {
    const figure = indicatorsOf([
      ...chain('2026-04-20T13:00:00+01:00'),
      ...chain('2026-03-11T12:00:00Z', 'ocds-h6vhtk-2'),
    ])('decision-days');
    assert.equal(figure.value, 31);
    assert.equal(figure.denominator, 1);
    assert.deepEqual(figure.excluded, { negative: 1 });
    assert.deepEqual([figure.distribution!.min, figure.distribution!.n], [-9, 2]);
  });

  test('a tender notice that is corrected after its deadline says nothing of the days to tender', () => {
    const late = uk4({
      ocid: 'ocds-h6vhtk-1',
      date: '2026-04-02T10:00:00Z',
      tag: ['tenderUpdate'],
      deadline: '2026-03-30T12:00:00+01:00',
    });
    const figure = indicatorsOf([...chain('2026-04-20T12:00:00+01:00'), late])('tendering-days');
    assert.equal(figure.value, null);
    assert.deepEqual(figure.excluded, { negative: 1 });
  });

  test('direct awards and call-offs have no tender: not counted, not unknown', () => {
    const direct = uk6({ details: 'Direct award', decided: '2026-04-20T00:00:00+01:00' });
    const { denominator, unknown, value } = indicatorsOf([direct])('decision-days');
    assert.deepEqual({ denominator, unknown, value }, { denominator: 0, unknown: 0, value: null });
  });

  test('a competition whose tender is not in the corpus is unknown', () => {
    assert.equal(indicatorsOf([uk6({ decided: '2026-04-20T00:00:00+01:00' })])('decision-days').unknown, 1);
  });

  test('deadlines for expressions of interest are kept apart', () => {
    const figure = indicatorsOf([
      uk4({ date: '2026-03-01T10:00:00Z', tender: { expressionOfInterestDeadline: '2026-03-11T10:00:00Z' } }),
    ]);
    assert.equal(figure('tendering-days').denominator, 0);
    assert.equal(figure('expression-days').value, 10);
  });

  test('signature is measured only where a contract award notice dates the award', () => {
    const signed = { date: '2026-05-20T10:00:00Z', signed: '2026-05-01T00:00:00+01:00' };
    const figure = indicatorsOf([
      ...chain('2026-04-20T00:00:00+01:00'),
      uk7({ ocid: 'ocds-h6vhtk-1', ...signed }),
      uk7({ ocid: 'ocds-h6vhtk-2', ...signed }),
      uk5({ ocid: 'ocds-h6vhtk-2' }),
    ]);
    assert.equal(figure('signature-days').value, 11);
    assert.equal(figure('signature-days').denominator, 1);
    assert.equal(figure('publication-days').denominator, 2);
  });

  test('publication counts from the first notice of a contract; if only an update is there it is unknown', () => {
    const figure = indicatorsOf([
      uk7({ ocid: 'ocds-h6vhtk-1', date: '2026-05-11T10:00:00Z', signed: '2026-05-01T10:00:00Z' }),
      uk7({
        ocid: 'ocds-h6vhtk-1',
        date: '2026-06-11T10:00:00Z',
        signed: '2026-05-01T10:00:00Z',
        tag: ['awardUpdate', 'contractUpdate'],
      }),
      uk7({
        ocid: 'ocds-h6vhtk-2',
        date: '2026-06-11T10:00:00Z',
        signed: '2026-05-01T10:00:00Z',
        tag: ['awardUpdate', 'contractUpdate'],
      }),
    ])('publication-days');
    assert.deepEqual([figure.value, figure.denominator, figure.unknown], [10, 1, 1]);
  });

  test('tenders still open are told beside the medians of completed ones', () => {
    const figure = indicatorsOf([...chain('2026-04-20T00:00:00+01:00'), uk4({ ocid: 'ocds-h6vhtk-3' })]);
    assert.equal(short(figure('tender-open-share')), '1/2 ?0');
  });
});
