import { acrossOf } from './across.ts';
import { shapeOf } from './shape.ts';

/** What finds out where the headings, rows and notes of a sheet are, and whether dates stand across it. */
export interface SheetForms {
  readonly shapeOf: typeof shapeOf;
  readonly acrossOf: typeof acrossOf;
}

/** Every form that tables come in. */
export const sheetForms: SheetForms = { shapeOf, acrossOf };
