import '@shoelace-style/shoelace/dist/components/carousel/carousel.js';
import '@shoelace-style/shoelace/dist/components/carousel-item/carousel-item.js';
import { settled } from './settled.ts';

await settled('sl-carousel');
benchReady();
