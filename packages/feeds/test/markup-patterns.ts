import type { Pattern } from './cms-patterns.ts';
import { two, BOTH, UNLINKED, about, card, link } from './two-entries.ts';

/* Markup that any system or hand may write. All content is made up. */

export const MARKUP: readonly Pattern[] = [
  {
    name: 'A picture as title without alt, among entries with words',
    html: `<ul><li><a href="/buses">Buying buses</a><p>Words.</p></li><li><a href="/case-studies/mending-roads.html"><img src="/i/0231.jpg" width="600" height="300"></a></li></ul>`,
    items: [
      ['Buying buses', '/buses'],
      ['mending roads', '/case-studies/mending-roads.html'],
    ],
  },
  {
    name: 'Pictures with a caption that links, and a credit',
    html: two(
      (t, s) =>
        `<figure><img src="${s}.jpg" alt="Photo" width="600" height="400"><figcaption><a href="${s}">${t}</a> <small>Photo: A. Jones</small></figcaption></figure>`,
    ),
    items: [
      ['Buying buses', '/buses'],
      ['Mending roads', '/roads'],
    ],
    keeps: ['Photo: A. Jones'],
    image: '/buses.jpg',
  },
  {
    name: 'Cards as table cells without row headings, three in a row',
    html: `<table role="presentation"><tbody><tr>${two((t, s) => `<td><p><img src="${s}.jpg" alt="" width="200" height="100"></p><p><strong>${t}</strong></p><p>Cell ${s.slice(1)}. <a href="${s}">Read more</a></p></td>`)}</tr></tbody></table>`,
    items: BOTH,
    keeps: ['Cell buses.'],
    image: '/buses.jpg',
  },
  {
    name: 'Sections with an aria-labelledby and a link list in each',
    html: two(
      (t, s) =>
        `<section aria-labelledby="h-${s.slice(1)}"><h2 id="h-${s.slice(1)}">${t}</h2><ul class="links"><li><a href="${s}/a">A of ${s.slice(1)}</a></li><li><a href="${s}/b">B of ${s.slice(1)}</a></li></ul></section>`,
    ),
    items: [
      ['A of buses', '/buses/a'],
      ['B of buses', '/buses/b'],
      ['A of roads', '/roads/a'],
      ['B of roads', '/roads/b'],
    ],
    keeps: ['Buying buses', 'Mending roads'],
  },
  {
    name: 'Sponsors: a wall of logos with links',
    html: `<div class="logos"><h2>Partners</h2><ul>${two((t, s) => `<li><a href="https://partner.example${s}"><img src="/logos${s}.svg" alt="${t}" width="160" height="60"></a></li>`)}</ul></div>`,
    items: [
      ['Buying buses', 'https://partner.example/buses'],
      ['Mending roads', 'https://partner.example/roads'],
    ],
    keeps: ['Partners', '/logos/buses.svg'],
  },
  {
    name: 'Welsh dates with mutations and a label',
    html: `<div>${['Cyhoeddwyd ar 3 Fehefin 2024', 'Dyddiad cyhoeddi: 3 Mehefin 2024', '3ydd o Fehefin 2024', 'Dydd Llun 3 Mehefin 2024', 'Dydd Llun, 3 Mehefin 2024'].map((date, index) => `<div class="eitem"><h3><a href="/c${index}">Achos ${String.fromCharCode(65 + index)}</a></h3><p class="dyddiad">${date}</p></div>`).join('')}</div>`,
    items: Array.from(
      { length: 5 },
      (_, index) => [`Achos ${String.fromCharCode(65 + index)}`, `/c${index}`] as const,
    ),
    date: '2024-06-03',
  },
  {
    name: 'Lazy pictures of frameworks: an SVG placeholder and a noscript inside a span',
    html: two(
      (t, s) =>
        `<li class="post-card"><span class="img-wrap"><img alt="Next photo" src="data:image/svg+xml;base64,PHN2Zz4=" decoding="async" data-nimg="intrinsic" srcset="/_next/image?url=${s}.jpg&amp;w=640&amp;q=75 1x, /_next/image?url=${s}.jpg&amp;w=1200&amp;q=75 2x"><noscript><img alt="Next photo" src="/_next/image?url=${s}.jpg&amp;w=1200"></noscript></span><h3><a href="${s}">${t}</a></h3></li>`,
    ),
    items: BOTH,
    keeps: ['Next photo'],
    image: '/_next/image?url=/buses.jpg&w=640&q=75',
  },
  {
    name: 'An entry that begins with its price, and one with a struck price',
    html: `<ul>${two((t, s, i) => `<li><span class="price">${i ? '<del>£40m</del> <ins>£30m</ins>' : '£12m'}</span> <a href="${s}">${t}</a><br><em>Priced ${s.slice(1)}</em></li>`)}</ul>`,
    items: BOTH,
    keeps: ['£12m', '£30m', 'Priced buses'],
  },
  {
    name: 'Footnotes and the way back around a list',
    html: `<p>Read all<a href="#n1"><sup>1</sup></a>.</p><ul>${two((t, s) => `<li><a href="${s}">${t}</a> – dash ${s.slice(1)}</li>`)}</ul><ol class="footnotes"><li id="n1">Source of all. <a href="#r1">↩</a></li></ol>`,
    items: BOTH,
    keeps: ['Read all', '#r1', 'dash buses', 'Source of all.'],
  },
  {
    name: 'Everything in one list entry of a layout list',
    html: `<ul class="layout"><li><h2>Cases</h2><div class="case"><h3><a href="/buses">Buying buses</a></h3><p>Inner buses.</p></div><div class="case"><h3><a href="/roads">Mending roads</a></h3><p>Inner roads.</p></div></li></ul>`,
    items: BOTH,
    keeps: ['Cases', 'Inner buses.'],
  },
  {
    name: 'A list of videos by their stills, with a length and a play sign',
    html: `<div class="videos">${two((t, s) => `<div class="video-card"><a href="https://video.example${s}" class="video-card__still"><img src="${s}-still.jpg" alt="" width="480" height="270"><span class="play" aria-hidden="true">▶</span><span class="duration">3:12</span></a><p class="video-card__title"><a href="https://video.example${s}">${t}</a></p></div>`)}</div>`,
    items: [
      ['Buying buses', 'https://video.example/buses'],
      ['Mending roads', 'https://video.example/roads'],
    ],
    keeps: ['3:12'],
    image: '/buses-still.jpg',
  },
  {
    name: 'Schema.org by microdata on a list of reports',
    html: `<ol itemscope itemtype="https://schema.org/ItemList">${two((t, s, i) => `<li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><meta itemprop="position" content="${i + 1}"><div itemprop="item" itemscope itemtype="https://schema.org/Report"><a itemprop="url" href="${s}"><span itemprop="name">${t}</span></a>, <span itemprop="reportNumber">R-${i}7</span>, <time itemprop="datePublished" datetime="2024-06">June 2024</time></div></li>`)}</ol>`,
    items: BOTH,
    keeps: ['R-07', 'R-17'],
    date: '2024-06',
  },
  {
    name: 'RDFa Lite on sections',
    html: two(
      (t, s) =>
        `<section vocab="https://schema.org/" typeof="CreativeWork" resource="#${s.slice(1)}"><h3 property="name"><a property="url" href="${s}">${t}</a></h3><p>By <span property="author">Sam Writer</span></p><p property="description">Rdfa ${s.slice(1)}.</p></section>`,
    ),
    items: BOTH,
    keeps: ['Sam Writer', 'Rdfa buses.'],
  },
  {
    name: 'Lists with a nested list of files and a bold lead',
    html: `<ul>${two((t, s) => `<li><strong>${t}</strong>: lead of ${s.slice(1)}<ul><li><a href="${s}.pdf">Summary of ${s.slice(1)}</a> [PDF]</li><li><a href="${s}.docx">Report of ${s.slice(1)}</a> [Word]</li></ul></li>`)}</ul>`,
    items: UNLINKED,
    keeps: ['lead of buses', '/buses.pdf', 'Report of roads', '[Word]'],
  },
  {
    name: 'A definition list with several terms for one definition',
    html: `<dl><dt><a href="/buses">Buying buses</a></dt><dd>Dl buses.</dd><dt><a href="/roads">Mending roads</a></dt><dd><p>Dl roads.</p><ul><li>One point</li></ul></dd></dl>`,
    items: BOTH,
    keeps: ['Dl buses.', 'Dl roads.', 'One point'],
  },
  {
    name: 'A table of publications: title, type, date, size',
    html: `<table class="publications"><thead><tr><th>Title</th><th>Type</th><th>Date</th><th>Size</th></tr></thead>${two((t, s) => `<tr><td><a href="${s}.pdf">${t}</a></td><td>Guidance</td><td>3 June 2024</td><td>1.2MB</td></tr>`)}</table>`,
    items: [
      ['Buying buses', '/buses.pdf'],
      ['Mending roads', '/roads.pdf'],
    ],
    keeps: ['Guidance', '1.2MB'],
    date: '2024-06-03',
  },
  {
    name: 'Icons of a sprite and an emoji before each title',
    html: two(
      (t, s) =>
        `<div class="card"><svg class="icon" width="24" height="24"><use xlink:href="#bus"></use></svg><h3>🚌 <a href="${s}">${t}</a></h3><p><i class="bi bi-clock"></i> Two weeks of ${s.slice(1)}</p></div>`,
    ),
    items: [
      ['🚌 Buying buses', '/buses'],
      ['🚌 Mending roads', '/roads'],
    ],
    keeps: ['Two weeks of buses'],
  },
  {
    name: 'Words in a marquee, a blockquote of an embed, and its script',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><blockquote class="twitter-tweet"><p lang="en" dir="ltr">Tweet on ${s.slice(1)} <a href="https://t.example/x">t.example/x</a></p>&mdash; Council (@council) <a href="https://tw.example/1">June 3, 2024</a></blockquote><script async src="https://tw.example/widgets.js" charset="utf-8"></script></article>`,
    ),
    items: BOTH,
    keeps: ['Tweet on buses', 'https://t.example/x', '(@council)', 'https://tw.example/1'],
  },
  {
    name: 'Text that belongs to no element between entries',
    html: `Before all. ${two((t, s) => `<div class="entry"><h4><a href="${s}">${t}</a></h4>loose ${s.slice(1)} <b>bold ${s.slice(1)}</b> tail</div> between `)}after all.`,
    items: BOTH,
    keeps: ['Before all.', 'loose buses', 'bold roads', 'between', 'after all.'],
  },
  {
    name: 'Links with a title and a target, and a download',
    html: `<ul>${two((t, s) => `<li><a href="${s}.zip" download="${s.slice(1)}.zip" target="_blank" title="Downloads ${s.slice(1)}" rel="noopener">${t}</a> (ZIP, 3 MB)</li>`)}</ul>`,
    items: [
      ['Buying buses', '/buses.zip'],
      ['Mending roads', '/roads.zip'],
    ],
    keeps: ['(ZIP, 3 MB)'],
  },
  {
    name: 'Titles that are pictures: with an alt, with a label, with nothing',
    html: `<div class="tiles"><div class="tile"><h3><a href="/buses"><img src="/1.png" alt="Buying buses" width="300" height="200"></a></h3><p>Tile one.</p></div><div class="tile"><h3><a href="/roads" aria-label="Mending roads"><img src="/2.png" alt="" width="300" height="200"></a></h3><p>Tile two.</p></div><div class="tile"><h3><a href="/emptying-bins"><img src="/3.png" width="300" height="200"></a></h3></div></div>`,
    items: [
      ['Buying buses', '/buses'],
      ['Mending roads', '/roads'],
      ['emptying bins', '/emptying-bins'],
    ],
    keeps: ['Tile one.', 'Tile two.', '/3.png'],
    image: '/1.png',
  },
  {
    name: 'Welsh teasers of a bilingual site with an English title in one',
    html: `<div class="teasers" lang="cy"><div class="teaser"><h3><a href="/buses">Prynu bysiau</a></h3><p class="date">Diweddarwyd: 3 Mehefin 2024</p><p>Hanes bysiau.</p><a href="/buses">Darllen mwy am Prynu bysiau</a></div><div class="teaser"><h3><a href="/roads" lang="en">Mending roads</a></h3><p>Hanes ffyrdd.</p><a href="/roads">Darllen mwy am Mending roads</a></div></div>`,
    items: [
      ['Prynu bysiau', '/buses'],
      ['Mending roads', '/roads'],
    ],
    keeps: ['Diweddarwyd: 3 Mehefin 2024', 'Hanes bysiau.', 'Hanes ffyrdd.'],
    hides: ['Darllen mwy'],
  },
  {
    name: 'A list of radio programmes with an audio and a transcript',
    html: `<ul>${two((t, s) => `<li><h3>${t}</h3><audio controls preload="none"><source src="${s}.mp3" type="audio/mpeg"></audio><p><a href="${s}-transcript.html">Transcript of ${s.slice(1)}</a></p></li>`)}</ul>`,
    items: [
      ['Buying buses', '/buses-transcript.html'],
      ['Mending roads', '/roads-transcript.html'],
    ],
    keeps: ['Transcript of buses'],
    named: ['audio'],
  },
  {
    name: 'Lazy frames and pictures of an optimiser with an empty src',
    html: `<div class="list">${two((t, s) => `<div class="entry"><img src="" data-src="${s}.jpg" data-srcset="${s}-2x.jpg 2x" class="ewww_webp_lazy" alt="Optimised" width="640" height="360"><h3><a href="${s}">${t}</a></h3><iframe src="about:blank" data-lazy-src="https://maps.example/${s}" title="Map"></iframe></div>`)}</div>`,
    items: BOTH,
    keeps: ['/buses-2x.jpg', 'Optimised'],
    named: ['iframe'],
    image: '/buses.jpg',
  },
  {
    name: 'Titles as pictures without alt in a heading, and a text that leads',
    html: two(
      (t, s) =>
        `<section class="promo"><h2><a href="${s}"><img src="${s}-lettering.png" width="500" height="120"></a></h2><p><strong>${t}.</strong> Lettered ${s.slice(1)}.</p></section>`,
    ),
    items: [
      ['Buying buses.', '/buses'],
      ['Mending roads.', '/roads'],
    ],
    keeps: ['Lettered buses.'],
    image: '/buses-lettering.png',
  },
  {
    name: 'Hidden copies for narrow screens by the attribute and a class of the framework',
    html: two(
      (t, s) =>
        `<div class="teaser"><h3 hidden>${t} narrow</h3><h3><a href="${s}">${t}</a></h3><p aria-hidden="true">★★★</p><p>Copied ${s.slice(1)}.</p><div style="display:none !important">Secret ${s.slice(1)}</div></div>`,
    ),
    items: BOTH,
    keeps: ['Copied buses.'],
    hides: ['narrow', 'Secret'],
  },
  {
    name: 'Dates with a time, a range of years, and a quarter',
    html: `<ul><li><h3><a href="/c0">Case A</a></h3><p class="date">3 June 2024, 10am</p><p>Text.</p></li><li><h3><a href="/c1">Case B</a></h3><p class="date">2023 to 2024</p><p>Text.</p></li><li><h3><a href="/c2">Case C</a></h3><p class="date">Q2 2024</p><p>Text.</p></li><li><h3><a href="/c3">Case D</a></h3><p class="date">June 2024</p><p>Text.</p></li></ul>`,
    items: [
      ['Case A', '/c0'],
      ['Case B', '/c1'],
      ['Case C', '/c2'],
      ['Case D', '/c3'],
    ],
    keeps: ['2023 to 2024', 'Q2 2024'],
  },
  {
    name: 'Welsh and English in one card, each word marked',
    html: two(
      (t, s) =>
        `<article lang="cy"><h3><a href="/cy${s}">Achos ${s.slice(1)}</a></h3><p>Testun ${s.slice(1)}. <a href="/cy${s}">Darllen rhagor</a></p><p><a lang="en" hreflang="en" href="${s}">${t} in English</a></p></article>`,
    ),
    items: [
      ['Achos buses', '/cy/buses'],
      ['Achos roads', '/cy/roads'],
    ],
    keeps: ['Testun buses.', '/buses', 'Buying buses in English'],
    hides: ['Darllen rhagor'],
  },
  {
    name: 'A list whose entries are paragraphs with a link at their end',
    html: `<ul>${two((t, s) => `<li><p>${t} for the whole county, in two years. <a href="${s}">Read the case study</a></p></li>`)}</ul>`,
    items: [
      ['Buying buses for the whole county, in two years.', '/buses'],
      ['Mending roads for the whole county, in two years.', '/roads'],
    ],
  },
  {
    name: 'A definition list of publications with several descriptions and a file',
    html: `<dl class="pubs">${two((t, s) => `<dt>${t} <span class="year">(2024)</span></dt><dd>Described ${s.slice(1)}.</dd><dd><a href="${s}.pdf">Download the report on ${s.slice(1)}</a></dd>`)}</dl>`,
    items: [
      ['Buying buses (2024)', null],
      ['Mending roads (2024)', null],
    ],
    keeps: ['Described buses.', '/buses.pdf', 'Download the report on roads'],
  },
  {
    name: 'Cards in a dialog that is open, and one that is closed',
    html: `<dialog open class="panel"><div class="cards">${two((t, s) => `<div class="card"><h3><a href="${s}">${t}</a></h3><p>Open ${s.slice(1)}.</p></div>`)}</div></dialog><dialog><div class="card"><h3><a href="/secret">Closed one</a></h3></div></dialog>`,
    items: BOTH,
    keeps: ['Open buses.'],
    hides: ['Closed one'],
  },
  {
    name: 'A page in frames of landmarks: header, main with the cards, footer with a menu',
    html: `<header><h1>Our work</h1></header><main><div class="card-row">${two((t, s) => `<div class="card"><h2><a href="${s}">${t}</a></h2><p>Main ${s.slice(1)}.</p></div>`)}</div></main><footer><ul><li><a href="/privacy">Privacy</a></li><li><a href="/contact">Contact</a></li></ul></footer>`,
    items: BOTH,
    keeps: ['Our work', 'Main buses.', '/privacy', 'Contact'],
  },
  {
    name: 'Lists of legislation: a title, a number, a link to text and to PDF',
    html: `<table><thead><tr><td>Title</td><td>Years and Numbers</td></tr></thead><tbody>${two((t, s) => `<tr class="oddRow"><td>${link(t, s)}</td><td><a href="${s}">2024 c. 5</a></td></tr>`)}</tbody></table>`,
    items: BOTH,
    keeps: ['2024 c. 5', 'Years and Numbers'],
  },
  {
    name: 'A newsletter archive in nested tables',
    html: `<table><tr><td><table>${two((t, s) => `<tr><td><a href="${s}"><img src="${s}.png" width="280" height="160" alt="Issue"></a></td></tr><tr><td><h3>${link(t, s)}</h3><p>Letter ${about(s)}</p></td></tr>`)}</table></td></tr></table>`,
    items: BOTH,
    keeps: ['Letter buses', '/buses.png'],
  },
  {
    name: 'A timeline of years with an icon',
    html: `<ol class="timeline">${two((t, s, i) => `<li class="timeline__event"><span class="timeline__year">${2023 + i}</span><i class="fa fa-bus"></i><div class="timeline__body"><h4>${link(t, s)}</h4><p>Year of ${about(s)}</p></div></li>`)}</ol>`,
    items: BOTH,
    keeps: ['2023', '2024', 'Year of buses'],
  },
  {
    name: 'Questions and answers with a link in the answer',
    html: `<div class="faq" itemscope itemtype="https://schema.org/FAQPage">${two((t, s) => `<div itemprop="mainEntity" itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">${t}?</h3><div itemprop="acceptedAnswer" itemscope itemtype="https://schema.org/Answer"><div itemprop="text"><p>Answer on ${about(s)}: <a href="${s}">see here</a>.</p></div></div></div>`)}</div>`,
    items: [
      ['Buying buses?', null],
      ['Mending roads?', null],
    ],
    keeps: ['Answer on buses:', '/buses', 'see here'],
  },
  {
    name: 'A price list without links',
    html: `<ul>${two((t, s) => `<li><b>${t}</b> <span class="price">£12m</span> <small>${about(s)} only</small></li>`)}</ul>`,
    items: UNLINKED,
    keeps: ['£12m', 'buses only'],
  },
  {
    name: 'Video cards with a lazy facade',
    html: card(
      '<div class="video"><lite-youtube videoid="x1" style="background-image: url(SLUG.jpg)"><a href="https://www.youtube.com/watch?v=x1" class="lty-playbtn"><span class="lyt-visually-hidden">Play</span></a></lite-youtube>',
      (t, s) => `<h3>${link(t, s)}</h3>`,
      (s) => `<p>Video of ${about(s)}</p>`,
      '</div>',
    ),
    items: BOTH,
    keeps: ['https://www.youtube.com/watch?v=x1', 'Video of buses'],
    image: '/buses.jpg',
  },
  {
    name: 'Pictures by CSS image-set and a data attribute of JSON',
    html: card(
      '<div class="card" data-images=\'{"desktop":"SLUG-d.jpg"}\'><img src="SLUG.jpg" srcset="SLUG.jpg 1x, SLUG@2x.jpg 2x" alt="Set" width="300" height="200">',
      (t, s) => `<h3>${link(t, s)}</h3>`,
      (s) => `<p>Set of ${about(s)}</p>`,
      '</div>',
    ),
    items: BOTH,
    keeps: ['Set of buses', '/buses@2x.jpg'],
    image: '/buses.jpg',
  },
  {
    name: 'Entries with an id on the title and a self link',
    html: two(
      (t, s) =>
        `<section class="entry"><h2 id="${about(s)}">${t} <a class="anchor" href="#${about(s)}" aria-label="Link to this section">¶</a></h2><p>Self ${about(s)}. <a href="${s}">Read more</a></p></section>`,
    ),
    items: [
      ['Buying buses ¶', '/buses'],
      ['Mending roads ¶', '/roads'],
    ],
    keeps: ['Self buses.', '#buses'],
  },
  {
    name: 'Welsh council news with a bilingual date',
    html: two(
      (t, s, i) =>
        `<div class="newyddion"><h3><a href="${s}">${i ? 'Trwsio ffyrdd' : 'Prynu bysiau'}</a></h3><p class="dyddiad"><time datetime="2024-06-03">3 Mehefin 2024</time></p><p>Newyddion ${about(s)}. <a href="${s}">Gweld mwy</a></p></div>`,
    ),
    items: [
      ['Prynu bysiau', '/buses'],
      ['Trwsio ffyrdd', '/roads'],
    ],
    keeps: ['Newyddion buses.'],
    date: '2024-06-03',
  },
  {
    name: 'A social feed with handles and counts',
    html: card(
      '<div class="post"><div class="post__head"><img class="avatar" src="/av.png" width="40" height="40" alt=""><span class="post__name">Council</span><span class="post__handle">@council</span></div>',
      (t, s) => `<h4 class="post__title">${link(t, s)}</h4>`,
      (s) => `<p>Posted on ${about(s)}</p><ul class="post__counts"><li>3 replies</li><li>5 shares</li></ul>`,
      '</div>',
    ),
    items: BOTH,
    keeps: ['Council', '@council', 'Posted on buses', '3 replies', '5 shares'],
  },
  {
    name: 'A list of two entries with a table and a figure in one',
    html: `<ul class="cases"><li><h3><a href="/buses">Buying buses</a></h3><table><caption>Cost</caption><tr><th>Year</th><th>£m</th></tr><tr><td>2024</td><td>12</td></tr></table></li><li><h3><a href="/roads">Mending roads</a></h3><figure><img src="/roads.jpg" alt="Road" width="400" height="300"><figcaption>On the A1</figcaption></figure></li></ul>`,
    items: BOTH,
    keeps: ['Cost', '12', 'On the A1', '/roads.jpg'],
  },
  {
    name: 'Cards in columns of unequal length under one heading each',
    html: `<div class="columns"><div class="column"><h2>Transport</h2><div class="tile"><h3><a href="/buses">Buying buses</a></h3><p>Tile buses</p></div></div><div class="column"><h2>Highways</h2><div class="tile"><h3><a href="/roads">Mending roads</a></h3><p>Tile roads</p></div><div class="tile"><h3><a href="/bins">Emptying bins</a></h3></div></div></div>`,
    items: [...BOTH, ['Emptying bins', '/bins']],
    keeps: ['Transport', 'Highways', 'Tile buses'],
  },
  {
    name: 'A title that is a picture without alt, alone with its link, in a column each',
    html: `<div class="grid">${two((t, s) => `<div class="grid__cell"><a href="/case-studies${s}"><img src="/i${s}.jpg" width="320" height="240"></a></div>`)}</div>`,
    items: [
      ['buses', '/case-studies/buses'],
      ['roads', '/case-studies/roads'],
    ],
    image: '/i/buses.jpg',
  },
  {
    name: 'A table with a row heading and two files',
    html: `<table><tr><th>Report</th><th>PDF</th><th>Data</th></tr>${two((t, s) => `<tr><th scope="row">${t}</th><td><a href="${s}.pdf">PDF on ${about(s)}</a></td><td><a href="${s}.csv">CSV on ${about(s)}</a></td></tr>`)}</table>`,
    items: UNLINKED,
    keeps: ['/buses.pdf', 'CSV on roads'],
  },
  {
    name: 'Lazy pictures with a low quality copy',
    html: two(
      (t, s) =>
        `<div class="card"><img src="/lqip/placeholder.jpg" data-src="${s}.jpg" alt="Low" class="blur-up lazyload" width="600" height="400"><h3><a href="${s}">${t}</a></h3></div>`,
    ),
    items: BOTH,
    keeps: ['Low'],
    image: '/buses.jpg',
  },
  {
    name: 'Definition list with a link in the description',
    html: `<dl>${two((t, s) => `<dt>${t}</dt><dd>Defined ${about(s)}: <a href="${s}">see the case</a></dd>`)}</dl>`,
    items: UNLINKED,
    keeps: ['Defined buses:', '/buses', 'see the case'],
  },
  {
    name: 'Links around a picture and a title, a button for the same',
    html: two(
      (t, s) =>
        `<div class="unit"><a href="${s}"><img src="${s}.jpg" alt="" width="400" height="300"><span class="unit__title">${t}</span></a><p>Unit ${about(s)}</p><a class="button" href="${s}">View details</a></div>`,
    ),
    items: BOTH,
    keeps: ['Unit buses'],
    image: '/buses.jpg',
  },
  {
    name: 'Welsh: cards with a lead-on and a badge',
    html: two(
      (t, s, i) =>
        `<div class="cerdyn"><span class="bathodyn">Newydd</span><h3><a href="${s}">${i ? 'Ffyrdd' : 'Bysiau'}</a></h3><p>Cerdyn ${about(s)}</p><a href="${s}">Darllenwch fwy</a></div>`,
    ),
    items: [
      ['Bysiau', '/buses'],
      ['Ffyrdd', '/roads'],
    ],
    keeps: ['Newydd', 'Cerdyn buses'],
    hides: ['Darllenwch'],
  },
  {
    name: 'Hidden panels of a script beside what is seen',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>Seen ${about(s)}</p><div hidden class="modal"><h4>Share</h4><p>Secret ${about(s)}</p></div></article>`,
    ),
    items: BOTH,
    keeps: ['Seen buses'],
    hides: ['Share', 'Secret'],
  },
  {
    name: 'Menus in two places around the cards',
    html: `<div class="menu-bar"><ul class="menu"><li><a href="/a">Menu A</a></li></ul></div><div class="list">${two((t, s) => `<div class="entry"><h3><a href="${s}">${t}</a></h3><p>Listed ${about(s)}</p></div>`)}</div><nav><a href="/b">Menu B</a></nav>`,
    items: BOTH,
    keeps: ['/a', 'Menu B', 'Listed buses'],
  },
  {
    name: 'A picture without alt as the title of one of two',
    html: `<article><h2><a href="/buses">Buying buses</a></h2><p>Words.</p></article><article><h2><a href="/mending-roads/"><img src="/m.png" width="400" height="100"></a></h2></article>`,
    items: [
      ['Buying buses', '/buses'],
      ['mending roads', '/mending-roads/'],
    ],
    keeps: ['Words.', '/m.png'],
  },
  {
    name: 'Cards with a form to subscribe among them',
    html: `<div class="cards">${two((t, s) => `<div class="card"><h3><a href="${s}">${t}</a></h3><p>Carded ${about(s)}</p></div>`)}<form class="card"><h3>Subscribe</h3><label>E-mail <input type="email"></label></form></div>`,
    items: BOTH,
    keeps: ['Carded buses'],
    named: ['form'],
  },
];
