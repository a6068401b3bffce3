import type { OwnMethod } from './types.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  single: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  un: 1,
  dau: 2,
  tri: 3,
  pedwar: 4,
  pum: 5,
  chwe: 6,
  tair: 3,
  pedair: 4,
  none: 0,
  nil: 0,
  dim: 0,
};
const COUNT = `(\\d{1,2}|${Object.keys(NUMBERS).join('|')})`;
const QUOTE =
  '(?:quotes?|quotations?|rfqs?|bids?|bidders?|tenders?|prices?|estimates?|offers?|suppliers?|tenderers?|contractors?|firms?|companies|providers?|organisations?|dyfynbris\\w*|[td]h?endr\\w*|[bp]h?ris(?:iau)?)';
const COUNTED = new RegExp(
  `\\b${COUNT}\\b\\+?\\s*(?:\\(\\d+\\)\\s*)?(?:x\\s*)?(?:[\\w-]+\\s+(?:and\\s+)?){0,3}?${QUOTE}\\b`,
  'i',
);

/** "Quotations (minimum of three)", "Competitive quotes: 3 invited". */
const COUNTED_AFTER = new RegExp(
  `\\b${QUOTE}\\s*(?:[:(x×-]|from)\\s*(?:(?:a )?min(?:imum)?\\.?(?: of)?|at least|(?:no|not) (?:fewer|less) than)?\\s*${COUNT}\\b(?!\\s*(?:days?|weeks?|%))`,
  'i',
);
const NOT_ASKED =
  '(?:(?:is|are|not|no) ?)*(?:not|no) (?:formally )?(?:required|needed|necessary|mandatory|asked for|applicable)';
const NO_QUOTES = new RegExp(
  `\\bno (?:need for )?(?:written |formal )?(?:quotes?|quotations?)\\b|\\b(?:quotes?|quotations?) ${NOT_ASKED}`,
  'i',
);
/** "No advert needed", "tenders are not required": what is denied is not asked for. */
const DENIED = new RegExp(
  `\\bsingle[- ]tender(?: (?:action|waiver))?\\b|\\b(?:no|without) (?:need (?:for|to) )?(?:an? )?(?:formal |public |open )?(?:advert\\w*|tenders?|tendering)\\b(?: (?:is |are )?(?:required|needed|necessary))?|\\b(?:(?:need|do|does|is|are|should|must|will) )?not (?:(?:need|have|required?) to )?(?:be )?(?:publicly |openly |formally )?advertis\\w*|\\bunadvertised\\b|\\b(?:dim (?:angen|rhaid)(?: i)?|heb) (?:hysbyseb\\w*|[td]endr\\w*)|\\b(?:advert\\w*|tenders?|tendering) ${NOT_ASKED}`,
  'gi',
);
/** "Advertised RFQ or tender": both ways are advertised. */
const ADVERTISED = /\badvertised (?:rfqs?|requests? for quot\w+|quot\w+)/i;

/** "1 quote if under £1,000, otherwise 3": what is asked for hangs on more than the band. "Unless otherwise agreed" does not. */
const IN_CASES =
  /(?<!\b(?:unless|agree[sd]?|approve[sd]?|decide[sd]?|direct(?:s|ed)?|authorise[sd]?|permit(?:s|ted)?) )\botherwise\b(?! (?:agreed|approved|authorised|decided|directed|permitted|stated)\b)|\bif\b[^.;]*£\s?\d|£\s?\d[^;]*\bquot\w+[^;]*£\s?\d/i;

/** "Obtain a quotation", and not "a quotation exercise". */
const A_QUOTE =
  /\ban? (?:(?:written|verbal|oral|formal|valid|email(?:ed)?) )*(?:quote|quotation)\b(?! (?:exercise|process|procedure|form|document|template|pack))/i;

/** How many quotes or tenders a text asks for; null if it gives no number. */
export function quotesIn(text: string): number | null {
  const bare = /^\s*(?:min(?:imum)?\.?\s*(?:of\s*)?|at least\s*)?(\d{1,2})\s*\+?\s*$/i.exec(text);
  if (bare) return Number(bare[1]);
  const word = NUMBERS[text.trim().toLowerCase()];
  if (word !== undefined) return word;
  if (NO_QUOTES.test(text)) return 0;
  const found = (COUNTED.exec(text) ?? COUNTED_AFTER.exec(text))?.[1]?.toLowerCase();
  if (found === undefined) return A_QUOTE.test(text) ? 1 : null;
  return NUMBERS[found] ?? Number(found);
}

const LEAST = '(?:(?:a )?min(?:imum)?\\.?(?: of)?|at least|(?:no|not) (?:fewer|less) than|o leiaf|isafswm o)';
const FIRST_OF_CELL = new RegExp(
  `^\\s*(?:${LEAST})?\\s*${COUNT}\\b(?!\\s*(?:days?|weeks?|%|,\\d|\\.\\d))(.*)$`,
  'i',
);
/** What may follow the number without making it another: "(3)", "to 5", "of which one is local", "one local". */
const SAME =
  /^\s*(?:\+|\(\d{1,2}\))?\s*(?:(?:-|–|to|i)\s*\d{1,2}\b)?(?:[\s,;]+(?:(?:of )?which )?(?:(?:at least|including|yn cynnwys|o leiaf) )?(?:one|1|un)\b)?[^\d£]*$/i;

/** How many quotes a cell of their own column asks for: "Three (3)", "At least 4, one local", "3–5". */
export function quotesInCell(text: string): number | null {
  const [, count = '', rest = ''] = FIRST_OF_CELL.exec(text) ?? [];
  if (count === '' || !SAME.test(rest)) return quotesIn(text);
  return NUMBERS[count.toLowerCase()] ?? Number(count);
}

const LAW =
  /(procurement act|procurement regulations|full procurement|public contracts? regulations|statutory procedure|(eu|uk|fts|find a tender)\s+(procedure|process|directive)|as per (uk|eu) procedure|full procedure|above[- ]threshold (procedure|process|procurement)|competitive flexible procedure|\bpcr\b|\bpa23\b|deddf caffael)/i;
const ADVERT =
  /(advert|public notice|open (procedure|tender|competition)|formal(ly)? tender|invitation to tender|\bitt\b|competitive(ly)? (tender|procedure|process|procurement)|full tender|tendering (process|exercise)|\btenders?\b|hysbyseb|\b[td]h?endr\w*|gwahoddiad i d)/i;
const QUOTES = /(quot(e|ation)s?|\brfq\b|written (prices|estimates)|dyfynbris|\b[bp]h?risiau)/i;
const SINGLE =
  /(direct(ly)? (award|purchase)|no (formal )?(competition|quote|procedure)|best value|value for money|purchas(e|ing) card|single (supplier|quote|quotation|verbal|written|oral)|formal procurement process does not need|heb gystadleuaeth|gwerth gorau|dyfarniad uniongyrchol)/i;
/** Between two ways: either will do. Without it both are needed, and the stricter counts. */
const EITHER = /\bor\b|\bneu\b|\//i;

const ORDER: readonly OwnMethod[] = ['single-quote', 'quotes', 'advertise', 'law'];

/** What a band asks for, and what it also allows. Null if the words say nothing that is known. */
export function readMethod(
  words: string,
  quotes: number | null,
  advert: string,
): { readonly method: OwnMethod; readonly alternatives: readonly OwnMethod[] } | null {
  if (IN_CASES.test(words)) return null;
  const text = words.replace(DENIED, ' ');
  const found = new Set<OwnMethod>();
  if (LAW.test(text)) found.add('law');
  const many = quotes !== null && quotes > 1;
  const tender = ADVERT.test(text) || /^\s*(yes|required|mandatory|ie|oes)\b/i.test(advert);
  const isAdvertised = ADVERTISED.test(text);
  if (QUOTES.test(text) && !isAdvertised && (many || quotes === null)) found.add('quotes');
  if (many && !tender && !found.has('law')) found.add('quotes');
  if (tender) found.add('advertise');
  if (quotes === 0 || quotes === 1 || (SINGLE.test(text) && !many && !found.has('advertise')))
    found.add('single-quote');
  if (found.size === 0 && text !== words) found.add('single-quote');
  if (found.size === 0) return null;
  const ways = ORDER.filter((one) => found.has(one));
  const isChoice = EITHER.test(text) && !(tender && !ADVERT.test(text));
  const [method = 'law', ...alternatives] = isChoice ? ways : ways.slice(-1);
  return { method, alternatives };
}

/** How strict a method is; a band may not be weaker than one below it. */
export function strictness(method: OwnMethod): number {
  return ORDER.indexOf(method);
}
