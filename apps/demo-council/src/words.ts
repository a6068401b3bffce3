import type { Words } from './council-page.ts';

export const english: Words = {
  lang: 'en',
  council: 'Eastmere Borough Council',
  skip: 'Skip to main content',
  fictional: 'Eastmere is not a real council. The case studies below are real, and each links to its source.',
  nav: [
    ['/', 'Buying differently'],
    ['/evidence.html', 'Evidence'],
    ['/join.html', 'Join the community'],
    ['/microsite/', 'IPEC microsite'],
  ],
  trail: ['Home', 'Business', 'Supplying the council'],
  title: 'Buying differently',
  intro: [
    'Most of what a council buys, it buys the way it did last time. Other public bodies have tried something else: asking for an outcome, paying for a trial first, or building a partnership.',
    'These are their stories. They are here for our own officers, and for firms that would like to know what we could ask for.',
  ],
  widgetHeading: 'How others have done it',
  widgetNote:
    'Facts were read from the linked pages in November 2026. Where a card says “Not yet checked against the source”, only a part of the source was read, or sources disagree.',
  gridHeading: 'In Wales',
  contactHeading: 'Talk to the procurement team',
  contact: ['Ask us before you plan a tender. We can help with the market, the route and the paperwork.'],
  other: { href: '/cy.html', lang: 'cy', text: 'Cymraeg' },
  footer: ['A demonstration page of IPEC Elements. Nothing here is stored or sent.'],
};

/** Welsh. Awaiting a translator's review. The case studies themselves are quoted in the language of their source. */
export const welsh: Words = {
  lang: 'cy',
  council: 'Cyngor Bwrdeistref Eastmere',
  skip: 'Neidio i’r prif gynnwys',
  fictional:
    'Nid yw Eastmere yn gyngor go iawn. Mae’r astudiaethau achos isod yn rhai go iawn, ac mae pob un yn dolennu i’w ffynhonnell.',
  nav: [
    ['/cy.html', 'Prynu’n wahanol'],
    ['/evidence-cy.html', 'Tystiolaeth'],
    ['/join-cy.html', 'Ymuno â’r gymuned'],
    ['/microsite/cy.html', 'Microwefan IPEC'],
  ],
  trail: ['Hafan', 'Busnes', 'Cyflenwi’r cyngor'],
  title: 'Prynu’n wahanol',
  intro: [
    'Mae cyngor yn prynu’r rhan fwyaf o bethau yn yr un ffordd â’r tro diwethaf. Mae cyrff cyhoeddus eraill wedi rhoi cynnig ar rywbeth arall: gofyn am ganlyniad, talu am dreial yn gyntaf, neu greu partneriaeth.',
    'Dyma eu straeon. Maent yma i’n swyddogion ein hunain, ac i gwmnïau a hoffai wybod beth y gallem ofyn amdano.',
  ],
  widgetHeading: 'Sut mae eraill wedi’i wneud',
  widgetNote:
    'Darllenwyd y ffeithiau o’r tudalennau cysylltiedig ym mis Tachwedd 2026. Lle mae cerdyn yn dweud “Heb ei wirio yn erbyn y ffynhonnell eto”, dim ond rhan o’r ffynhonnell a ddarllenwyd, neu mae ffynonellau’n anghytuno.',
  gridHeading: 'Yng Nghymru',
  contactHeading: 'Siarad â’r tîm caffael',
  contact: ['Gofynnwch i ni cyn cynllunio tendr. Gallwn helpu gyda’r farchnad, y llwybr a’r gwaith papur.'],
  other: { href: '/', lang: 'en', text: 'English' },
  footer: ['Tudalen arddangos o IPEC Elements. Nid oes dim yn cael ei storio na’i anfon yma.'],
};
