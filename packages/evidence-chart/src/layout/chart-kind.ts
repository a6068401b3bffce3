import type { Issue } from '@ipec/common';
import type { Model } from '../model.ts';
import type { Drawing } from './drawing.ts';
import type { Env } from './env.ts';
import type { Scene } from './scene.ts';

/**
 * A kind of chart: everything that the layout needs of it, as one value. A kind is one file in kinds/ and a row in
 * kinds.ts.
 */
export interface ChartKind {
  /** Why the figures cannot be drawn truthfully as this kind; undefined where they can. */
  readonly needs?: (model: Model, drawing: Drawing) => Issue | undefined;
  /** Whether the author's lines, ranges and remarks are drawn. */
  readonly hasNotes?: boolean;
  /** Everything to be drawn, from the figures and the space there is. Pure: the same answer for the same input. */
  readonly layout: (model: Model, drawing: Drawing, env: Env) => Scene;
}
