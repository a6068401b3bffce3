import type { Language } from '@ipec/common';
import { attribute, escapeHtml, quotedIn } from './html.ts';
import { newest } from './publications.ts';

/** A piece of news of the launch. The announcement's own date is not known, so none is given. */
export interface NewsItem {
  readonly title: string;
  readonly href: string;
  readonly text: string;
}

/** News as a list: what the launch announced, and what was published since. */
export function news(launch: readonly NewsItem[], lang: Language): string {
  const announced = launch.map(
    ({ title, href, text }) =>
      `<li><h3><a href="${escapeHtml(href)}">${escapeHtml(title)}</a></h3><p>${escapeHtml(text)}</p></li>`,
  );
  const published = newest(['news', 'press release']).flatMap(
    ({ title, url, summary, date_published: date, _ipec }) =>
      url && date
        ? [
            `<li${quotedIn(lang)}${attribute('data-publisher', _ipec.publisher)}><time datetime="${date}">${date}</time><h3><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></h3><p>${escapeHtml(summary)}</p></li>`,
          ]
        : [],
  );
  return `<ipec-case-study-carousel kind="news" heading-level="3">\n<ul>\n${[...published, ...announced].join('\n')}\n</ul>\n</ipec-case-study-carousel>`;
}
