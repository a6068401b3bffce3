import { snippet } from '@ipec/community-join-form/snippet.js';
import type { Language, Localized } from '@ipec/common';
import { councilPage, type Words } from './council-page.ts';
import { english, welsh } from './words.ts';

/** Where `npm start` serves the join service. */
const ACTION = 'http://localhost:8787/members';

interface Page {
  readonly path: string;
  readonly words: Words;
  readonly heading: string;
  readonly privacy: Words;
  /** The path of the privacy notice. */
  readonly notice: string;
  readonly link: string;
}

const PAGES: Localized<Page> = {
  en: {
    path: '/join.html',
    notice: '/privacy.html',
    heading: 'Join the community',
    link: 'Join the procurement community',
    words: {
      ...english,
      fictional:
        'Eastmere is not a real council. The form works: what you send is stored on this machine only.',
      trail: ['Home', 'Business', 'Join the community'],
      title: 'Join the procurement community',
      intro: [
        'For people who buy for public bodies, sell to them or study how they buy. Members hear of events and share what they have learned.',
        'It is for people acting at work.',
      ],
      widgetNote: 'You can leave at any time by the link in every message.',
      other: { href: '/join-cy.html', lang: 'cy', text: 'Cymraeg' },
      footer: ['A demonstration page of IPEC Elements. Mail is caught on this machine and sent to nobody.'],
    },
    privacy: {
      ...english,
      fictional: 'Eastmere is not a real council, and this is not a real privacy notice.',
      trail: ['Home', 'Privacy'],
      title: 'Privacy notice of the demonstration',
      intro: [
        'What you send by the form of this demonstration stays in a file on this machine. Delete the file and it is gone.',
      ],
      widgetNote:
        'A real notice names the controller, the purposes, the lawful bases, the retention and your rights.',
      other: { href: '/privacy-cy.html', lang: 'cy', text: 'Cymraeg' },
    },
  },
  cy: {
    path: '/join-cy.html',
    notice: '/privacy-cy.html',
    heading: 'Ymuno â’r gymuned',
    link: 'Ymuno â’r gymuned gaffael',
    words: {
      ...welsh,
      fictional:
        'Nid yw Eastmere yn gyngor go iawn. Mae’r ffurflen yn gweithio: dim ond ar y peiriant hwn y caiff yr hyn a anfonwch ei storio.',
      trail: ['Hafan', 'Busnes', 'Ymuno â’r gymuned'],
      title: 'Ymuno â’r gymuned gaffael',
      intro: [
        'I bobl sy’n prynu ar ran cyrff cyhoeddus, yn gwerthu iddynt neu’n astudio sut maent yn prynu. Mae aelodau’n clywed am ddigwyddiadau ac yn rhannu’r hyn a ddysgwyd.',
        'Mae ar gyfer pobl wrth eu gwaith.',
      ],
      widgetNote: 'Gallwch adael ar unrhyw adeg drwy’r ddolen ym mhob neges.',
      other: { href: '/join.html', lang: 'en', text: 'English' },
      footer: [
        'Tudalen arddangos o IPEC Elements. Caiff negeseuon eu dal ar y peiriant hwn ac nid ydynt yn cael eu hanfon at neb.',
      ],
    },
    privacy: {
      ...welsh,
      fictional: 'Nid yw Eastmere yn gyngor go iawn, ac nid yw hwn yn hysbysiad preifatrwydd go iawn.',
      trail: ['Hafan', 'Preifatrwydd'],
      title: 'Hysbysiad preifatrwydd yr arddangosiad',
      intro: [
        'Mae’r hyn a anfonwch drwy ffurflen yr arddangosiad hwn yn aros mewn ffeil ar y peiriant hwn. Dilëwch y ffeil ac mae wedi mynd.',
      ],
      widgetNote:
        'Mae hysbysiad go iawn yn enwi’r rheolydd, y dibenion, y seiliau cyfreithlon, y cyfnod cadw a’ch hawliau.',
      other: { href: '/privacy.html', lang: 'en', text: 'English' },
    },
  },
};

/** Who asks, and where that is explained. */
interface Asker {
  readonly heading: string;
  readonly controller: string;
  readonly privacyHref: string;
  readonly contact: string;
  /** The level of the form's heading. */
  readonly level?: number;
}

/**
 * Who is responsible for the details of IPEC's community stands in no public source that we have read: the microsite's form
 * names an example and says so.
 */
const EXAMPLE: Localized<Asker> = {
  en: {
    heading: 'Your details',
    controller: 'Example Community (a demonstration)',
    privacyHref: '/microsite/privacy.html',
    contact: 'community@example.org',
    level: 3,
  },
  cy: {
    heading: 'Eich manylion',
    controller: 'Cymuned Enghreifftiol (arddangosiad)',
    privacyHref: '/microsite/privacy-cy.html',
    contact: 'community@example.org',
    level: 3,
  },
};

function form(
  lang: Language,
  { heading, controller, privacyHref, contact, level = 2 }: Asker,
  action: string,
): string {
  return snippet({
    action,
    language: lang,
    controllers: [controller],
    privacyHref,
    attributes: {
      heading,
      ...(level === 2 ? {} : { 'heading-level': String(level) }),
      'privacy-version': '2026-01',
      'contact-href': contact,
    },
  });
}

/** The form as the demo council has it. */
export function joinForm(lang: Language, action = ACTION): string {
  const { heading, words, notice } = PAGES[lang];
  return form(
    lang,
    { heading, controller: words.council, privacyHref: notice, contact: 'join@example.gov.uk' },
    action,
  );
}

/** The form as the microsite has it, marked as an example. */
export function exampleJoinForm(lang: Language, action = ACTION): string {
  return form(lang, EXAMPLE[lang], action);
}

/** The way from the council's page to the form. */
export function joinLink(lang: Language): string {
  return `<p class="lede"><a href="${PAGES[lang].path}">${PAGES[lang].link}</a></p>`;
}

/** The pages of the form and of its privacy notice, by their path. */
export function joinPages(action = ACTION): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(PAGES).flatMap(([code, { path, words, privacy, notice }]) => {
      const lang = code as Language;
      return [
        [path.slice(1), councilPage(words, { row: joinForm(lang, action), grid: '' })],
        [notice.slice(1), councilPage(privacy, { row: '', grid: '' })],
      ];
    }),
  );
}
