import type { Pattern } from './cms-patterns.ts';
import { two, BOTH, about } from './two-entries.ts';

/* Documents, tables and directories as councils list them. All content is made up. */

const FILES = [
  ['Buying buses', '/buses.pdf'],
  ['Mending roads', '/roads.pdf'],
] as const;

export const DOCUMENT_LISTS: readonly Pattern[] = [
  {
    name: 'Documents: links with type and size in their words',
    html: `<ul class="media-list">${two((t, s) => `<li><a href="/media/1${s}.pdf" title="Opens in a new window" target="_blank">${t} (PDF, 1.2MB)</a></li>`)}</ul>`,
    items: [
      ['Buying buses', '/media/1/buses.pdf'],
      ['Mending roads', '/media/1/roads.pdf'],
    ],
    keeps: ['(PDF, 1.2MB)'],
  },
  {
    name: 'Documents: a supplement with its heading, the facts in square brackets',
    html: `<div class="supplement supplement--document"><h2 class="supplement__heading">Documents</h2><ul class="list">${two((t, s) => `<li class="list__item"><a class="list__link" href="${s}.pdf">${t}</a> <span class="list__meta">[PDF, 120KB]</span></li>`)}</ul></div>`,
    items: FILES,
    keeps: ['Documents', '[PDF, 120KB]'],
  },
  {
    name: 'Documents: media of Drupal without a list',
    html: two(
      (t, s) =>
        `<div class="media media--type-document media--view-mode-default"><div class="field field--name-field-media-document"><span class="file file--mime-application-pdf"><a href="${s}.pdf" type="application/pdf" title="${about(s)}.pdf">${t}</a></span> <span>(117.19 KB)</span></div></div>`,
    ),
    items: FILES,
    keeps: ['(117.19 KB)'],
  },
  {
    name: 'Documents: a table with the name in words and a link that says download',
    html: `<table><thead><tr><th>Document</th><th>File</th></tr></thead><tbody>${two((t, s) => `<tr><td>${t}</td><td><a href="${s}.pdf">Download</a></td></tr>`)}</tbody></table>`,
    items: FILES,
    keeps: ['Document', 'File', 'Download'],
  },
  {
    name: 'Documents: rows and cells by their roles alone',
    html: `<div role="table" aria-label="Documents"><div role="rowgroup">${two((t, s) => `<div role="row" class="doc-row"><div role="cell"><a href="${s}.pdf">${t}</a></div><div role="cell">3 June 2024</div><div role="cell">120 KB</div></div>`)}</div></div>`,
    items: FILES,
    keeps: ['120 KB'],
    date: '2024-06-03',
  },
  {
    name: 'Documents: a thumbnail, a title, a version for those who listen and an order number',
    html: `<ul>${two((t, s) => `<li><img src="/thumbs${s}.png" alt="" width="99" height="140"><h3>${t}</h3><p>Ref: ISBN 978-0-00-000000-2, PDF, 1.2MB, 24 pages</p><p><a href="${s}.pdf">Download ${about(s)}</a></p><p><a href="${s}.html">Accessible version</a></p></li>`)}</ul>`,
    items: [
      ['Buying buses', '/buses.html'],
      ['Mending roads', '/roads.html'],
    ],
    keeps: ['/thumbs/buses.png', 'Ref: ISBN', '/buses.pdf', 'Download buses', 'Accessible version'],
  },
  {
    name: 'Directory: entries with a telephone, an address and a map',
    html: `<div class="directory">${two((t, s) => `<div class="directory-record"><h3 class="directory-record__title"><a href="${s}">${t}</a></h3><address>1 High Street<br>Town<br>AB1 2CD</address><p><a href="tel:01234567890">01234 567890</a></p><p><a href="mailto:a@council.example">a@council.example</a></p><p><a href="https://maps.example${s}">View map</a></p></div>`)}</div>`,
    items: BOTH,
    keeps: ['1 High Street Town AB1 2CD', 'tel:01234567890', 'mailto:a@council.example', 'View map'],
  },
  {
    name: 'Directory: a table with several links in the first cell',
    html: `<table class="register"><thead><tr><th>Contract</th><th>Supplier</th><th>Value</th></tr></thead><tbody>${two((t, s) => `<tr><th scope="row">${t}<br><a href="${s}">Notice</a> | <a href="${s}.json">Data</a></th><td>A Firm Ltd</td><td>£40,000</td></tr>`)}</tbody></table>`,
    items: [
      ['Buying buses Notice | Data', '/buses'],
      ['Mending roads Notice | Data', '/roads'],
    ],
    keeps: ['Contract', 'Supplier', 'A Firm Ltd', '£40,000', '/buses.json'],
  },
  {
    name: 'Directory: a list of people with a post and no link',
    html: `<ul class="people">${two((t, s) => `<li class="person"><img src="${s}.jpg" alt="" width="150" height="150"><strong class="person__name">${t}</strong><span class="person__role">Officer for ${about(s)}</span></li>`)}</ul>`,
    items: [
      ['Buying buses', null],
      ['Mending roads', null],
    ],
    keeps: ['Officer for buses', '/buses.jpg'],
  },
  {
    name: 'Consultations: a status, two days and a link in words',
    html: `<ul class="consultations">${two((t, s) => `<li class="consultation"><span class="status status--open">Open</span><h2><a href="${s}">${t}</a></h2><p>Opened 3 June 2024</p><p>Closes 30 June 2024</p><p>Have your say on ${about(s)}.</p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Open', 'Opened 3 June 2024', 'Closes 30 June 2024', 'Have your say on buses.'],
  },
  {
    name: 'Jobs: a table of facts below each title',
    html: two(
      (t, s) =>
        `<div class="vacancy"><h3 class="vacancy__title"><a href="${s}">${t}</a></h3><table class="vacancy__facts"><tbody><tr><th>Salary</th><td>£30,000</td></tr><tr><th>Closing date</th><td>30/06/2024</td></tr></tbody></table></div>`,
    ),
    items: BOTH,
    keeps: ['Salary', '£30,000', 'Closing date', '30/06/2024'],
  },
  {
    name: 'Licences: a cards list with a printed reference as heading, the title below',
    html: `<div class="cards">${two((t, s, i) => `<div class="card"><p class="card__ref">REF/2024/00${i}</p><p class="card__heading"><a href="${s}">${t}</a></p><p>Decided: 3 June 2024</p></div>`)}</div>`,
    items: BOTH,
    keeps: ['REF/2024/000', 'Decided: 3 June 2024'],
  },
];
