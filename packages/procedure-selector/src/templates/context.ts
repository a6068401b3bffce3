import type { ValuationParts } from '@ipec/procedures';
import type { RecordFormat } from '../record/formats.ts';
import type { Where } from '../options.ts';
import type { Action } from '../state/state.ts';
import type { Scene } from '../view/scene.ts';

/** What a page may ask for. The element alone does it. */
export interface Requests {
  readonly send: (action: Action) => void;
  readonly exportRecord: (format: RecordFormat) => void;
  readonly openRecord: (file: File | undefined) => void;
  readonly keep: (where: Where) => void;
  readonly clear: () => void;
  readonly resume: () => void;
  readonly today: () => void;
  readonly estimate: (parts: Partial<ValuationParts>) => void;
  readonly plan: () => void;
  readonly why: (key: string) => void;
}

/** What a template is given. */
export interface Page {
  readonly scene: Scene;
  readonly level: number;
  /** The question whose "why we ask" is open. */
  readonly whyOf: string;
  readonly request: Requests;
}
