import type { Facts } from '../types.ts';
import type { OwnSubject } from './types.ts';

const LIGHT_TOUCH = /\b(light[- ]touch|social (care|and other)|cyffyrddiad ysgafn|gofal cymdeithasol)\b/i;
const CONCESSION = /\b(concessions?|[cg]onsesiyn\w*)\b/i;

/** "Works and concessions" names two kinds. */
const AMONG_OTHERS =
  /(works|services|gwaith|gwasanaethau)\s*(,|&|and|a|ac)\s|(,|&|\band|\ba|\bac)\s+(other\s+)?(works|services|gwaith|gwasanaethau)/i;

/** The kind of purchase that a heading or a cell names; `any` where it names none, or several. */
export function subjectIn(text: string): OwnSubject {
  const works = /\b(works?|construction|gwaith|adeiladu)\b/i.test(text);
  const goods = /\b(goods|suppl(y|ies)|nwyddau)\b/i.test(text);
  const isLightTouch = LIGHT_TOUCH.test(text) && !works && !goods;
  const isConcession = CONCESSION.test(text) && !goods && !AMONG_OTHERS.test(text);
  if (isLightTouch !== isConcession) return isLightTouch ? 'light-touch' : 'concession';
  const others = goods || /\b(services?|gwasanaethau)\b/i.test(text);
  return works === others ? 'any' : works ? 'works' : 'goods-services';
}

/** Kinds of purchase for which a table may hold bands and this tool does not: their rows are not used for others. */
export function isOtherKind(text: string): boolean {
  return /\b(health ?care|consultan\w*|disposals?|income|grants?|leases?|ymgynghor\w*|grantiau)\b/i.test(
    text,
  );
}

/** The kinds whose bands count for a purchase. A kind that has no band of its own at its value falls back on `general`. */
export interface Kinds {
  readonly own: readonly OwnSubject[];
  readonly general: OwnSubject;
}

export function kindsOf({ subject, serviceCategory }: Facts): Kinds {
  if (subject === undefined) return { own: [], general: 'any' };
  const general = subject === 'works' || subject === 'works-concession' || subject === 'land-built-to-order';
  const own: OwnSubject[] =
    subject === 'works-concession' || subject === 'services-concession'
      ? ['concession']
      : subject === 'services' &&
          serviceCategory !== 'ordinary' &&
          serviceCategory !== 'agency-parking-travel'
        ? ['light-touch']
        : [];
  return { own, general: general ? 'works' : 'goods-services' };
}
