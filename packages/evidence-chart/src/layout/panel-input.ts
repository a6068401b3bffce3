import type { NotePlan } from './notes.ts';
import type { Painted } from './painter.ts';
import type { PlotInput } from './plot.ts';
import type { PathMark, TextMark } from './marks.ts';
import type { Field } from './scene.ts';

export interface PanelInput extends Omit<PlotInput, 'side' | 'badges'> {
  readonly lies: boolean;
  readonly notes: NotePlan;
  /** Whether series are named beside their ends. */
  readonly direct: boolean;
}

export interface Panel {
  readonly paths: readonly PathMark[];
  readonly texts: readonly TextMark[];
  readonly at: Painted['at'];
  readonly box: Painted['box'];
  readonly field: Field;
  readonly bottom: number;
}
