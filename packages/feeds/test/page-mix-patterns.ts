import type { Pattern } from './cms-patterns.ts';
import { two, BOTH, about } from './two-entries.ts';

/* Mixed pages: what stands between entries, menus without their name, and cards of two levels. All content is made up. */

export const PAGE_MIXES: readonly Pattern[] = [
  {
    name: 'A side menu that is a plain list of links before the articles',
    html: `<div class="left"><ul><li><a href="/about">About</a></li><li><a href="/contact">Contact</a></li><li><a href="/jobs">Jobs</a></li></ul></div><div class="right">${two((t, s) => `<article><h2><a href="${s}">${t}</a></h2><p>Right of ${about(s)}.</p></article>`)}</div>`,
    items: BOTH,
    keeps: ['About', '/about', '/contact', '/jobs', 'Right of buses.'],
  },
  {
    name: 'A bar of years as links above a list of entries with headings',
    html: `<p class="years"><a href="?y=2024">2024</a> | <a href="?y=2023">2023</a></p><ul class="entries">${two((t, s) => `<li><h3><a href="${s}">${t}</a></h3><p>Year of ${about(s)}.</p></li>`)}</ul>`,
    items: BOTH,
    keeps: ['?y=2023', '2023', 'Year of buses.'],
  },
  {
    name: 'Letters of an index as a list of links above the entries',
    html: `<ul class="letters"><li><a href="#a">A</a></li><li><a href="#b">B</a></li><li>C</li></ul><div>${two((t, s) => `<div class="hit"><h3><a href="${s}">${t}</a></h3><p>Letter of ${about(s)}.</p></div>`)}</div>`,
    items: BOTH,
    keeps: ['Letter of buses.'],
  },
  {
    name: 'An advertisement of the council between the entries, and a form to subscribe after them',
    html: `<div class="stream"><div class="post"><h3><a href="/buses">Buying buses</a></h3><p>Stream of buses.</p></div><div class="promo"><p>Need a new bin? <a href="/bins">Order a bin</a></p></div><div class="post"><h3><a href="/roads">Mending roads</a></h3><p>Stream of roads.</p></div></div><form action="/sub"><label for="m">Email</label><input id="m" type="email"><button>Subscribe</button></form>`,
    items: BOTH,
    keeps: ['Stream of buses.', 'Need a new bin?', '/bins', 'Order a bin', 'Stream of roads.'],
    named: ['form'],
  },
  {
    name: 'Cards that hold small cards of their own parts',
    html: two(
      (t, s) =>
        `<section class="case"><h2><a href="${s}">${t}</a></h2><div class="facts"><div class="fact"><h3>Saved</h3><p>£1m on ${about(s)}</p></div><div class="fact"><h3>Time</h3><p>3 weeks</p></div></div></section>`,
    ),
    items: BOTH,
    keeps: ['Saved', '£1m on buses', 'Time', '3 weeks'],
  },
  {
    name: 'A link to each entry before it, for those who skip',
    html: two(
      (t, s) =>
        `<div class="row"><a class="visually-hidden" href="#after-${about(s)}">Skip ${about(s)}</a><h3><a href="${s}">${t}</a></h3><p id="after-${about(s)}">Skipped ${about(s)}.</p></div>`,
    ),
    items: BOTH,
    keeps: ['Skipped buses.'],
  },
  {
    name: 'Tabs as buttons and a panel, and a part that no tab unfolds',
    html: `<div role="tablist"><button role="tab" aria-selected="true">New</button><button role="tab" aria-selected="false">Old</button></div><div role="tabpanel">${two((t, s) => `<div class="t"><h3><a href="${s}">${t}</a></h3><p>Panel of ${about(s)}.</p></div>`)}</div><div class="drafts" hidden><div class="t"><h3><a href="/old">Old thing</a></h3><p>Old words.</p></div></div>`,
    items: BOTH,
    keeps: ['Panel of buses.'],
    hides: ['Old thing', 'Old words.'],
  },
  {
    name: 'Entries whose pictures stand in a list of their own before the texts',
    html: `<ul class="pics"><li><img src="/buses.jpg" alt="Bus" width="300" height="200"></li><li><img src="/roads.jpg" alt="Road" width="300" height="200"></li></ul><div class="texts">${two((t, s) => `<div class="text"><h3><a href="${s}">${t}</a></h3><p>Apart of ${about(s)}.</p></div>`)}</div>`,
    items: BOTH,
    keeps: ['/buses.jpg', '/roads.jpg', 'Apart of buses.'],
  },
  {
    name: 'Numbers of pages in a paragraph of links after the entries',
    html: `${two((t, s) => `<div class="n"><h3><a href="${s}">${t}</a></h3><p>Numbered ${about(s)}.</p></div>`)}<p class="pages">Page: <strong>1</strong> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Next</a></p>`,
    items: BOTH,
    keeps: ['Numbered buses.', 'Page:', '?p=2', '?p=3'],
  },
  {
    name: 'Headings of two levels: cases under subjects, all in one flat text',
    html: `<h2>Fleet</h2><h3>Buying buses</h3><p>Flat on buses. <a href="/buses">More on buses</a></p><h2>Places</h2><h3>Mending roads</h3><p>Flat on roads. <a href="/roads">More on roads</a></p>`,
    items: [
      ['Fleet', null],
      ['Places', null],
    ],
    keeps: ['Fleet', 'Buying buses', 'Flat on buses.', '/buses', 'Places', 'Mending roads', '/roads'],
  },
];
