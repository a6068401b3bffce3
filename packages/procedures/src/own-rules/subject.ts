import type { OwnSubject } from './types.ts';

/** The kind of purchase that a heading or a cell names; `any` where it names none, or both. */
export function subjectIn(text: string): OwnSubject {
  const works = /\b(works?|construction|gwaith|adeiladu)\b/i.test(text);
  const others = /\b(goods|suppl(y|ies)|services?|nwyddau|gwasanaethau)\b/i.test(text);
  return works === others ? 'any' : works ? 'works' : 'goods-services';
}
