import { textIn, type PageNode } from '../page/page-node.ts';

/** What leads to a date or a source at the end of a caption, or from one at its beginning, in English and Welsh. */
const LEADS =
  '(?:(?:data )?sources?|ffynhonnell(?:au)?|date|dyddiad|when|pryd|year|blwyddyn|(?:time )?period|cyfnod|published|cyhoeddwyd|according to|says?|reports?|(?:reported|found|estimated|measured|counted) by|medd|as (?:at|of)|in|at|on|by|from|since|during|yn|yn ôl|ar|gan|o)';
/** A part of a caption that is shown elsewhere, between its marks. */
const PART = '\uE000[^\uE001]*\uE001';
const LAST = new RegExp(
  `(?:[\\s.,;:|·–—([-]{1,4}${LEADS})?[\\s.,;:|·–—([-]{0,4}${PART}[\\s.,;)\\]]{0,4}$`,
  'i',
);
const LED = new RegExp(`(?:^|[\\s([])${LEADS}\\s*$`, 'i');
const FIRST = new RegExp(
  `^[\\s([]*(?:${LEADS}[\\s:]+)?${PART}(?:\\s+(?:says?|reports?|estimates?|found)(?:\\s+that)?)?[\\s.,;:|·–—)\\]-]*`,
  'i',
);

type Parts = readonly (PageNode | undefined)[];

function marked(node: PageNode, shown: Parts, left: Parts): PageNode {
  const content = node.content.flatMap((one): readonly (string | PageNode)[] => {
    if (typeof one === 'string') return [one];
    if (left.includes(one)) return [];
    if (!shown.includes(one)) return [marked(one, shown, left)];
    return [{ ...one, content: ['\uE000', ...one.content, '\uE001'] }];
  });
  return { ...node, content };
}

function trimmed(text: string): string {
  const shorter = text.replace(LAST, '').replace(FIRST, '');
  return shorter === text ? text : trimmed(shorter);
}

/**
 * What a caption says without the date and the source at its ends, and the words that lead to them: `of vans. Source: ONS,
 * 2024` is `of vans`. In the middle of a sentence that leads to them, as `spent in 2024 on vans`,
 * they stay.
 *
 * @param shown the date and the source, wherever they stand
 * @param left what is no word of it: the value, the table of a series
 */
export function captionLabel(caption: PageNode, shown: Parts, left: Parts): string {
  return trimmed(textIn(marked(caption, shown, left)))
    .replace(/\uE000([^\uE001]*)\uE001/g, (_, part: string, at: number, text: string) =>
      LED.test(text.slice(0, at)) ? part : '',
    )
    .replace(/[([][\s,;:·|–—-]*[)\]]/g, '')
    .replace(/\s+(?=[\s.,;:])/g, '')
    .replace(/^[\s–—:,·-]+|[\s–—:,·-]+$/g, '');
}

const LEAD_ALONE = new RegExp(`^(?:[\\s.,;:|·–—()-]|${LEADS}(?![\\p{L}]))*$`, 'iu');

/** Whether words only lead to a date or a source that stood behind them. */
export function isLead(words: string): boolean {
  return LEAD_ALONE.test(words);
}
