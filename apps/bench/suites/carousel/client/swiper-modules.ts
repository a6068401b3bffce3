import Swiper from 'swiper';
import { A11y, Navigation, Pagination } from 'swiper/modules';

new Swiper('.swiper', {
  modules: [A11y, Navigation, Pagination],
  slidesPerView: 3,
  slidesPerGroup: 3,
  spaceBetween: 16,
  navigation: { prevEl: '.swiper-button-prev', nextEl: '.swiper-button-next' },
  pagination: { el: '.swiper-pagination', type: 'fraction' },
});
benchReady();
