import { words } from './measure-words/index.ts';
import { APART, COMPARED, type Measured, measureOf, PURE, sizeOf } from './measures.ts';

const START = '(?<![a-zâêîôûŵŷ])';
const counted = (things: string): RegExp =>
  new RegExp(String.raw`^(?:(?!of )\S+ ){0,3}(?:${things})(?: (?:in \w+|${words.done}))?$`);
const THINGS = counted(words.things);
const COUNTS = new RegExp(`${counted(words.counts).source}|(?:${words.things}) (?:${words.done})$`);
/** `Grants awarded` counts beside an average, and may be an amount beside other amounts. */
const HANDLED = /[^isu]s (?:\w+ed|made|sent|held|paid)$/;
const isThing = ({ name }: Measured): boolean => [COUNTS, THINGS].some((one) => one.test(name.toLowerCase()));

/** `Homes re-let`. */
const LEADING = new RegExp(`^(?:${words.things}|${words.counts}) [a-z]`);

/** Amounts by other names than those of `measureOf`. */
const PAID = new RegExp(`${START}(?:${words.amounts})(?: (?:${words.received}))?$`);

/** People who are counted in parts. */
const FTE = /\bftes?\b|equivalents?\b|\bcyfwerth\b/i;
/** A number of something: `Vacancies`, `Burials in the year`. */
const PLURAL = /^[^()]*(?:[^isu]s|ies)(?: (?:in|at|by|\w+(?:ed|ing)) .*| \w+(?:ed|made|sent|held))?$/;
/** What accounts hold beside a budget, whatever its size. */
const ACCOUNT =
  /\b(?:variance|differences?|forecast|actuals?|outturn|targets?|gap|savings?|net|gross|pressures?|movements?|remaining|balances?|commitments?|available|(?:under|over)spends?|grants?|reserves?|contributions?|virements?|adjustments?|accruals?|slippage|changes?|totals?|others?|tax|vat|loans?|interest|deficit|surplus|profits?|loss(?:es)?|capital|charges?|recharges?|transfers?|contingency|growth|reductions?|increases?|decreases?|efficienc(?:y|ies)|sources?|services?|supplies|works|assets|donations|subscriptions|fines|levies|additions|disposals|repairs|utilities|premises|overheads|expenses|allowances|bonuses)\b/;

/**
 * Whether things that are counted stand beside amounts: `Contracts`, `Value of contracts`. Parts of an amount may be named
 * after what they are paid for, so those that are of its size, or that it sums up, are not counts.
 */
export function isThingsBeside(all: readonly Measured[], isHeading: boolean, isTurned: boolean): boolean {
  const isMoney = (one: Measured): boolean =>
    measureOf(one.name) === 'money' || (!isThing(one) && PAID.test(one.name.toLowerCase()));
  const money = all.filter(isMoney);
  const others = all.filter((one) => !isMoney(one));
  const isBare = !isTurned && isHeading && !money.some(({ name }) => /^(?:total|all|overall)\b/i.test(name));
  const isCounted = (one: Measured): boolean => {
    const name = one.name.toLowerCase();
    return (
      isThing(one) ||
      (isBare &&
        [PLURAL, MANY].some((list) => list.test(name)) &&
        ![ACCOUNT, COMPARED].some((words) => words.test(name)))
    );
  };
  const things = others.filter(
    (one) => (one.isWhole || FTE.test(one.name)) && measureOf(one.name) === '' && isCounted(one),
  );
  if (money.length === 0 || things.length === 0) return false;
  // Of rows, several amounts are lines of an account, and so may be all that stands beside them.
  const isAccount = (!isHeading || isTurned) && (money.length > 1 || things.length < others.length);
  if (isAccount) return false;
  const isSum = money.some(({ figures }) =>
    figures.every((figure, at) => {
      const sum = others.reduce((before, one) => before + (one.figures[at] ?? NaN), 0);
      return !(Math.abs(figure - sum) > Math.abs(figure) / 100);
    }),
  );
  if (isSum) return false;
  // One amount beside one number of things can hardly be two amounts.
  const isPair = isBare && money.length === 1 && others.length === 1;
  const isSure =
    isHeading &&
    others.every((one) => {
      const name = one.name.toLowerCase();
      return COUNTS.test(name) || (isBare && THINGS.test(name)) || (isPair && isMany({ ...one, name }));
    });
  const sizes = [money, things].map((list) => sizeOf(list.map(({ size }) => size)));
  return isSure || Math.max(...sizes) > Math.min(...sizes) * APART;
}

/** `Average class size`: the average of something that the heading names, without whose it is. */
const AVERAGE =
  /^(?:average|mean|median|cyfartaledd|canolrif) (?:number of |nifer y )?((?!(?:of|for|in|by|at|to|from|per|over|since|o)\b)[a-z].*?)(?: (?:of|for|in|by|at|to|from|o|yr?)\b.*)?$|^(.+?) cyfartalog\b/;
/** What each has a size of, and no number: of one row all can be measured in one unit. */
const SIZES = words.sizes.map(
  (size) => new RegExp(`${START}(${size})(?: limit| in [a-z]+| (?:of|o|yr?) .*| \\w+ed| lost)?$`),
);
const SHARE = new RegExp(`${START}(?:${words.shares})(?![a-z])`);
const SHARE_OR_COUNT = new RegExp(`${START}(?:${words.shareOrCount})(?![a-z])`);
/** What stands beside a quantity and is of it: ends of its range, and all of it. */
const OF_IT =
  /\b(?:\w+est|m(?:ax|in)(?:imum)?|range|high|low|top|bottom|first|latest|current|this|all|overall|total|centile|percentile|lower|upper|longer|shorter|over|under)\b|\dth\b/;

/** Plurals of English and Welsh. */
const MANY = /^[^()]*(?:[^isu]s|[a-z]{3}(?:oedd|i?au|ion|iaid|ydd))(?: \w+(?:ed|ing)| a \w+wyd)?$/;
/** A number of things that no list has: `Gritters`. */
const isMany = ({ name, isWhole }: Measured): boolean =>
  isWhole &&
  MANY.test(name) &&
  measureOf(name) === '' &&
  ![ACCOUNT, COMPARED, OF_IT, PAID, PURE].some((list) => list.test(name));

/** What each thing has, whatever it is: `Caseload each`. */
const EACH = /(?<![a-z])(?:each|yr un)$/;
/** Beside numbers of things, what has no unit is none of them; business rates are an amount. */
const SCORED = /^(?:score|index|rate|progress)/;

/** Units that headings keep in their words. */
const IN_BRACKETS =
  /\((?:in )?((?:k|m|µ|μ)?g|c?m|ft|feet|metres|dba?|mins?|secs?|seconds|hrs?|nights|[mg]bps|[mg]bit\/s|°c|grams|yards|cubic metres|m[3³]|[µμm]g\/m[3³]|mg\/l|kt?(?:co2e?)?|mt)\)$/;

/** Words of a heading by their beginnings, so that `visit` and `visits` are one. */
const beginnings = (text: string): readonly string[] => text.match(/(?<!\p{L})\p{L}{3,4}/gu) ?? [];
const areAlike = (one: string, other: string): boolean =>
  beginnings(one).some((word) => beginnings(other).includes(word));

/**
 * Whether a size of things, or a share of them, stands beside numbers of others: `Average class size` and `Pupils`, `Length`
 * and `Gritters`, `Stalls` and `Occupancy`, or beside a size of another kind. `Median bidders` counts, as `Notices` does.
 */
export function isQuantityBeside(all: readonly Measured[]): boolean {
  const said = all.map((one) => {
    const name = one.name.toLowerCase();
    const [, of, cy] = AVERAGE.exec(name) ?? [];
    const kind = COMPARED.test(name.replace(/^(?:average|mean|median) | limit$/, ''))
      ? -1
      : SIZES.findIndex((size) => size.test(name));
    // A school's capacity is a number of pupils; 1.47 is that of a turbine.
    const power = one.isWhole ? undefined : /\bcapacity$/.exec(name)?.[0];
    const quantity = SIZES.find((size) => size.test(name))?.exec(name)?.[1] ?? of ?? cy ?? power;
    const isThings = quantity !== undefined && [COUNTS, THINGS, COMPARED].some((list) => list.test(quantity));
    return { ...one, name, kind, of: isThings ? undefined : quantity, isAverage: (of ?? cy) !== undefined };
  });
  const others = said.filter(
    ({ name, of, isAverage }) => of === undefined && !isAverage && !COMPARED.test(name) && !OF_IT.test(name),
  );
  const inBrackets = new Set(
    said.flatMap(({ name }) => {
      const unit = IN_BRACKETS.exec(name)?.[1];
      const isOfIt = COMPARED.test(name) || (OF_IT.test(name) && name.split(' ').length < 4);
      return unit !== undefined || !isOfIt ? [unit] : [];
    }),
  );
  const kinds = new Set(said.flatMap(({ kind }) => (kind < 0 ? [] : [kind])));
  if (inBrackets.size > 1 || kinds.size > 1) return true;
  const isApart = (one: Measured, other: Measured): boolean =>
    Math.max(one.size, other.size) > Math.min(one.size, other.size) * 2;
  return said.some((one) => {
    // `Leeds` ends as a plural does, and `York` beside it says that it is none.
    const beside = others.filter((other) => other !== one && measureOf(other.name) === '');
    const isBeside = beside.some(isThing) || (beside.length > 0 && beside.every(isMany));
    if (isBeside && (EACH.test(one.name) || SCORED.test(measureOf(one.name))) && !COMPARED.test(one.name))
      return true;
    const isShare = SHARE.test(one.name);
    if (
      (isShare || (SHARE_OR_COUNT.test(one.name) && !one.isWhole)) &&
      one.figures.every((figure) => !(figure > 100))
    )
      return others.some((other) => other.isWhole && other.size > 100) || (isShare && isBeside);
    const { of } = one;
    if (of === undefined) return false;
    return others.some(
      (other) =>
        (one.kind >= 0 || !areAlike(of, other.name)) &&
        (isThing(other) ||
          (LEADING.test(other.name) && measureOf(other.name) === '') ||
          (isMany(other) && !PAID.test(of) && measureOf(of) !== 'money') ||
          HANDLED.test(other.name) ||
          (!one.isWhole && other.isWhole && isApart(one, other))),
    );
  });
}
