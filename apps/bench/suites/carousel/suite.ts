import type { Suite } from '../../src/suite.ts';
import { embla } from './embla.ts';
import { ipec } from './ipec.ts';
import { limitScrollSnap } from './limit-scroll-snap.ts';
import { shoelace } from './shoelace.ts';
import { splide } from './splide.ts';
import { swiperElement } from './swiper-element.ts';
import { swiperModules } from './swiper-modules.ts';
import { webawesome } from './webawesome.ts';

/** Twelve case studies in a row: the first page that most visitors see of us. */
export const carousel: Suite = {
  name: 'carousel',
  title: 'Case studies',
  about:
    'The same twelve real case studies, three in view, with buttons and a sign of where one is. A page is ready in the first frame after its widget has its final state: for ours the mark `ipec:ipec-case-study-carousel:rendered` and the words "1 to 3 of 12"; for the others the end of their own start.',
  contenders: [limitScrollSnap, ipec, embla, swiperModules, splide, shoelace, webawesome, swiperElement],
  notes: [],
};
