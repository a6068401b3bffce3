import type { Pattern } from './cms-patterns.ts';
import { about, BOTH, dwy, PDFS, two, UNLINKED, WELSH } from './two-entries.ts';

const FOUR = [
  ['Buying buses', '/buses'],
  ['Buying vans', '/vans'],
  ['Mending roads', '/roads'],
  ['Mending paths', '/paths'],
] as const;

/** Pages of documents and cards, with corrections and parts, as editors type them. All content is made up. */
export const DOCUMENT_PAGES: readonly Pattern[] = [
  {
    name: 'An entry whose link only says to download, with its type and size',
    html: `<ul>${two((t, s) => `<li><strong>${t}</strong><br><a href="${s}.pdf">Download PDF (1.2MB)</a></li>`)}</ul>`,
    items: UNLINKED,
    keeps: ['/buses.pdf', 'Download', 'PDF', '1.2MB'],
  },
  {
    name: 'Paragraphs that are a link each, with strokes before the type and the size',
    html: `<div class="docs">${two((t, s) => `<div class="doc"><p><a href="${s}.pdf">${t}</a> - PDF - 1.2MB</p></div>`)}</div>`,
    items: PDFS,
    keeps: ['PDF - 1.2MB'],
  },
  {
    name: 'A table whose links say type and size, beside a day',
    html: `<table><thead><tr><th>Paper</th><th>Date</th></tr></thead><tbody>${two((t, s) => `<tr><td><a href="${s}.pdf">${t} (PDF 340kb)</a></td><td>3 June 2024</td></tr>`)}</tbody></table>`,
    items: PDFS,
    keeps: ['(PDF 340kb)'],
    date: '2024-06-03',
  },
  {
    name: 'A day before each link and the facts behind it',
    html: `<ul>${two((t, s) => `<li>3 June 2024: <a href="${s}.pdf">${t}</a> (PDF, 2MB)</li>`)}</ul>`,
    items: PDFS,
    keeps: ['(PDF, 2MB)'],
  },
  {
    name: 'Facts for those who listen alone behind the link',
    html: `<ul>${two((t, s) => `<li><a href="${s}.pdf">${t}</a> <span class="visually-hidden">(PDF, 2 MB)</span><p>Paper on ${about(s)}.</p></li>`)}</ul>`,
    items: PDFS,
    keeps: ['(PDF, 2 MB)', 'Paper on buses.'],
  },
  {
    name: 'Facts for those who listen within the link, which opens in a new tab',
    html: `<ul>${two((t, s) => `<li><a href="${s}.pdf" target="_blank">${t} <span class="sr-only">PDF 2 MB opens in a new tab</span></a></li>`)}</ul>`,
    items: PDFS,
    keeps: ['opens in a new tab'],
  },
  {
    name: 'Welsh: facts that also say that a window opens',
    html: `<ul>${dwy((t, s) => `<li><a href="${s}.pdf">${t}</a> (PDF, 2MB, yn agor mewn ffenestr newydd)</li>`)}</ul>`,
    items: [
      ['Prynu bysiau', '/bysiau.pdf'],
      ['Trwsio ffyrdd', '/ffyrdd.pdf'],
    ],
    keeps: ['(PDF, 2MB)', 'yn agor mewn ffenestr newydd'],
  },
  {
    name: 'Data sets with the same table in two formats',
    html: two(
      (t, s) =>
        `<div class="dataset"><h3>${t}</h3><p>Data on ${about(s)}.</p><ul><li><a href="${s}.xlsx">Excel</a> (45KB)</li><li><a href="${s}.csv">CSV</a> (12KB)</li></ul></div>`,
    ),
    items: UNLINKED,
    keeps: ['Data on buses.', '/buses.xlsx', '45KB', '/buses.csv', '12KB'],
  },
  {
    name: 'Terms with several links each',
    html: `<dl><dt>Fleet</dt><dd><a href="/buses">Buying buses</a></dd><dd><a href="/vans">Buying vans</a></dd><dt>Places</dt><dd><a href="/roads">Mending roads</a></dd><dd><a href="/paths">Mending paths</a></dd></dl>`,
    items: [
      ['Fleet', null],
      ['Places', null],
    ],
    keeps: ['Buying buses', '/buses', '/vans', '/roads', '/paths'],
  },
  {
    name: 'A bold word at the head of each list within a list',
    html: `<ul><li><strong>Fleet</strong><ul><li><a href="/buses">Buying buses</a></li><li><a href="/vans">Buying vans</a></li></ul></li><li><strong>Places</strong><ul><li><a href="/roads">Mending roads</a></li><li><a href="/paths">Mending paths</a></li></ul></li></ul>`,
    items: [
      ['Fleet', null],
      ['Places', null],
    ],
    keeps: ['Buying buses', '/buses', '/vans', 'Mending roads', '/paths'],
  },
  {
    name: 'An entry that was struck out as a whole',
    html: `<ul>${two((t, s, i) => (i === 0 ? `<li><del><a href="${s}">${t}</a> Now closed.</del></li>` : `<li><a href="${s}">${t}</a> Still open.</li>`))}</ul>`,
    items: BOTH,
    keeps: ['Now closed.', 'Still open.'],
  },
  {
    name: 'A quotation in which a word was replaced',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><blockquote><p>We saved <del>a little</del> <ins>a lot</ins> on ${about(s)}.</p><cite>A. Buyer</cite></blockquote></article>`,
    ),
    items: BOTH,
    keeps: ['We saved', 'a little', 'a lot', 'A. Buyer'],
  },
  {
    name: 'Vacancies with a closing day that was moved',
    html: `<div class="jobs">${two((t, s) => `<div class="job"><h3><a href="${s}">${t}</a></h3><p>Salary: £30,000</p><p>Closing date: <s>3 June 2024</s> 10 June 2024</p></div>`)}</div>`,
    items: BOTH,
    keeps: ['Salary: £30,000', 'Closing date:', '3 June 2024', '10 June 2024'],
  },
  {
    name: 'GOV.UK: summary cards with rows and actions',
    html: two(
      (t, s) =>
        `<div class="govuk-summary-card"><div class="govuk-summary-card__title-wrapper"><h2 class="govuk-summary-card__title">${t}</h2><ul class="govuk-summary-card__actions"><li class="govuk-summary-card__action"><a class="govuk-link" href="${s}">View<span class="govuk-visually-hidden"> ${t}</span></a></li></ul></div><div class="govuk-summary-card__content"><dl class="govuk-summary-list"><div class="govuk-summary-list__row"><dt class="govuk-summary-list__key">Value</dt><dd class="govuk-summary-list__value">£1m on ${about(s)}</dd></div></dl></div></div>`,
    ),
    items: BOTH,
    keeps: ['Value', '£1m on buses'],
  },
  {
    name: 'A directory of suppliers with an address, a telephone number and a website',
    html: `<ul class="directory">${two((t, s) => `<li class="record"><h3><a href="${s}">${t}</a></h3><p>1 High Street<br>Town</p><p>Telephone: <a href="tel:01234567890">01234 567890</a></p><p><a href="https://supplier.example${s}">Visit the website of ${about(s)}</a></p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['1 High Street', 'Town', '01234 567890', 'https://supplier.example/buses'],
  },
  {
    name: 'Search results with marked words and an address in words',
    html: `<ol class="search-results">${two((t, s) => `<li class="search-result"><h3><a href="${s}">${t.replace('ing', '<strong>ing</strong>')}</a></h3><p class="search-snippet">… words on <strong>${about(s)}</strong> …</p><p class="search-url">council.example${s}</p></li>`)}</ol>`,
    items: BOTH,
    keeps: ['words on buses', 'council.example/buses'],
  },
  {
    name: 'Press releases as pairs of a link and a text, without an element around',
    html: two(
      (t, s) =>
        `<p><strong><a href="${s}">${t}</a></strong></p><p>Release on ${about(s)}. <em>3 June 2024</em></p>`,
    ),
    items: BOTH,
    keeps: ['Release on buses.'],
  },
  {
    name: 'Cards with a film in each, which is named',
    html: two(
      (t, s) =>
        `<div class="film"><h3><a href="${s}">${t}</a></h3><iframe src="https://films.example${s}" title="Film"></iframe><p>Film of ${about(s)}.</p></div>`,
    ),
    items: BOTH,
    keeps: ['Film of buses.'],
    named: ['iframe'],
  },
  {
    name: 'Issues of a newsletter in a table without heads',
    html: `<table>${two((t, s) => `<tr><td>Issue 1</td><td><a href="${s}.pdf">${t}</a></td><td>PDF, 2.5 MB</td></tr>`)}</table>`,
    items: PDFS,
    keeps: ['Issue 1', 'PDF, 2.5 MB'],
  },
  {
    name: 'Sections that have a picture and a list of papers each',
    html: two(
      (t, s) =>
        `<section><h2>${t}</h2><img src="${s}.jpg" alt="" width="600" height="400"><ul><li><a href="${s}/a.pdf">Plan of ${about(s)} [PDF 1MB]</a></li><li><a href="${s}/b.pdf">Map of ${about(s)} [PDF 2MB]</a></li></ul></section>`,
    ),
    items: UNLINKED,
    keeps: ['/buses/a.pdf', 'Plan of buses', '[PDF 1MB]', '/buses/b.pdf', '[PDF 2MB]'],
    image: '/buses.jpg',
  },
  {
    name: 'Columns with a heading in a header element and a list of links',
    html: `<div class="cols">${[
      ['Fleet', 'Buying buses', '/buses', 'Buying vans', '/vans'],
      ['Places', 'Mending roads', '/roads', 'Mending paths', '/paths'],
    ]
      .map(
        ([head, a, one, b, other]) =>
          `<div class="col"><header class="col__head"><h2>${head}</h2></header><ul class="col__links"><li><a href="${one}">${a}</a></li><li><a href="${other}">${b}</a></li></ul></div>`,
      )
      .join('')}</div>`,
    items: FOUR,
    keeps: ['Fleet', 'Places'],
  },
  {
    name: 'Sections with entries that have a heading, a text and a date each',
    html: ['Fleet', 'Places']
      .map((head, at) => {
        const [t, s] = BOTH[at] ?? ['', ''];
        return `<section class="group"><h2>${head}</h2><ul><li class="entry"><h3><a href="${s}">${t}</a></h3><p>Entry of ${about(s)}.</p><time datetime="2024-06-03">3 June 2024</time></li></ul></section>`;
      })
      .join(''),
    items: BOTH,
    keeps: ['Fleet', 'Places', 'Entry of buses.'],
    date: '2024-06-03',
  },
  {
    name: 'Welsh: sections with a list of forms each',
    html: [
      ['Fflyd', 'Prynu bysiau', '/bysiau', 'Prynu faniau', '/faniau'],
      ['Lleoedd', 'Trwsio ffyrdd', '/ffyrdd', 'Trwsio llwybrau', '/llwybrau'],
    ]
      .map(
        ([head, a, one, b, other]) =>
          `<section><h2>${head}</h2><ul><li><a href="${one}.docx">${a} [Word 45KB]</a></li><li><a href="${other}.docx">${b} [Word 45KB]</a></li></ul></section>`,
      )
      .join(''),
    items: [
      ['Prynu bysiau', '/bysiau.docx'],
      ['Prynu faniau', '/faniau.docx'],
      ['Trwsio ffyrdd', '/ffyrdd.docx'],
      ['Trwsio llwybrau', '/llwybrau.docx'],
    ],
    keeps: ['Fflyd', 'Lleoedd', '[Word 45KB]'],
  },
  {
    name: 'Welsh: cards of a council with Darllenwch fwy and a tag',
    html: `<div class="cardiau">${dwy((t, s) => `<div class="cerdyn"><span class="tag">Fflyd</span><h3>${t}</h3><p>Stori ${about(s)}.</p><a href="${s}">Darllenwch fwy</a></div>`)}</div>`,
    items: WELSH,
    keeps: ['Fflyd', 'Stori bysiau.'],
  },
  {
    name: 'Welsh: a report with its pages in words and a day of publication',
    html: `<ul>${dwy((t, s) => `<li><h3><a href="${s}.pdf">${t}</a></h3><p>Cyhoeddwyd: 3 Mehefin 2024</p><p>PDF, 1.2 MB, 24 o dudalennau</p></li>`)}</ul>`,
    items: [
      ['Prynu bysiau', '/bysiau.pdf'],
      ['Trwsio ffyrdd', '/ffyrdd.pdf'],
    ],
    keeps: ['PDF, 1.2 MB'],
    date: '2024-06-03',
  },
  {
    name: 'Welsh: events, one of them moved to another day',
    html: `<div class="digwyddiadau">${dwy((t, s) => `<div class="digwyddiad"><h3><a href="${s}">${t}</a></h3><p><s>1 Mai 2024</s> 3 Mehefin 2024</p><p>Neuadd y Dref</p></div>`)}</div>`,
    items: WELSH,
    keeps: ['1 Mai 2024', 'Neuadd y Dref'],
    date: '2024-06-03',
  },
  {
    name: 'Welsh: a list of contents before sections of texts',
    html: `<nav aria-label="Cynnwys"><ul><li><a href="#bysiau">Prynu bysiau</a></li></ul></nav>${dwy((t, s) => `<section id="${about(s)}"><h2>${t}</h2><p>Testun am ${about(s)}.</p><ul><li>Pwynt am ${about(s)}</li><li>Pwynt arall</li></ul></section>`)}`,
    items: [
      ['Prynu bysiau', null],
      ['Trwsio ffyrdd', null],
    ],
    keeps: ['Testun am bysiau.', 'Pwynt am bysiau', 'Pwynt arall'],
  },
  {
    name: 'Cards with words that were put in later, alone and in a heading',
    html: two(
      (t, s) =>
        `<div class="c"><h3><a href="${s}"><ins>${t}</ins></a></h3><p><ins>New: ${about(s)} came.</ins></p></div>`,
    ),
    items: BOTH,
    keeps: ['New: buses came.'],
  },
  {
    name: 'A list in which a file has no name but its type',
    html: `<ul>${two((t, s) => `<li><h3>${t}</h3><p>Words on ${about(s)}.</p><a href="${s}.pdf">PDF</a></li>`)}</ul>`,
    items: UNLINKED,
    keeps: ['Words on buses.', '/buses.pdf', 'PDF'],
  },
  {
    name: 'A title with a size in it that is no file',
    html: `<ul>${two((t, s) => `<li><h3><a href="${s}">${t} (5 MW)</a></h3><p>Power of ${about(s)}.</p></li>`)}</ul>`,
    items: [
      ['Buying buses (5 MW)', '/buses'],
      ['Mending roads (5 MW)', '/roads'],
    ],
    keeps: ['Power of buses.'],
  },
];
