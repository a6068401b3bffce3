/** A period in small letters, without what is written around it in more than one way. */
export function plainPeriod(label: string): string {
  return (
    label
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replaceAll('⁄', '/')
      .replace(/(\d)_(?=\w)/g, '$1-')
      .replace(/^([1-4])(?:st|nd|rd|th) (?:quarter|qtr)/, 'q$1')
      // `2024 (Jan-Jun)` is not the year; the months of a quarter say nothing new.
      .replace(
        /(\b(?:q|qtr|quarter|ch|chwarter) ?[1-4]\b.*?) ?\([a-z]+\.?(?: ?- ?| to | i )[a-z]+\.?\)/,
        '$1',
      )
      // `Q1 (2023/24)`, `2023/24 (Q1)`, `April (2024)`: the year and its part, of which one stands in brackets.
      .replace(/^([a-z]+ ?[1-4]?) \((\d{4}(?:[-/]\d{2,4})?)\)$/, '$1 $2')
      .replace(/^(\d{4}(?:[-/]\d{2,4})?) \(((?:q|qtr|quarter|ch|chwarter) ?[1-4])\)$/, '$1 $2')
  );
}

/** How many months a period has that is named by its end. */
const MONTHS: Readonly<Record<string, number>> = {
  quarter: 3,
  qe: 3,
  chwarter: 3,
  three: 3,
  tri: 3,
  six: 6,
  chwe: 6,
  nine: 9,
  naw: 9,
  twelve: 12,
};

const TO = String.raw`[ -](?:ending|ended|end|to)(?: the end of)?`;
const HYD = String.raw` (?:hyd at|hyd|yn diweddu|(?:yn|sy['’]n) (?:dod i ben|gorffen)|a ddaeth i ben)(?: ddiwedd)?(?: (?:ym mis|ym|yn|ar|mis))?`;
const ENDING = [
  new RegExp(String.raw`^(?:(?:the )?(?:financial |fiscal )?year${TO}|y\/?e|fye):? (?=.)`),
  new RegExp(String.raw`^(?:the )?(quarter|(?:three|six|nine|twelve|\d\d?) months)${TO}:? (?=.)`),
  /^(qe):? (?=[a-z])/,
  new RegExp(String.raw`^(?:y )?(?:blwyddyn|flwyddyn)(?: ariannol)?${HYD}:? (?=.)`),
  new RegExp(String.raw`^(?:y )?(chwarter|(?:tri|chwe|naw|\d\d?) mis)${HYD}:? (?=.)`),
];

export const WEEK_ENDING =
  /^(?:week (?:ending|ended|commencing|beginning|starting)|w\/?e|w\/?c|as at|end(?: of)?|diwedd|wythnos yn (?:gorffen|dechrau)):? (?=.)/;

/** What a period ends with that is named so, and how many months it has: `Year ending March 2024`, `3 months to June 2024`. */
export function endingOf(said: string): { readonly rest: string; readonly months: number } | undefined {
  for (const shape of ENDING) {
    const [whole, count = '12'] = shape.exec(said) ?? [];
    const [of = count] = count.split(' ');
    if (whole) return { rest: said.slice(whole.length), months: MONTHS[of] ?? Number(of) };
  }
  return undefined;
}
