import '@awesome.me/webawesome/dist/components/carousel/carousel.js';
import '@awesome.me/webawesome/dist/components/carousel-item/carousel-item.js';
import { settled } from './settled.ts';

await settled('wa-carousel');
benchReady();
