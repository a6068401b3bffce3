import { joinedWords } from './heading.ts';

/*
 * Things that bear numbers: the figures under `Plate`, `Batch` and `Polling station` say which one, and not how many. Words
 * of English and Welsh tables, each in the singular, since `Plates` are counted.
 */

/** Lists of classes, whatever stands behind them: `SIC 2007`, `SOC group`. */
const CLASSES =
  'sic|soc|cpv|naics|nace|isic|sitc|unspsc|proclass|cofog|snomed|icd-?10|opcs|bnf|laua|lsoa|msoa|gss|nuts|itl|fhrs|crn|isbn|issn|ean|upc|barcode|dewey|mpan|mprn';

/** Things of which nobody counts several under this heading. */
const ALWAYS = [
  'plate|number plate|licence plate|vehicle reg|vehicle registration|badge|batch|folio|docket|accession|shelfmark|collar|call sign|warrant card|staff card|swipe card',
  'lamp column|lighting column|light column|lamp post|lamppost|street light|polling station|polling place|polling district|ballot box|postal box|marker post|borehole|trig point|chainage|manhole',
  'cost cent(?:re|er)|profit cent(?:re|er)|cost code|objective code|gl code|purchase order|po|sort code|inquest|pcn|upn|uln|eircode|ext|extn|bleep|pager',
  'plât|bathodyn|swp|gorsaf bleidleisio|man pleidleisio|blwch pleidleisio|dosbarth etholiadol|dosbarth pleidleisio|colofn oleuo|colofn olau|golau stryd|canolfan gost|archeb brynu|cwest',
].join('|');

/** Things that are counted under their name as well, so that the figures have to look like numbers of them. */
const SOMETIMES = [
  'licence|license|permit|certificate|registration|membership|invoice|order|contract|tender|notice|lot|requisition|transaction|receipt|voucher|claim|policy|account|rent account|payroll',
  'case|file|job|request|enquiry|complaint|incident|ticket|application|appeal|petition|warrant|passport|agenda item|minute|motion',
  'plot|pitch|stall|berth|mooring|grave|allotment|locker|room|desk|seat|bay|bus stop|stop|stand|junction|bridge|footpath|bridleway|asset|meter|sample|specimen|site|hydrant|gully|culvert|route|service',
  'trwydded|tystysgrif|anfoneb|archeb|contract|tendr|hysbysiad|cyfrif|achos|cais|cwyn|tocyn|taleb|deiseb|llain|bedd|stondin|ystafell|arhosfan|pont|llwybr|mesurydd|sampl|safle',
].join('|');

/** A number of something that has one: `Box number`, `Rhif y drwydded`, and not `Total number`. */
const NUMBER =
  /^(?!.*\b(?:total|overall|average|mean|median|m(?:ax|in)(?:imum)?|target|actual|annual|net|gross|final|estimated|expected|planned|projected|forecast|approx\w*|(?:week|month|quarter|year|dai)ly|cumulative|current|previous|last|whole|large|small|reproduction|population|fe?male|staff|pupil|visitor|people|children|adults?|of|and|or|per|in)\b)(?:[a-z]+ ){1,3}(?:number|num|no\.?)$|^rhif (?!o\b)\S|^(?:cod|cyfeirnod) \S/;

const NAMED = new RegExp(
  `^(?:(?:uk )?(?:${CLASSES})(?: ?\\d{2,4})?(?: (?:code|class|section|division|group|level))?|${ALWAYS})(?: ?(?:no\\.?|num|number|ref\\.?|reference))?$`,
);
const PERHAPS = new RegExp(`^(?:${SOMETIMES})$`);

/** As numbers of things are written: digits and nothing else. */
const DIGITS = /^\d{1,18}$/;

/** A longer heading is a sentence. */
const LONGEST = 60;

/** Whether what stands below a heading are numbers that things bear. */
export function isNumbering(heading: string, texts: readonly string[]): boolean {
  if (heading.length > LONGEST || texts.length === 0 || !texts.every((text) => DIGITS.test(text)))
    return false;
  const said = joinedWords(heading).replace(/\s+/g, ' ').trim();
  const isSure = NAMED.test(said) || NUMBER.test(said);
  // Classes come again; numbers of things that may be counted are each another one, and all as long or one more.
  if (isSure || !PERHAPS.test(said)) return isSure;
  const [first = ''] = texts;
  const isEach = texts.length > 1 && new Set(texts).size === texts.length;
  const isLong = texts.every(({ length }) => length === first.length && length > 2);
  const isRun = texts.every((text, at) => Number(text) === Number(first) + at);
  return isEach && (isLong || isRun);
}
