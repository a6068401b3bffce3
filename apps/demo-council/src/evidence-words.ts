import type { Words } from './council-page.ts';
import { english, welsh } from './words.ts';

/** The page of evidence, in English. */
export const evidenceEnglish: Words = {
  ...english,
  fictional:
    'Eastmere is not a real council. The figures below are real, and each chart links to its source.',
  title: 'How the public sector buys',
  intro: [
    'What published figures say about procedures, competition and small firms, and what they cannot say.',
  ],
  widgetNote: 'Each chart has its table, its source and its data one press away.',
  trail: ['Home', 'Business', 'Supplying the council', 'How the public sector buys'],
  other: { href: '/evidence-cy.html', lang: 'cy', text: 'Cymraeg' },
};

/** Welsh. Awaiting a translator's review. */
export const evidenceWelsh: Words = {
  ...welsh,
  fictional:
    'Nid yw Eastmere yn gyngor go iawn. Mae’r ffigurau isod yn rhai go iawn, ac mae pob siart yn dolennu i’w ffynhonnell.',
  title: 'Sut mae’r sector cyhoeddus yn prynu',
  intro: [
    'Yr hyn y mae ffigurau cyhoeddedig yn ei ddweud am weithdrefnau, cystadleuaeth a chwmnïau bach, a’r hyn na allant ei ddweud.',
  ],
  widgetNote: 'Mae tabl, ffynhonnell a data pob siart un wasgiad i ffwrdd.',
  trail: ['Hafan', 'Busnes', 'Cyflenwi’r cyngor', 'Sut mae’r sector cyhoeddus yn prynu'],
  other: { href: '/evidence.html', lang: 'en', text: 'English' },
};
