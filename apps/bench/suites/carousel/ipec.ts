import { embedFile, partFiles } from '../../src/embed-files.ts';
import type { Contender } from '../../src/suite.ts';
import { articles } from './cards.ts';

// The mark says that the cards are there; "1 to 3 of 12" and the buttons come once it has been seen what is in view. This
// listens from before the script runs, as the peers' pages tell from within theirs: no frame passes between.
const whenReady = `customElements.whenDefined('ipec-case-study-carousel').then(() => {
  const { shadowRoot } = document.querySelector('ipec-case-study-carousel');
  const isReady = () =>
    performance.getEntriesByName('ipec:ipec-case-study-carousel:rendered').length > 0 &&
    shadowRoot.querySelector('[part~=position]')?.textContent.trim();
  const tell = () => {
    if (!isReady()) return;
    observer.disconnect();
    benchReady();
  };
  const observer = new MutationObserver(tell);
  observer.observe(shadowRoot, { childList: true, subtree: true, characterData: true });
  tell();
});`;

/** Our widget as a council hosts it: the self-contained file, the theme, and readable markup under it. */
export const ipec: Contender = {
  name: 'ipec',
  role: 'ours',
  package: '@ipec/embed',
  assets: [
    embedFile('theme.css', 'style'),
    embedFile('case-study-carousel.js', 'script'),
    ...partFiles('case-study-carousel'),
  ],
  body: `<ipec-case-study-carousel heading="How others have done it">
${articles()}
</ipec-case-study-carousel>`,
  whenReady,
};
