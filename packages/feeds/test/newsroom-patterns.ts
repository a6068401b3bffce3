import type { Pattern } from './cms-patterns.ts';
import { two, BOTH, about } from './two-entries.ts';

/* How British newsrooms write days, bylines and topics beside a title. All content is made up. */

const entry = (before: string, after = ''): string =>
  `<ul class="newsroom">${two((t, s) => `<li>${before}<a href="${s}">${t}</a>${after}<p>News of ${about(s)}.</p></li>`)}</ul>`;

const dated = (name: string, before: string, after = '', keeps: readonly string[] = []): Pattern => ({
  name: `A newsroom: ${name}`,
  html: entry(before, after),
  items: BOTH,
  keeps: ['News of buses.', ...keeps],
  date: '2024-06-03',
});

export const NEWSROOMS: readonly Pattern[] = [
  dated('the weekday in short before the title', '<span class="when">Mon 3 June 2024</span> '),
  dated('the day in brackets, in italics, after the title', '', ' <em>(3 June 2024)</em>'),
  dated('dots and a year of two figures', '<p class="news-date">03.06.24</p>'),
  dated(
    'a day among facts with dots between',
    '',
    '<div class="meta">3 June 2024 &middot; Fleet &middot; 4 min read</div>',
    ['Fleet', '4 min read'],
  ),
  dated('the day in bold after its word', '', '<p>Published: <strong>3 June 2024</strong></p>', [
    'Published:',
  ]),
  dated(
    'date published, with the time in the morning',
    '',
    '<p>Date published: 3rd June 2024 at 10:30am</p>',
  ),
  dated(
    'day, month and year in a span each, without blanks',
    '<p class="cal"><span class="day">3</span><span class="month">Jun</span><span class="year">2024</span></p>',
  ),
  dated('Welsh words before the day', '', '<p lang="cy">Cyhoeddwyd ar 3 Mehefin 2024</p>'),
  dated('a time that is told from today', '', '<time datetime="2024-06-03T09:00:00Z">2 days ago</time>', [
    '2 days ago',
  ]),
  dated('updated before published', '', '<p>Last updated: 5 June 2024</p><p>Published: 3 June 2024</p>', [
    '5 June 2024',
  ]),
  dated(
    'posted by a team on a weekday',
    '',
    '<p class="by">Posted by Communications team on Monday 3 June 2024</p>',
    ['Communications team'],
  ),
  dated('a date in the attribute without zeros', '', '<time datetime="2024-6-3">3 June</time>'),
  {
    name: 'A newsroom: a day to close is the day of no publication',
    html: entry('', '<p>Closing date: 30 June 2024</p>'),
    items: BOTH,
    keeps: ['Closing date: 30 June 2024'],
  },
  {
    name: 'A newsroom: h-entry with an author, a day and a summary',
    html: two(
      (t, s) =>
        `<article class="h-entry"><h2 class="p-name"><a class="u-url" href="${s}">${t}</a></h2><p><time class="dt-published" datetime="2024-06-03 09:00">3 June</time> by <a class="p-author h-card" href="/web">Web team</a></p><p class="p-summary">Entry on ${about(s)}.</p><a class="p-category" href="/tag/fleet">Fleet</a></article>`,
    ),
    items: BOTH,
    keeps: ['Entry on buses.', 'Web team', '/web', 'Fleet', '/tag/fleet'],
    date: '2024-06-03',
  },
  {
    name: 'A newsroom: lists within the years of a list',
    html: `<ul class="archive"><li>2024<ul><li><a href="/buses">Buying buses</a> – a fleet that runs on power</li></ul></li><li>2023<ul><li><a href="/roads">Mending roads</a> – a surface that lasts</li></ul></li></ul>`,
    items: BOTH,
    keeps: ['2024', '2023', 'a fleet that runs on power'],
  },
];
