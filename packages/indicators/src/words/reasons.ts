import { type Labels, same } from './language.ts';

/** Why units are left out of a denominator. The Welsh awaits a translator's review. */
const REASONS: Readonly<Record<string, Labels>> = {
  foreign: {
    en: 'suppliers from outside the United Kingdom',
    cy: 'cyflenwyr o’r tu allan i’r Deyrnas Unedig',
  },
  'foreign-buyer': {
    en: 'buyers from outside the United Kingdom',
    cy: 'prynwyr o’r tu allan i’r Deyrnas Unedig',
  },
  'coarse-code': { en: 'regions given too coarsely', cy: 'rhanbarthau a nodwyd yn rhy fras' },
  negative: { en: 'dates in the wrong order', cy: 'dyddiadau yn y drefn anghywir' },
  cancelled: { en: 'cancelled or withdrawn', cy: 'wedi’u canslo neu eu tynnu’n ôl' },
  'other-currency': { en: 'in another currency', cy: 'mewn arian cyfred arall' },
  'framework-ceiling': { en: 'ceilings of frameworks', cy: 'terfynau uchaf fframweithiau' },
  'no-value-in-pounds': { en: 'no value in pounds', cy: 'dim gwerth mewn punnoedd' },
};

export function reasonLabels(reason: string): Labels {
  return Object.hasOwn(REASONS, reason) ? REASONS[reason]! : same(reason);
}
