import { html, type TemplateResult } from 'lit';
import type { Page } from '../templates/context.ts';
import type { MoreWords } from './more-words.ts';

/** Draws the plan, the timeline and the comparison for one page. */
export type Planner = (page: Page, more: MoreWords) => TemplateResult;

export function createPlanner(_update: () => void): Planner {
  return () => html``;
}
