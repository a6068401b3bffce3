import { Splide } from '@splidejs/splide';

new Splide('.splide', { perPage: 3, gap: '1em' }).mount();
benchReady();
