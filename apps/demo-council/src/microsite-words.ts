import type { Language } from '@ipec/common';
/** Every word of the microsite around its widgets, in one language. */
export interface MicrositeWords {
  readonly lang: Language;
  readonly name: string;
  readonly title: string;
  readonly skip: string;
  readonly notice: string;
  readonly other: { readonly href: string; readonly lang: Language; readonly text: string };
  readonly nav: Readonly<
    Record<'figures' | 'evidence' | 'tools' | 'cases' | 'library' | 'news' | 'join' | 'contact', string>
  >;
  readonly heading: string;
  readonly lede: readonly string[];
  readonly actions: readonly (readonly [href: string, text: string])[];
  readonly figures: {
    readonly heading: string;
    readonly text: string;
    readonly rivals: string;
    readonly about: string;
  };
  /** HTML: the strategy is linked. */
  readonly evidence: { readonly heading: string; readonly html: readonly string[]; readonly limits: string };
  readonly tools: { readonly heading: string; readonly text: string };
  readonly cases: { readonly heading: string; readonly text: string };
  readonly library: { readonly heading: string; readonly text: string };
  readonly news: {
    readonly heading: string;
    readonly launch: readonly { readonly title: string; readonly href: string; readonly text: string }[];
  };
  readonly join: { readonly heading: string; readonly text: string };
  readonly privacy: {
    readonly heading: string;
    readonly texts: readonly string[];
    readonly back: string;
    /** Its main page. */
    readonly home: string;
    readonly other: string;
  };
  readonly contact: {
    readonly heading: string;
    readonly team: string;
    readonly lines: readonly (readonly [string, string])[];
    readonly reviewBy: string;
    readonly reviewDay: string;
    readonly reviewed: string;
    readonly note: string;
  };
  readonly footer: readonly string[];
}

/** UK Innovation Strategy, Department for Business, Energy and Industrial Strategy, July 2021; the page of GOV.UK that holds it. */
const STRATEGY =
  'https://www.gov.uk/government/publications/uk-innovation-strategy-leading-the-future-by-creating-it';
const PROGRAMME = 'https://cp.catapult.org.uk/programme/smarter-spending-through-new-procurement-thinking';
const BIRMINGHAM =
  'https://www.birmingham.ac.uk/news/2021/pioneering-partnership-to-boost-regional-innovation';

export const micrositeEnglish: MicrositeWords = {
  lang: 'en',
  name: 'Innovation Procurement Empowerment Centre',
  title: 'Buying what does not exist yet',
  skip: 'Skip to main content',
  notice: 'A demonstration of IPEC Elements, made of published facts. The Centre’s own site is ipec.org.uk.',
  other: { href: '/microsite/cy.html', lang: 'cy', text: 'Cymraeg' },
  nav: {
    figures: 'Figures',
    evidence: 'Evidence',
    tools: 'Tools',
    cases: 'Case studies',
    library: 'Publications',
    news: 'News',
    join: 'Join',
    contact: 'Contact',
  },
  heading: 'Public money can buy what does not exist yet',
  lede: [
    'Connected Places Catapult set up the Innovation Procurement Empowerment Centre so that public buyers learn approaches that let new ideas in, and so that more research, development and private investment reach the regions.',
    'The Centre builds on several years of the Catapult’s experience, knowledge and contacts. Here are its tools, its evidence and its community.',
  ],
  actions: [
    ['#tools', 'Find a procedure that fits'],
    ['#cases', 'See what others bought'],
  ],
  figures: {
    heading: 'A market large enough to shape',
    text: 'What public bodies buy is a market of its own, and a lever: whoever asks for an outcome shapes what will be on offer next. Totals differ by what they count, so each figure here names its year and its source.',
    rivals: 'What others publish',
    about: 'About this figure',
  },
  evidence: {
    heading: 'A whole box of tools, and the same one each time',
    html: [
      'The Centre was launched on a complaint: procurement is seldom used to spark an innovation or to scale one. Specifications say too much and leave no room, selection rests largely on price, and out of a whole box of procedures the same one is taken each time.',
      `The Government’s <a href="${STRATEGY}">UK Innovation Strategy</a> had found little appetite for risk and experiment in public procurement, and put it down to culture, expertise and incentives.`,
      'The notices that buyers publish can test a part of that.',
    ],
    limits:
      'What notices cannot say: whether another procedure would have served better, and whether what was bought was new. The sample is small, so do not quote it as a figure about the United Kingdom.',
  },
  tools: {
    heading: 'Open the box of tools',
    text: 'Answer a few questions about what you want to buy. You see which procedures the law leaves open to you, why, and where it says so.',
  },
  cases: {
    heading: 'What others bought differently',
    text: 'Thirty purchases that began with a problem. Each names its source; where a part of it was not yet checked, the card says so.',
  },
  library: {
    heading: 'Publications and guidance',
    text: 'Reports, research, guidance notes and articles about innovation in procurement, by the Centre, the Catapult and others.',
  },
  news: {
    heading: 'News',
    launch: [
      {
        title: 'The Catapult agrees to chair a global taskforce on innovation procurement',
        href: PROGRAMME,
        text: 'The World Economic Forum’s taskforce was announced at the launch of the Centre, with details to follow in March.',
      },
      {
        title: 'The Catapult and the University of Birmingham agree to renew their partnership',
        href: BIRMINGHAM,
        text: 'It studies how public spending can bring about new solutions and regional innovation economies. The link leads to its beginning in 2021.',
      },
    ],
  },
  join: {
    heading: 'Join the community',
    text: 'For people who buy for public bodies, sell to them or study how they buy. This form is an example: it works, and what you send stays on this machine. The community itself is joined at ipec.org.uk.',
  },
  privacy: {
    heading: 'Privacy notice of the demonstration',
    texts: [
      'What you send by the form of this demonstration stays in a file on this machine. Delete the file and it is gone.',
      'This is not the privacy notice of the Centre or of Connected Places Catapult. A real one names the controller, the purposes, the lawful bases, the retention and your rights.',
    ],
    back: 'Back to the form',
    home: '/microsite/',
    other: '/microsite/privacy-cy.html',
  },
  contact: {
    heading: 'Contact',
    team: 'The project team of the Centre',
    lines: [
      ['Web', '<a href="https://www.ipec.org.uk/">ipec.org.uk</a>'],
      ['Programme', `<a href="${PROGRAMME}">Connected Places Catapult: smarter spending</a>`],
    ],
    reviewBy: '2027-05-26',
    reviewDay: '26 May 2027',
    reviewed: 'This contact is looked at again by',
    note: 'No person is named here. The person whom the launch named has left since, and a name outlives its post.',
  },
  footer: [
    'A demonstration page of IPEC Elements. Facts are from the linked pages, read in November 2026. Pictures are drawn by the project.',
  ],
};

/** Welsh. Awaiting a translator's review. Cases, publications and figures are quoted in the language of their source. */
export const micrositeWelsh: MicrositeWords = {
  lang: 'cy',
  name: 'Canolfan Grymuso Caffael Arloesi',
  title: 'Prynu’r hyn nad yw’n bod eto',
  skip: 'Neidio i’r prif gynnwys',
  notice:
    'Arddangosiad o IPEC Elements, wedi’i wneud o ffeithiau cyhoeddedig. Gwefan y Ganolfan ei hun yw ipec.org.uk.',
  other: { href: '/microsite/', lang: 'en', text: 'English' },
  nav: {
    figures: 'Ffigurau',
    evidence: 'Tystiolaeth',
    tools: 'Offer',
    cases: 'Astudiaethau achos',
    library: 'Cyhoeddiadau',
    news: 'Newyddion',
    join: 'Ymuno',
    contact: 'Cysylltu',
  },
  heading: 'Gall arian cyhoeddus brynu’r hyn nad yw’n bod eto',
  lede: [
    'Sefydlodd Connected Places Catapult y Ganolfan Grymuso Caffael Arloesi er mwyn i brynwyr cyhoeddus ddysgu dulliau sy’n gadael syniadau newydd i mewn, ac er mwyn i fwy o ymchwil, datblygu a buddsoddi preifat gyrraedd y rhanbarthau.',
    'Mae’r Ganolfan yn adeiladu ar sawl blwyddyn o brofiad, gwybodaeth a chysylltiadau’r Catapult. Dyma ei hoffer, ei thystiolaeth a’i chymuned.',
  ],
  actions: [
    ['#tools', 'Dod o hyd i weithdrefn addas'],
    ['#cases', 'Gweld beth brynodd eraill'],
  ],
  figures: {
    heading: 'Marchnad ddigon mawr i’w llunio',
    text: 'Mae’r hyn y mae cyrff cyhoeddus yn ei brynu yn farchnad ynddi’i hun, ac yn drosol: mae pwy bynnag sy’n gofyn am ganlyniad yn llunio’r hyn a gynigir nesaf. Mae’r cyfansymiau’n amrywio yn ôl yr hyn a gyfrifir, felly mae pob ffigur yma yn enwi ei flwyddyn a’i ffynhonnell.',
    rivals: 'Yr hyn y mae eraill yn ei gyhoeddi',
    about: 'Am y ffigur hwn',
  },
  evidence: {
    heading: 'Blwch cyfan o offer, a’r un un bob tro',
    html: [
      'Lansiwyd y Ganolfan ar gŵyn: anaml y defnyddir caffael i danio arloesedd neu i’w ehangu. Mae manylebau’n dweud gormod heb adael lle, mae dewis yn dibynnu’n bennaf ar bris, ac o flwch cyfan o weithdrefnau cymerir yr un un bob tro.',
      `Roedd <a href="${STRATEGY}" hreflang="en">Strategaeth Arloesi’r DU</a> y Llywodraeth wedi canfod nad oes fawr o awydd am risg ac arbrofi mewn caffael cyhoeddus, ac wedi priodoli hynny i ddiwylliant, arbenigedd a chymhellion.`,
      'Gall yr hysbysiadau y mae prynwyr yn eu cyhoeddi brofi rhan o hynny.',
    ],
    limits:
      'Yr hyn na all hysbysiadau ei ddweud: a fyddai gweithdrefn arall wedi gweithio’n well, ac a oedd yr hyn a brynwyd yn newydd. Mae’r sampl yn fach, felly peidiwch â’i ddyfynnu fel ffigur am y Deyrnas Unedig.',
  },
  tools: {
    heading: 'Agor y blwch offer',
    text: 'Atebwch ychydig o gwestiynau am yr hyn rydych am ei brynu. Fe welwch pa weithdrefnau y mae’r gyfraith yn eu gadael ar agor i chi, pam, a ble mae’n dweud hynny.',
  },
  cases: {
    heading: 'Yr hyn a brynodd eraill yn wahanol',
    text: 'Deg ar hugain o bryniannau a ddechreuodd gyda phroblem. Mae pob un yn enwi ei ffynhonnell; lle na wiriwyd rhan ohoni eto, mae’r cerdyn yn dweud hynny.',
  },
  library: {
    heading: 'Cyhoeddiadau a chanllawiau',
    text: 'Adroddiadau, ymchwil, nodiadau cyfarwyddyd ac erthyglau am arloesi mewn caffael, gan y Ganolfan, y Catapult ac eraill.',
  },
  news: {
    heading: 'Newyddion',
    launch: [
      {
        title: 'Y Catapult yn cytuno i gadeirio tasglu byd-eang ar gaffael arloesi',
        href: PROGRAMME,
        text: 'Cyhoeddwyd tasglu Fforwm Economaidd y Byd adeg lansio’r Ganolfan, gyda manylion i ddilyn ym mis Mawrth.',
      },
      {
        title: 'Y Catapult a Phrifysgol Birmingham yn cytuno i adnewyddu eu partneriaeth',
        href: BIRMINGHAM,
        text: 'Mae’n astudio sut y gall gwariant cyhoeddus esgor ar atebion newydd ac economïau arloesi rhanbarthol. Mae’r ddolen yn arwain at ei dechrau yn 2021.',
      },
    ],
  },
  join: {
    heading: 'Ymuno â’r gymuned',
    text: 'I bobl sy’n prynu ar ran cyrff cyhoeddus, yn gwerthu iddynt neu’n astudio sut maent yn prynu. Enghraifft yw’r ffurflen hon: mae’n gweithio, ac mae’r hyn a anfonwch yn aros ar y peiriant hwn. Ymunir â’r gymuned ei hun yn ipec.org.uk.',
  },
  privacy: {
    heading: 'Hysbysiad preifatrwydd yr arddangosiad',
    texts: [
      'Mae’r hyn a anfonwch drwy ffurflen yr arddangosiad hwn yn aros mewn ffeil ar y peiriant hwn. Dilëwch y ffeil ac mae wedi mynd.',
      'Nid hysbysiad preifatrwydd y Ganolfan na Connected Places Catapult yw hwn. Mae un go iawn yn enwi’r rheolydd, y dibenion, y seiliau cyfreithlon, y cyfnod cadw a’ch hawliau.',
    ],
    back: 'Yn ôl i’r ffurflen',
    home: '/microsite/cy.html',
    other: '/microsite/privacy.html',
  },
  contact: {
    heading: 'Cysylltu',
    team: 'Tîm prosiect y Ganolfan',
    lines: [
      ['Gwefan', '<a href="https://www.ipec.org.uk/" hreflang="en">ipec.org.uk</a>'],
      [
        'Rhaglen',
        `<a href="${PROGRAMME}" hreflang="en" lang="en">Connected Places Catapult: smarter spending</a>`,
      ],
    ],
    reviewBy: '2027-05-26',
    reviewDay: '26 Mai 2027',
    reviewed: 'Edrychir ar y cyswllt hwn eto erbyn',
    note: 'Ni enwir neb yma. Mae’r person a enwyd adeg y lansio wedi gadael ers hynny, ac mae enw’n goroesi ei swydd.',
  },
  footer: [
    'Tudalen arddangos o IPEC Elements. Daw’r ffeithiau o’r tudalennau cysylltiedig, a ddarllenwyd ym mis Tachwedd 2026. Lluniwyd y darluniau gan y prosiect.',
  ],
};
