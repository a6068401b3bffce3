import type { Issue } from '@ipec/common';
import type { OwnRules } from './types.ts';

const EXCLUDED =
  /(exclud\w+|exclusive of|excl?\.?|exc\.?|ex\.?|before|nett? of|less|without|plus|\+|ac eithrio|heb (gynnwys|gyfrif)|heb|cyn)\s*-?\s*(of\s*)?(any\s*|y\s*)?(vat|taw)\b|(vat|taw) ((is|are|to be|(should|must) be) )?(exclusive|excluded|excl?\b|heb ei gynnwys)|taw wedi[’']i heithrio/i;
const INCLUDED =
  /(includ\w+|inclusive of|gross of|incl?\.?|with|gan gynnwys|yn cynnwys|â)\s*(of\s*)?(any\s*)?(vat|taw)\b|(vat|taw) ((is|are|to be|(should|must) be) )?(inclusive|included|incl?\b)|taw wedi([’']i| ei) ch?ynnwys/i;

/** One spelling: "does not include V.A.T." is "excluding VAT". */
function plainVat(text: string): string {
  return text
    .replace(/\bvalue[- ]added tax\b|\bv\.a\.t\b\.?/gi, 'VAT')
    .replace(/\b(vat|taw)-(ex|in)/gi, 'VAT $2')
    .replace(/\bnid yw (y )?taw wedi([’']i| ei) ch?ynnwys/gi, 'VAT excluded')
    .replace(/\b(vat|taw)( is| are)? not( be)? inc\w+/gi, 'VAT excluded')
    .replace(/(\bnot|n[’']t)( be)? inc(l\w*)?\b\.?/gi, 'excluding')
    .replace(/(\bnot|n[’']t)( be)? exc(l\w*)?\b\.?/gi, 'including');
}

/** What words say of VAT; `unknown` where they say nothing, or both. */
export function vatIn(text: string): OwnRules['vat'] {
  const plain = plainVat(text);
  const [out, within] = [EXCLUDED.test(plain), INCLUDED.test(plain)];
  return out === within ? 'unknown' : out ? 'excluded' : 'included';
}

/** Whether the amounts include VAT: the caption, the headings and the notes say it first, then the bands themselves. */
export function vatOf(around: readonly string[], bands: readonly string[]): OwnRules['vat'] {
  const said = vatIn(around.join(' · '));
  return said === 'unknown' ? vatIn(bands.join(' · ')) : said;
}

/** Bands that say otherwise than the table: their amounts are compared as the table says. */
export function vatSlips(
  vat: OwnRules['vat'],
  bands: readonly { readonly row: number; readonly text: string }[],
): Issue[] {
  return bands.flatMap(({ row, text }) => {
    const own = vatIn(text);
    if (own === 'unknown' || vat === 'unknown' || own === vat) return [];
    return [
      {
        code: 'vat-mixed',
        path: `row ${row}`,
        message: `"${text}" says that VAT is ${own}, and the table says that it is ${vat}: it is read as ${vat}`,
      },
    ];
  });
}
