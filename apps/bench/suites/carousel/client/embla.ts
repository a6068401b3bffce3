import EmblaCarousel from 'embla-carousel';

function part<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

const previous = part<HTMLButtonElement>('.previous');
const next = part<HTMLButtonElement>('.next');
const position = part('.position');
const embla = EmblaCarousel(part<HTMLElement>('.viewport'), { align: 'start', slidesToScroll: 3 });

function show(): void {
  const inView = embla.slidesInView().length > 0 ? embla.slidesInView() : [0, 1, 2];
  previous.disabled = !embla.canScrollPrev();
  next.disabled = !embla.canScrollNext();
  position.textContent = `${Math.min(...inView) + 1} to ${Math.max(...inView) + 1} of ${embla.slideNodes().length}`;
}

previous.addEventListener('click', () => embla.scrollPrev());
next.addEventListener('click', () => embla.scrollNext());
embla.on('select', show).on('reInit', show).on('slidesInView', show);
show();
benchReady();
