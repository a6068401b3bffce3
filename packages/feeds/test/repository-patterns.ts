import type { Pattern } from './cms-patterns.ts';
import { two, BOTH, UNLINKED, about } from './two-entries.ts';

/* Lists of repositories, intranets and older systems. All content is made up. */

export const REPOSITORIES: readonly Pattern[] = [
  {
    name: 'Jadu directory: terms that are links, a text and a link to view',
    html: `<dl class="directory-results">${two((t, s) => `<dt><a href="${s}">${t}</a></dt><dd>Directory of ${about(s)}.</dd><dd class="directory-results__more"><a href="${s}">View more</a></dd>`)}</dl>`,
    items: BOTH,
    keeps: ['Directory of buses.'],
    hides: ['View more'],
  },
  {
    name: 'Silverstripe elements: a title, rich text and a link within, one after the other',
    html: two(
      (t, s) =>
        `<div class="element dnadesign__elemental__models__elementcontent" id="e-${about(s)}"><div class="content-element__content"><h2 class="content-element__title">${t}</h2><p>Element of ${about(s)}.</p><p><a href="${s}">Go to ${about(s)}</a></p></div></div>`,
    ),
    items: BOTH,
    keeps: ['Element of buses.', 'Go to buses'],
  },
  {
    name: 'Plone: a title in a span, a byline of the day and what it is filed under',
    html: `<div class="entries">${two((t, s) => `<article class="entry"><header><span class="summary" title="Document"><a href="${s}" class="contenttype-document state-published url" title="Document">${t}</a></span><div class="documentByLine"><span class="documentPublished"><span>published</span> <span>Jun 03, 2024</span></span> — <span>filed under: <span class="link-category"><a href="/search?Subject=Fleet" class="link-category" rel="tag">Fleet</a></span></span></div></header><p class="description discreet">Plone of ${about(s)}.</p></article>`)}</div>`,
    items: BOTH,
    keeps: ['filed under:', 'Fleet', '/search?Subject=Fleet', 'Plone of buses.'],
    date: '2024-06-03',
  },
  {
    name: 'Liferay: an abstract with a link to more and words for listeners, a day of two figures',
    html: two(
      (t, s) =>
        `<div class="asset-abstract default-asset-publisher"><h4 class="asset-title d-flex"><a href="${s}" class="d-inline">${t}</a></h4><div class="asset-content mb-3"><div class="asset-summary">Assets of ${about(s)}. <a class="asset-more" href="${s}">Read More <span class="hide-accessible sr-only">About ${t}</span> »</a></div></div><div class="asset-metadata"><span class="metadata-entry metadata-publish-date">3/6/24</span></div></div>`,
    ),
    items: BOTH,
    keeps: ['Assets of buses.'],
    hides: ['Read More'],
    date: '2024-06-03',
  },
  {
    name: 'Drupal 7 panels: a pane title, rows in an item list with odd and even',
    html: `<div class="panel-pane pane-views"><h2 class="pane-title">Recent work</h2><div class="pane-content"><div class="view view-work"><div class="view-content"><div class="item-list"><ul>${two((t, s, i) => `<li class="views-row views-row-${i + 1} views-row-${i ? 'even' : 'odd'}"><div class="views-field views-field-field-image"><div class="field-content"><a href="${s}"><img typeof="foaf:Image" src="${s}.jpg" width="220" height="165" alt=""></a></div></div><span class="views-field views-field-title"><span class="field-content"><a href="${s}">${t}</a></span></span><span class="views-field views-field-created"><span class="field-content">3 June, 2024</span></span><div class="views-field views-field-body"><div class="field-content">Panes of ${about(s)}...</div></div></li>`)}</ul></div></div><div class="more-link"><a href="/work">more</a></div></div></div></div>`,
    items: BOTH,
    keeps: ['Recent work', 'Panes of buses...', '/work'],
    date: '2024-06-03',
    image: '/buses.jpg',
  },
  {
    name: 'Confluence: contents by label, an icon with its kind, labels in a list of their own',
    html: `<ul class="content-by-label conf-macro output-block">${two((t, s) => `<li><div><span class="icon aui-icon aui-icon-small aui-iconfont-page-default" title="Page">Page:</span></div><div class="details"><a href="${s}">${t}</a><div class="label-details"><ul class="label-list"><li class="aui-label"><a rel="tag" class="aui-label-split-main" href="/label/fleet">fleet</a></li></ul></div></div></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Page:', 'fleet', '/label/fleet'],
  },
  {
    name: 'EPrints: a number, a citation with the title in italics as a link, a thumbnail of the file',
    html: `<table class="ep_paginate_list"><tbody>${two((t, s, i) => `<tr class="ep_search_result"><td class="ep_search_result_number">${i + 1}.</td><td><span class="person_name">Jones, Sam</span> (2024) <a href="${s}"><em>${t}.</em></a> A Press.</td><td><a href="${s}/1/report.pdf" class="ep_document_link"><img class="ep_doc_icon" alt="[thumbnail of report.pdf]" src="${s}/icon.png" width="66" height="50"></a></td></tr>`)}</tbody></table>`,
    items: [
      ['Buying buses.', '/buses'],
      ['Mending roads.', '/roads'],
    ],
    keeps: ['Jones, Sam', 'A Press.', '/buses/1/report.pdf', '/buses/icon.png'],
  },
  {
    name: 'Pure: a title, people as links, a day, a kind below',
    html: `<ul class="list-results">${two((t, s) => `<li class="list-result-item"><div class="result-container"><div class="rendering rendering_researchoutput"><h3 class="title"><a rel="BookAnthology" href="${s}" class="link"><span>${t}</span></a></h3><a rel="Person" href="/people/sj" class="link person"><span>Jones, S.</span></a>, <span class="date">3 Jun 2024</span>, <span class="publisher">A Press</span>. <span class="numberofpages">24 p.</span><p class="type"><span class="type_family">Research output<span class="type_family_sep">: </span></span><span class="type_classification">Report</span></p></div></div></li>`)}</ul>`,
    items: BOTH,
    keeps: ['Jones, S.', '/people/sj', 'A Press', '24 p.', 'Research output', 'Report'],
    date: '2024-06-03',
  },
  {
    name: 'Wagtail: a list of cards below a heading and a rich text, a card without a picture',
    html: `<div class="block-heading"><h2>What we did</h2></div><div class="block-paragraph"><p data-block-key="a">Chosen <b>with care</b>.</p></div><div class="block-cards"><div class="cards">${two((t, s, i) => `<div class="card">${i ? '' : `<img alt="Depot" height="200" src="${s}.jpg" width="300">`}<div class="card-body"><h3 class="card-title">${t}</h3><div class="card-text rich-text"><p data-block-key="b">Stream of ${about(s)}.</p></div><a class="btn" href="${s}">See how</a></div></div>`)}</div></div>`,
    items: BOTH,
    keeps: ['What we did', 'Chosen with care.', 'Stream of buses.', 'See how'],
    image: '/buses.jpg',
  },
  {
    name: 'Intranet tiles: a letter as a picture, a name, a count in brackets',
    html: `<div class="tiles">${two((t, s) => `<a class="tile" href="${s}"><span class="tile__letter" aria-hidden="true">${t.charAt(0)}</span><span class="tile__name">${t}</span> <span class="tile__count">(12)</span></a>`)}</div>`,
    items: BOTH,
    keeps: ['(12)'],
  },
  {
    name: 'A table for layout of an old page: pictures in the first column, bold titles and texts in the second',
    html: `<table width="100%" cellpadding="5">${two((t, s) => `<tr valign="top"><td width="120"><a href="${s}"><img src="${s}.gif" width="100" height="80" border="0" alt="${t}"></a></td><td><font size="3"><b><a href="${s}">${t}</a></b></font><br><font size="2">Old page of ${about(s)}.</font></td></tr><tr><td colspan="2"><hr></td></tr>`)}</table>`,
    items: BOTH,
    keeps: ['Old page of buses.'],
    image: '/buses.gif',
  },
  {
    name: 'Progress of projects: a bar with a number in words, a stage, a month',
    html: two(
      (t, s) =>
        `<div class="project"><h3 class="project__name">${t}</h3><p class="project__stage">Stage: <strong>Trial</strong></p><div class="progress" role="progressbar" aria-valuenow="40" aria-valuemin="0" aria-valuemax="100"><div class="progress-bar" style="width:40%">40% done</div></div><p>Due: December 2026, see ${about(s)}.</p></div>`,
    ),
    items: UNLINKED,
    keeps: ['Stage: Trial', '40% done', 'Due: December 2026, see buses.'],
  },
];
