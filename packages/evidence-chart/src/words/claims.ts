/** Words that make a claim, in English and Welsh. Welsh: awaiting a translator's review. */
export const CLAIMS = {
  doubled: /\b(doubled|twofold|dyblu|dyblodd|ddyblu|ddyblodd)\b/i,
  tripled: /\b(tripled|trebled|threefold|treblu|treblodd|dreblu|dreblodd)\b/i,
  halved: /\b(halved|haneru|hanerodd)\b/i,
  rose: /\b(rose|risen|increased|grew|grown|cododd|codi|cynyddodd|cynyddu|tyfodd|gododd|gynyddodd)\b/i,
  fell: /\b(fell|fallen|decreased|declined|dropped|gostyngodd|gostwng|disgynnodd|disgyn|syrthiodd|lleihaodd|ostyngodd)\b/i,
  highest: /\b(highest|largest|uchaf|mwyaf)\b/i,
  lowest: /\b(lowest|smallest|isaf|lleiaf)\b/i,
  majority: /\b(majority|more than half|over half|most of|mwyafrif|dros hanner|mwy na hanner)\b/i,
} as const;

/** A sentence with one of these may be right whatever the figures are: it denies, hopes, compares or comes near. */
export const HEDGED =
  /\b(not|never|no|nor|nearly|almost|about|around|approximately|roughly|more than|less than|over|under|up to|at least|if|would|could|should|may|might|will|target|aims?|plan(s|ned)?|expect(s|ed)?|forecast|second|third|among|one of|since|than|except|before|until|confidence|interval|ni|nid|na|nad|heb|dim|bron|tua|oddeutu|mwy na|llai na|dros|dan|os|byddai|gallai|bydd|dylai|nod|targed|disgwyl|ail|trydydd|ymhlith|ers|hyder|cyfwng)\b|n['’]t\b/i;

/** Percentages in a sentence, with the decimals they are written to. */
export function percentages(
  sentence: string,
): readonly { readonly value: number; readonly decimals: number }[] {
  const found = sentence.matchAll(
    /(?<!E[-−]?\d*)([-−]?)(\d+(?:,\d{3})*)(?:\.(\d+))?\s*(?:%|per cent\b|percent\b|y cant\b)/gi,
  );
  return [...found].map(([, sign, whole, part = '']) => ({
    value: Number(`${sign ? '-' : ''}${(whole as string).replaceAll(',', '')}.${part || '0'}`),
    decimals: part.length,
  }));
}

/** Sentences and their halves. A full stop within a number ends nothing. */
export function sentences(text: string): readonly string[] {
  return text
    .split(/[.!?;]+(?=\s|$)|\n+/)
    .map((one) => one.trim())
    .filter(Boolean);
}
