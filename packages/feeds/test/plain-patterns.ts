import type { Pattern } from './cms-patterns.ts';
import { BOTH, UNLINKED, two } from './two-entries.ts';

/*
 * Markup by hand: what HTML lets an author write, in forms that are seen in the wild. All content is made up.
 */

export const PLAIN: readonly Pattern[] = [
  {
    name: 'A title that is only a picture without alt',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}"><img src="${s}.png" width="400" height="200"></a></h3><p>Words on ${s.slice(1)}.</p></article>`,
    ),
    items: [
      ['Words on buses.', '/buses'],
      ['Words on roads.', '/roads'],
    ],
    image: '/buses.png',
  },
  {
    name: 'A title that is only a picture with an alt',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}"><img src="${s}.png" alt="${t}" width="400" height="200"></a></h3><p>Words on ${s.slice(1)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['Words on buses.'],
    image: '/buses.png',
  },
  {
    name: 'Pictures as links without a word anywhere',
    html: `<ul>${two((t, s) => `<li><a href="${s}"><img src="${s}.png" width="400" height="200"></a></li>`)}</ul>`,
    items: [
      ['buses', '/buses'],
      ['roads', '/roads'],
    ],
    image: '/buses.png',
  },
  {
    name: 'A title that is an inline SVG with a title of its own',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}"><svg role="img" viewBox="0 0 10 10"><title>${t}</title><path d="M0 0h10v10z"/></svg></a></h3><p>Svg ${s.slice(1)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['Svg buses.'],
  },
  {
    name: 'A link named by aria-label alone, in a heading',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}" aria-label="${t}"><i class="icon-bus"></i></a></h3><p>Label ${s.slice(1)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['Label buses.'],
  },
  {
    name: 'Two pictures side by side: before and after',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><div class="compare"><img src="${s}-before.jpg" alt="Before" width="400" height="300"><img src="${s}-after.jpg" alt="After" width="400" height="300"></div></article>`,
    ),
    items: BOTH,
    keeps: ['/buses-before.jpg', '/buses-after.jpg', 'After'],
  },
  {
    name: 'A picture of a partner in a paragraph, in the middle of a sentence',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>Made with <img src="${s}-logo.svg" alt="Partner of ${s.slice(1)}" height="20"> in 2024.</p></article>`,
    ),
    items: BOTH,
    keeps: ['Made with', 'in 2024.', '/buses-logo.svg', 'Partner of roads'],
  },
  {
    name: 'An image map and an input of type image',
    html: two(
      (t, s) =>
        `<article><h3>${t}</h3><img src="${s}-map.png" usemap="#m${s.slice(1)}" alt="Map of ${s.slice(1)}" width="300" height="300"><map name="m${s.slice(1)}"><area shape="rect" coords="0,0,10,10" href="${s}/north" alt="North of ${s.slice(1)}"></map></article>`,
    ),
    items: UNLINKED,
    keeps: ['/buses/north', 'North of buses', '/roads-map.png'],
  },
  {
    name: 'Ruby, bidi, wbr and soft hyphens in a title',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t.slice(0, 3)}&shy;${t.slice(3, 6)}<wbr>${t.slice(6)}</a></h3><p><bdo dir="rtl">${s.slice(1)}</bdo> H<sub>2</sub>O</p></article>`,
    ),
    items: [
      ['Buy\u00ading buses', '/buses'],
      ['Men\u00adding roads', '/roads'],
    ],
    keeps: ['H2O'],
  },
  {
    name: 'A link around a heading and a paragraph, with a second link beside it',
    html: two(
      (t, s) =>
        `<div class="tile"><a href="${s}" class="tile__main"><h3>${t}</h3><p>Around ${s.slice(1)}.</p></a><a href="${s}/contact" class="tile__side">Contact the ${s.slice(1)} team</a></div>`,
    ),
    items: BOTH,
    keeps: ['Around buses.', '/buses/contact', 'Contact the buses team'],
  },
  {
    name: 'Headings without links in a list, and text with several',
    html: `<ul>${two((t, s) => `<li><h4>${t}</h4><p>See <a href="${s}/one">one of ${s.slice(1)}</a> and <a href="${s}/two">two of ${s.slice(1)}</a>.</p></li>`)}</ul>`,
    items: UNLINKED,
    keeps: ['one of buses', '/buses/one', '/roads/two'],
  },
  {
    name: 'Nested lists three deep',
    html: `<ul><li><a href="/buses">Buying buses</a><ul><li><a href="/buses/a">Stage A</a><ul><li><a href="/buses/a/1">Part 1</a></li></ul></li><li>Stage B</li></ul></li><li><a href="/roads">Mending roads</a><ol><li>First step</li></ol></li></ul>`,
    items: BOTH,
    keeps: ['Stage A', '/buses/a/1', 'Part 1', 'Stage B', 'First step'],
  },
  {
    name: 'Two levels of headings: themes with cases in them',
    html: `<h2>Transport</h2><p>On transport.</p><h3><a href="/buses">Buying buses</a></h3><p>About buses.</p><h2>Highways</h2><h3><a href="/roads">Mending roads</a></h3><p>About roads.</p>`,
    items: BOTH,
    keeps: ['Transport', 'On transport.', 'Highways', 'About roads.'],
  },
  {
    name: 'Details with the link inside the summary',
    html: two(
      (t, s) =>
        `<details class="case"><summary><h3><a href="${s}">${t}</a></h3></summary><p>Fold ${s.slice(1)}.</p></details>`,
    ),
    items: BOTH,
    keeps: ['Fold buses.'],
  },
  {
    name: 'Text for those who listen, in the heading and in the link',
    html: two(
      (t, s) =>
        `<article><h3><span class="visually-hidden">Case study: </span><a href="${s}">${t}<span class="sr-only"> (opens in a new tab)</span></a></h3><p><span class="screen-reader-text">Summary: </span>Heard ${s.slice(1)}.</p></article>`,
    ),
    items: BOTH,
    heard: ['Case study: ', ' (opens in a new tab)', 'Summary: '],
    keeps: ['Heard buses.'],
  },
  {
    name: 'Icons as letters of a font, an emoji, an external mark',
    html: two(
      (t, s) =>
        `<article><h3><i class="material-icons" aria-hidden="true">directions_bus</i> <a href="${s}">${t} <svg class="icon-external" role="img" aria-label="external site"><path d="M0"/></svg></a></h3><p><span class="material-symbols-outlined">schedule</span> Two weeks for ${s.slice(1)} 🚌</p></article>`,
    ),
    items: BOTH,
    keeps: ['Two weeks for buses 🚌'],
    hides: ['directions_bus', 'schedule'],
  },
  {
    name: 'JSON-LD, a template and a comment beside the words',
    html: two(
      (t, s) =>
        `<article><script type="application/ld+json">{"@type":"Article","headline":"Machine"}</script><!-- hidden note --><template><p>Not yet</p></template><h3><a href="${s}">${t}</a></h3><p>Ld ${s.slice(1)}.</p><style>.x{color:red}</style></article>`,
    ),
    items: BOTH,
    keeps: ['Ld buses.'],
    hides: ['Machine', 'hidden note', 'Not yet', 'color:red'],
  },
  {
    name: 'Forms in each card: a search, a rating, a save',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><form action="${s}/rate"><fieldset><legend>Rate</legend><label><input type="radio" name="r" value="1"> Good</label></fieldset><button>Send</button></form><p>Form ${s.slice(1)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['Form buses.'],
    named: ['form'],
  },
  {
    name: 'Films: an iframe that is lazy, an audio, an object and a canvas',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><iframe data-src="https://www.youtube-nocookie.com/embed/x" loading="lazy" title="Film of ${s.slice(1)}"></iframe><audio controls src="${s}.mp3"><a href="${s}.mp3">Listen</a></audio><canvas width="10" height="10">Chart of ${s.slice(1)}</canvas></article>`,
    ),
    items: BOTH,
    named: ['iframe', 'audio', 'canvas'],
  },
  {
    name: 'A web component of another maker around the words',
    html: two(
      (t, s) =>
        `<council-card><h3 slot="title"><a href="${s}">${t}</a></h3><council-text>Custom ${s.slice(1)}.</council-text></council-card>`,
    ),
    items: BOTH,
    keeps: ['Custom buses.'],
  },
  {
    name: 'One item alone',
    html: `<article><h3><a href="/buses">Buying buses</a></h3><p>Alone. <a href="/more">More on us</a></p></article>`,
    items: [['Buying buses', '/buses']],
    keeps: ['Alone.', '/more', 'More on us'],
  },
  {
    name: 'One list entry alone in a wrapper',
    html: `<div class="block"><h2>Our case</h2><ul class="cases"><li><a href="/buses">Buying buses</a> since 2024</li></ul><p><a href="/all">All cases</a></p></div>`,
    items: [['Buying buses', '/buses']],
    keeps: ['Our case', 'since 2024', '/all', 'All cases'],
  },
  {
    name: 'Cards in a form of the page (ASP.NET)',
    html: `<form method="post" action="./default.aspx" id="aspnetForm"><input type="hidden" name="__VIEWSTATE" value="x"><div class="cards">${two((t, s) => `<div class="card"><h3><a href="${s}">${t}</a></h3><p>Asp ${s.slice(1)}.</p></div>`)}</div></form>`,
    items: BOTH,
    keeps: ['Asp buses.'],
  },
  {
    name: 'Cards in a main, a header and a footer of their own',
    html: two(
      (t, s) =>
        `<section class="case"><header><p class="kicker">Case study</p><h3><a href="${s}">${t}</a></h3></header><p>Main ${s.slice(1)}.</p><footer><p>By the fleet team, <a href="${s}/licence">licence</a></p></footer></section>`,
    ),
    items: BOTH,
    keeps: ['Case study', 'Main buses.', 'By the fleet team', '/buses/licence'],
  },
  {
    name: 'The whole list is in an aside',
    html: `<aside class="related"><h2>Related</h2><ul>${two((t, s) => `<li><h3><a href="${s}">${t}</a></h3><p>Aside ${s.slice(1)}.</p></li>`)}</ul></aside>`,
    items: BOTH,
    keeps: ['Related', 'Aside buses.'],
  },
  {
    name: 'A menu that is a plain list before the cards, without a name',
    html: `<ul><li><a href="/home">Home</a></li><li><a href="/about">About</a></li><li><a href="/contact">Contact</a></li></ul><div class="cards">${two((t, s) => `<div class="card"><a href="${s}">${t}</a><p>Carded ${s.slice(1)}.</p></div>`)}</div>`,
    items: BOTH,
    keeps: ['/home', 'About', '/contact', 'Carded buses.'],
  },
  {
    name: 'A share list in each card, without a name',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>Shared ${s.slice(1)}.</p><ul class="share-links"><li><a href="https://x.example/share?u=${s.slice(1)}">Share on X</a></li><li><a href="mailto:?subject=${s.slice(1)}">E-mail this</a></li></ul></article>`,
    ),
    items: BOTH,
    keeps: ['Shared buses.', 'Share on X', 'mailto:?subject=buses'],
  },
  {
    name: 'Hidden by every means of a page',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p hidden>Secret one</p><p style="display:none">Secret two</p><div style="visibility: hidden">Secret three</div><dialog><p>Secret four</p></dialog><details><summary>Open me</summary>Folded ${s.slice(1)}</details><p inert>Inert ${s.slice(1)}</p></article>`,
    ),
    items: BOTH,
    keeps: ['Open me', 'Folded buses', 'Inert buses'],
    hides: ['Secret one', 'Secret two', 'Secret three', 'Secret four'],
  },
  {
    name: 'Lazy pictures: data-srcset on source and img, a placeholder by data:',
    html: two(
      (t, s) =>
        `<article><picture><source type="image/webp" data-srcset="${s}-400.webp 400w, ${s}-800.webp 800w" srcset="data:image/gif;base64,R0lGODlhAQABAAAAACw="><img class="lazyload" data-srcset="${s}-400.jpg 400w, ${s}-800.jpg 800w" data-sizes="auto" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="Lazy ${s.slice(1)}"></picture><h3><a href="${s}">${t}</a></h3></article>`,
    ),
    items: BOTH,
    keeps: ['/buses-800.webp', '/buses-800.jpg', 'Lazy buses'],
    image: '/buses-400.jpg',
  },
  {
    name: 'Lazy backgrounds: data-bg and data-background-image',
    html: two(
      (t, s, i) =>
        `<a class="tile" href="${s}"><span class="tile__bg" ${i === 0 ? 'data-bg' : 'data-background-image'}="${s}.jpg" role="img" aria-label="Photo of ${s.slice(1)}"></span><span class="tile__title">${t}</span></a>`,
    ),
    items: BOTH,
    image: '/buses.jpg',
  },
  {
    name: 'Pictures by other names of lazy scripts',
    html: `<ul>${['data-src', 'data-lazy-src', 'data-original', 'data-lazy', 'data-echo', 'data-img-src', 'data-image', 'data-url', 'data-full-src', 'data-orig-file', 'data-large-file'].map((name, index) => `<li><img ${name}="/p${index}.jpg" src="data:image/svg+xml,%3Csvg%3E%3C/svg%3E" alt="Photo ${index}" width="400" height="300"><h3><a href="/c${index}">Case ${String.fromCharCode(65 + index)}</a></h3></li>`).join('')}</ul>`,
    items: Array.from(
      { length: 11 },
      (_, index) => [`Case ${String.fromCharCode(65 + index)}`, `/c${index}`] as const,
    ),
    keeps: Array.from({ length: 11 }, (_, index) => `/p${index}.jpg`),
  },
  {
    name: 'Addresses of many kinds',
    html: `<ul><li><a href="https://cdn.example/buses">Buying buses</a></li><li><a href="?id=3">Mending roads</a></li><li><a href=" /bins ">Emptying bins</a></li><li><a href="javascript:void(0)" onclick="go()">Growing parks</a></li><li><a href="tel:01234567890">Ringing us</a></li><li><a>Going nowhere</a></li><li><a href="">Staying here</a></li></ul>`,
    items: [
      ['Buying buses', 'https://cdn.example/buses'],
      ['Mending roads', '/?id=3'],
      ['Emptying bins', '/bins'],
      ['Growing parks', null],
      ['Ringing us', null],
      ['Going nowhere', null],
      ['Staying here', null],
    ],
  },
  {
    name: 'Preformatted text, code, a keyboard and a line of verse',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><pre><code>cost = 1\nname = ${s.slice(1)}</code></pre><p>Press <kbd>Ctrl</kbd>+<kbd>C</kbd></p></article>`,
    ),
    items: BOTH,
    keeps: ['cost = 1', 'name = buses', 'Ctrl+C'],
  },
  {
    name: 'Struck out and put in',
    html: two(
      (t, s) =>
        `<article><h3><a href="${s}">${t}</a></h3><p>It cost <del>£2m</del> <ins>£1m</ins> for ${s.slice(1)}.</p></article>`,
    ),
    items: BOTH,
    keeps: ['£1m for buses.'],
  },
  {
    name: 'Old pages: font, center, a line of bars and breaks',
    html: `<center><font size="4"><b><a href="/buses">Buying buses</a></b></font><br>About buses.<br><br><font size="4"><b><a href="/roads">Mending roads</a></b></font><br>About roads.<br></center>`,
    items: [],
  },
  {
    name: 'Paragraphs with a bold link each and their text after it',
    html: `<p><strong><a href="/buses">Buying buses</a></strong> – About buses.</p><p><strong><a href="/roads">Mending roads</a></strong> – About roads.</p><p><strong><a href="/bins">Emptying bins</a></strong> – About bins.</p>`,
    items: [],
  },
];
