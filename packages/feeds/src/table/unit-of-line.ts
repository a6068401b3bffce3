import { headingUnit, type HeadingUnit } from './heading.ts';

/** Units that a heading keeps in its words and a line above loses. */
const MEASURED =
  /^(?:[µμu]g\/m[3³]|mg\/l|k?m[3³]|m3|kt?co2e?|t?co2e?|(?:kilo)?tonnes co2e?|litres|acres|hectares|dwellings|households|persons|people)$/i;

function measuredIn(ends: readonly string[]): { readonly unit?: string } {
  const unit = ends.find((end) => MEASURED.test(end));
  return unit ? { unit } : {};
}

/**
 * What a line above a table says of all its figures, alone, in brackets or at its end: `£m`, `All figures in £000s`,
 * `Net spend (£ million) by service`. A line that speaks of numbers too leaves open which of the figures its unit is of.
 */
export function unitOfLine(line: string): HeadingUnit {
  const text = line.replace(
    /,? (?:unless|except where|except as|where not) (?:otherwise )?(?:stated|shown|specified|indicated|noted)\.?$/i,
    '',
  );
  const ends =
    text.length <= 18
      ? [text, /\(([^()]+)\)$/.exec(text)?.[1] ?? '']
      : [
          /(?:[(:]|,(?!\d)| -|\b(?:in|mewn|yn|are|as)\b) *([^,(:]{1,18}?)\)?\.?$/,
          /\(([^()]{1,18})\)/,
          / ([£€$] ?(?:['’]?0{3}s?|k|mn?|bn|[mb]illions?|thousands?))\.?$/i,
        ].map((shape) => shape.exec(text)?.[1] ?? '');
  const said: HeadingUnit = ends
    .map((end) => headingUnit(end.startsWith('(') ? end : `(${end})`))
    .find(({ unit, power }) => unit || power) ?? { power: 0, ...measuredIn(ends) };
  return said.unit && /\b(number|count|nifer)\b/i.test(text) ? { power: 0 } : said;
}
