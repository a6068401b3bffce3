import { register } from 'swiper/element/bundle';

register();
const container = document.querySelector('swiper-container');
if (container?.swiper?.initialized) benchReady();
else container?.addEventListener('swiperafterinit', () => benchReady(), { once: true });
