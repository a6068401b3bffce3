import { readFileSync } from 'node:fs';

/** One case study, as far as a card shows it. */
interface Case {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly summary: string;
  readonly organisation: string;
  readonly place: string;
  readonly nation: string;
  readonly sector: string;
  readonly routes: readonly string[];
  readonly outcome: string;
  readonly year: number | null;
  readonly tags: readonly string[];
  readonly doubts: readonly unknown[];
}

const file = new URL('../../../demo-council/data/case-studies.json', import.meta.url);

/** The first twelve real cases of the demo council. */
export const cases = (JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly Case[] }).cases.slice(
  0,
  12,
);

/** Text made safe between tags and in quoted attributes. */
function safe(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function tagList(tags: readonly string[]): string {
  return `<ul class="tags" role="list">${tags.map((tag) => `<li class="tag">${safe(tag)}</li>`).join('')}</ul>`;
}

/** What stands on a card, in the elements that our widget draws it with. */
function content(one: Case): string {
  return `<p class="label">${safe(one.sector)}</p>
<h3><a href="${safe(one.url)}">${safe(one.title)}</a></h3>
<p class="byline">${safe(one.organisation)}, ${safe(one.place)}</p>
<p><span class="term">Outcome: </span>${safe(one.outcome)}</p>
<p>${safe(one.summary)}</p>
<dl><dt>Procurement route: </dt><dd>${safe(one.routes.join(', '))}</dd></dl>
${one.year === null ? '' : `<time class="byline" datetime="${one.year}">${one.year}</time>\n`}${tagList(one.tags)}
${one.doubts.length > 0 ? '<p class="note">Not yet checked against the source</p>' : ''}`;
}

/** Every card in its place: `slide('<h3>…')` for each. */
export function cards(slide: (content: string) => string): string {
  return cases.map((one) => slide(content(one))).join('\n');
}

/** The markup that a council pastes for our widget. */
export function articles(): string {
  return cases
    .map(
      (
        one,
      ) => `<article id="ipec-case-${one.id}" data-organisation="${safe(one.organisation)}" data-place="${safe(one.place)}" data-nation="${safe(one.nation)}" data-sector="${safe(one.sector)}" data-route="${safe(one.routes.join('; '))}" data-outcome="${safe(one.outcome)}" data-tags="${safe(one.tags.join('; '))}"${one.doubts.length > 0 ? ' data-verified="false"' : ''}>
<h3><a href="${safe(one.url)}">${safe(one.title)}</a></h3>
<p>${safe(one.summary)}</p>${one.year === null ? '' : `\n<time datetime="${one.year}">${one.year}</time>`}
</article>`,
    )
    .join('\n');
}
