import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentencesCy } from '../src/strings/cy/sentences.ts';
import { sentencesEn } from '../src/strings/en/sentences.ts';
import { dateTick, dateWritten } from '../src/words/date.ts';
import { dateSpoken } from '../src/words/date-spoken.ts';
import { textFormatsOf } from '../src/words/text-formats.ts';
import { describe } from '../src/words/describe.ts';
import { changeOf, facts } from '../src/words/facts.ts';
import { exact, label, tick } from '../src/words/number.ts';
import { difference, inText, spoken, written } from '../src/words/number-text.ts';
import { pointSentence } from '../src/words/point.ts';
import { sharesOf } from '../src/words/shares.ts';
import type { Model } from '../src/model.ts';
import { mannKendall, trendOf } from '../src/words/trend.ts';
import { modelOf, models, seriesOf, yearly } from './words-data.ts';

test('figures are written with their units', () => {
  assert.equal(written(0.07, 'share'), '7%');
  assert.equal(written(-1234.56, 'GBP'), '−£1,234.6');
  assert.equal(written(0.001234, 'days'), '0.00123 days');
  assert.equal(written(-0, '%'), '0%');
  assert.equal(written(34, 'days'), '34 days');
  assert.equal(exact(1234567.891, 'GBP'), '£1,234,567.891');
  assert.equal(exact(0.123456, 'share'), '12.3456%');
});

test('ticks are short', () => {
  assert.deepEqual(
    [1_200_000, 3e9, 20_000, 2500, 0, -50_000].map((one) => tick(one, 'GBP')),
    ['£1.2m', '£3bn', '£20k', '£2,500', '£0', '−£50k'],
  );
  assert.equal(tick(0.25, 'share'), '25%');
});

test('units are said in both languages', () => {
  assert.equal(spoken(0.125, 'share', 1, sentencesEn), '12.5 per cent');
  assert.equal(spoken(-3, '%', 0, sentencesCy), 'minws 3 y cant');
  assert.equal(spoken(1, 'GBP', 0, sentencesEn), '1 pound');
  assert.equal(spoken(1200, 'GBP', 0, sentencesCy), '1,200 o bunnoedd');
  assert.equal(spoken(11_200_000_000, 'GBP', 0, sentencesEn), '11.2 billion pounds');
  assert.equal(difference(-0.05, 'share', 0, sentencesEn), '5 percentage points');
});

test('large amounts are written with the name of their scale, and short beside a mark', () => {
  assert.equal(inText(11_234_567_890, 'GBP', 0, sentencesEn), '£11.2 billion');
  assert.equal(inText(1_500_000, undefined, 0, sentencesCy), '1.5 miliwn');
  assert.equal(inText(999_999, 'GBP', 0, sentencesEn), '£999,999');
  assert.equal(label(-11_234_567_890, 'GBP', 0), '−£11.2bn');
});

test('figures of one chart have the same digits after the point', () => {
  const said = (values: readonly number[]): readonly string[] => {
    const model = yearly(values, '%');
    return values.map(textFormatsOf(model, sentencesEn).value);
  };
  assert.deepEqual(said([24.9, 6.88, 3]), ['24.9%', '6.9%', '3.0%']);
  assert.deepEqual(said([34, 66]), ['34%', '66%']);
  assert.deepEqual(said([1.254, 0.4]), ['1.25%', '0.40%']);
  // A figure that is not zero never reads as zero.
  assert.deepEqual(said([24.9, 0.0123]), ['24.9%', '0.0123%']);
});

test('dates at the precision published; a quarter stays the source’s', () => {
  assert.equal(dateWritten('2026-03-31', sentencesCy), '31 Mawrth 2026');
  assert.equal(dateWritten('2026-Q1', sentencesEn), 'Q1 2026');
  assert.equal(dateSpoken('2026-Q1', sentencesCy), 'chwarter 1, 2026');
  assert.equal(dateTick('2026-12', sentencesCy), 'Rhag 2026');
});

test('no percentage of nothing or of a loss, points for per cent, doubled only where it is so', () => {
  assert.deepEqual(changeOf(0, 5, undefined), { absolute: 5 });
  assert.deepEqual(changeOf(-2, 5, undefined), { absolute: 7 });
  assert.deepEqual(changeOf(10, 20, '%'), { absolute: 10 });
  assert.equal(changeOf(10, 20, undefined).multiple, 'doubled');
  assert.equal(changeOf(10, 19, undefined).multiple, undefined);
});

test('the statistic of Mann-Kendall, by hand', () => {
  // S = 43 of 45 pairs, variance 10·9·25/18 = 125.
  const y = Float64Array.from([1, 3, 2, 4, 5, 6, 7, 8, 9, 10]);
  assert.ok(Math.abs(mannKendall(y) - 42 / Math.sqrt(125)) < 1e-12);
  assert.deepEqual(trendOf(y), { direction: 'rising', test: 'mann-kendall' });
  assert.equal(trendOf(Float64Array.from([1, 2, 1, 2, 1, 2, 1, 2, 1, 2])), undefined);
  assert.equal(trendOf(Float64Array.from([1, 2, 3])), undefined);
  assert.equal(trendOf(Float64Array.from([1, 2, 3, 4]))?.test, 'monotone');
});

test('a description says extremes with ties, first and last, and change', () => {
  const model = yearly([10, 14, NaN, 14], 'GBP');
  assert.deepEqual(describe(model, { kind: 'line' }, sentencesEn), [
    'Line chart of Rate by Year, from 2001 to 2004.',
    'Highest: 2002 and 2004, £14.',
    'Lowest: 2001, £10.',
    'First: 2001, £10. Last: 2004, £14; up £4 (40%).',
    '1 figure is missing.',
  ]);
  assert.deepEqual(describe(model, { kind: 'line' }, sentencesCy).slice(1, 4), [
    'Uchaf: 2002; 2004, £14.',
    'Isaf: 2001, £10.',
    'Cyntaf: 2001, £10. Olaf: 2004, £14; i fyny: £4 (40%).',
  ]);
});

test('several councils at one date are compared with one another: none of them has an only figure', () => {
  const model = modelOf([
    ['Date', 'Leeds (%)', 'York (%)', 'Hull (%)'],
    ['2024', '12', '20', '[c]'],
  ]);
  assert.deepEqual(describe(model, { kind: 'column' }, sentencesEn), [
    'Column chart comparing Leeds (%), York (%) and Hull (%): 2024.',
    'Highest of those drawn: York (%), 20%.',
    'Lowest of those drawn: Leeds (%), 12%.',
    '1 figure is withheld by the source.',
  ]);
  assert.equal(
    describe(model, { kind: 'column' }, sentencesCy)[1],
    'Uchaf o’r rhai a luniadwyd: York (%), 20%.',
  );
  const measures = modelOf(
    [
      ['Year', 'Contracts', 'Bidders for each', 'SME share (%)'],
      ['2024', '12', '3.25', '31.5'],
    ],
    { type: 'headline' },
  );
  assert.deepEqual(describe(measures, { kind: 'headline' }, sentencesEn).slice(1), [
    'Contracts: 12.',
    'Bidders for each: 3.25.',
    'SME share (%): 31.5%.',
  ]);
});

test('a count is a whole number beside figures with decimals, in words and beside marks', () => {
  const rows = [
    ['Council', 'Contracts', 'Bidders for each'],
    ['Leeds', '12', '3.25'],
    ['York', '1,400', '2.5'],
  ];
  const said = (type: string, of: readonly (readonly string[])[]): readonly string[] => {
    const say = textFormatsOf(modelOf(of, { type }), sentencesEn);
    return [0, 1].flatMap((index) => [say.of(index).value(12), say.of(index).label(2.5)]);
  };
  assert.deepEqual(said('inline-bars', rows), ['12', '3', '12.00', '2.50']);
  const alike = [['Council', 'Planned', 'Measured'], ...rows.slice(1)];
  assert.deepEqual(said('bar', alike), ['12', '3', '12.0', '2.5']);
});

test('shares of wholes that are not known were not left unpublished', () => {
  const model = modelOf([
    ['Council', 'Yes', 'No'],
    ['Leeds', '12', '..'],
    ['York', '20', '..'],
    ['Hull', '..', '3'],
  ]);
  const said = describe(model, { kind: 'stacked-bar', percent: true }, sentencesEn);
  assert.deepEqual(said.slice(1, 3), [
    'Yes: No share can be worked out from these figures.',
    'No: No share can be worked out from these figures.',
  ]);
});

test('one figure, all equal, all missing', () => {
  assert.ok(describe(yearly([5]), { kind: 'line' }, sentencesEn).includes('The only figure: 2001, 5.'));
  assert.ok(describe(yearly([5, 5]), { kind: 'line' }, sentencesEn).includes('All figures are 5.'));
  assert.ok(describe(yearly([NaN, NaN]), { kind: 'line' }, sentencesEn).includes('No figure is published.'));
});

test('intervals overlap or they do not', () => {
  const rows = (low: string) => [
    ['Area', 'Rate', 'Lower', 'Upper'],
    ['Leeds', '5', low, '6'],
    ['York', '3', '2', '4'],
  ];
  const said = (low: string) => describe(modelOf(rows(low)), { kind: 'dot' }, sentencesEn);
  assert.ok(said('4.5').includes('The intervals of Leeds and York do not overlap.'));
  assert.ok(said('3.5').includes('The intervals of Leeds and York overlap.'));
});

test('totals of a stack, only where every part is published', () => {
  const model = { ...yearly([1, 2, NaN]), series: [seriesOf([1, 2, NaN]), seriesOf([1, 5, 9], 'B')] };
  assert.ok(describe(model, { kind: 'stacked' }, sentencesEn).includes('Highest complete total: 2002, 7.'));
  assert.ok(!describe(model, { kind: 'stacked', percent: true }, sentencesEn).join(' ').includes('total'));
});

test('a chart of shares is described and spoken by its shares, where the whole is known', () => {
  const model = modelOf([
    ['Year', 'Open', 'Direct', 'Other'],
    ['2022', '50', '[c]', '10'],
    ['2023', '40', '40', '20'],
    ['2024', '30', '10', '10'],
  ]);
  const said = describe(model, { kind: 'stacked', percent: true }, sentencesEn);
  assert.deepEqual(said.slice(0, 2), [
    'Chart stacked to 100% comparing Open, Direct and Other by Year, from 2022 to 2024.',
    'Open: Highest of those drawn: 2024, 60%.',
  ]);
  assert.ok(said.includes('1 figure is withheld by the source.'));
  const shares = sharesOf(model);
  assert.equal(pointSentence(model, 0, 1, sentencesEn, { shares }), '2023, 40, 40 per cent');
  assert.equal(pointSentence(model, 0, 0, sentencesEn, { shares }), '2022, 50');
});

test('no word of the model reaches residents', () => {
  const model = yearly([10, 14, 13, 15, 16, 19, 18, 22, 25, 24, 29]);
  const told = describe(model, { kind: 'line' }, sentencesEn).join(' ');
  assert.doesNotMatch(told, /\bplaces?\b|Mann|Column \d|series/);
  assert.match(told, /the trend is upward/);
});

test('a figure that is published and not understood is not called unpublished', () => {
  const model: Model = {
    ...yearly([1, NaN]),
    series: [{ ...seriesOf([1, NaN]), absent: new Map([[1, { kind: 'unread', text: '12*' }]]) }],
  };
  assert.equal(pointSentence(model, 0, 1, sentencesEn), '2002, 12*, not drawn');
  const told = describe(model, { kind: 'line' }, sentencesEn).join(' ');
  assert.match(told, /1 figure is published in a form that is not drawn/);
  assert.doesNotMatch(told, /missing|No figure/);
});

test('a point is said with its interval, marks, and why it is absent', () => {
  const model = modelOf([
    ['Year', 'Rate (%)', 'Lower', 'Upper'],
    ['2024', '12 [p]', '11', '13'],
    ['2025', '[c]', '', ''],
  ]);
  assert.equal(
    pointSentence(model, 0, 0, sentencesEn),
    '2024, 12 per cent, interval 11 per cent to 13 per cent, provisional',
  );
  assert.equal(pointSentence(model, 0, 1, sentencesCy), '2025, wedi’i atal gan y ffynhonnell');
});

test('law: the extremes that are told are those of the data', () => {
  fc.assert(
    fc.property(models, (model) => {
      for (const [index, told] of facts(model).series.entries()) {
        const figures = [...model.series[index]!.y].filter(Number.isFinite);
        assert.equal(told.present, figures.length);
        assert.equal(
          told.present + told.missing + told.suppressed + told.unread,
          model.series[index]!.y.length,
        );
        if (figures.length === 0) assert.equal(told.highest, undefined);
        else {
          assert.equal((told.highest?.value ?? NaN) + 0, Math.max(...figures) + 0);
          assert.equal((told.lowest?.value ?? NaN) + 0, Math.min(...figures) + 0);
          for (const place of told.highest!.places)
            assert.equal(model.series[index]!.y[place], told.highest!.value);
        }
      }
    }),
  );
});

test('law: both languages tell as many sentences, and never say NaN or undefined', () => {
  fc.assert(
    fc.property(
      models,
      fc.constantFrom('bar' as const, 'line' as const, 'stacked' as const),
      (model, kind) => {
        const [en, cy] = [sentencesEn, sentencesCy].map((words) => describe(model, { kind }, words));
        assert.equal(en!.length, cy!.length);
        assert.doesNotMatch([...en!, ...cy!].join(' '), /NaN|undefined|Infinity/);
      },
    ),
  );
});
