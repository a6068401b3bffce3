import type { Reference } from '../model.ts';
import type { Painted } from './painter.ts';
import type { PlotInput } from './plot.ts';
import type { Remark } from './remarks.ts';
import type { PathMark, TextMark } from './scene.ts';

/** What is noted on a panel, and how. */
export interface Noted {
  /** Remarks with the number of their note, or 0 where they are written in the picture. */
  readonly remarks: readonly (Remark & { readonly number: number })[];
  readonly references: readonly (Reference & { readonly number: number })[];
}

export interface PanelInput extends Omit<PlotInput, 'side' | 'badges'> {
  readonly lies: boolean;
  readonly noted: Noted;
  /** Whether series are named beside their ends. */
  readonly direct: boolean;
}

export interface Panel {
  readonly paths: readonly PathMark[];
  readonly texts: readonly TextMark[];
  readonly at: Painted['at'];
  readonly bottom: number;
}
