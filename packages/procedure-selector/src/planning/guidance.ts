import { guidanceFor, pathwayFor, type GuidanceLink } from '@ipec/procedures/guide';
import { html, nothing, type TemplateResult } from 'lit';
import type { PlanningWords } from '../strings/words.ts';

function linkTemplate({ id, url }: GuidanceLink, { guide }: PlanningWords): TemplateResult {
  return html`<a href=${url}>${guide.links[id]}</a>`;
}

/** The phase of a step in the Government's own order, and what to read for it. Only addresses with a source are linked. */
export function stepGuidanceTemplate(step: string, route: string, strings: PlanningWords): TemplateResult {
  const { phase, links } = guidanceFor(step, route);
  return html`<small class="guidance"
    >${strings.ui.phase(strings.guide.phases[phase])}${links.map((link) => html`, ${linkTemplate(link, strings)}`)}</small
  >`;
}

/** What to read about the choice of the route, and where the Government maps documents to its phases. */
export function routeGuidanceTemplate(
  route: string,
  strings: PlanningWords,
): TemplateResult | typeof nothing {
  const pathway = pathwayFor(route);
  const links = [...guidanceFor('route', route).links, ...(pathway ? [pathway] : [])];
  if (links.length === 0) return nothing;
  return html`<p>${strings.ui.readOn}</p>
    <ul>
      ${links.map((link) => html`<li>${linkTemplate(link, strings)}</li>`)}
    </ul>`;
}
