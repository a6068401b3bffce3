import type { Notes } from '../layout/notes.ts';
import type { Env } from '../layout/env.ts';
import type { Annotation, Model, Reference } from '../model.ts';
import { parseAnnotations, parseReferences } from './parse.ts';
import { findPlace, indexOf } from './place.ts';
import { planOf, type Placed } from './plan.ts';

type Unnumbered = Placed extends infer P ? (P extends Placed ? Omit<P, 'number'> : never) : never;

/** All figures of a model, rising. */
function figures({ series }: Model): Float64Array {
  return Float64Array.from(series.flatMap(({ y }) => [...y].filter(Number.isFinite))).sort();
}

/** The number that a line stands at; NaN where there is no figure to work it out from. */
function valueOf(value: Extract<Reference, { value: unknown }>['value'], model: Model): number {
  if (typeof value === 'number') return value;
  const all = figures(model);
  if (value === 'mean') return all.reduce((sum, one) => sum + one, 0) / all.length;
  const middle = (all.length - 1) / 2;
  return ((all[Math.floor(middle)] ?? NaN) + (all[Math.ceil(middle)] ?? NaN)) / 2;
}

function placeReference(one: Reference, model: Model, env: Env): readonly Unnumbered[] {
  const { label: text } = one;
  if ('value' in one) {
    const value = valueOf(one.value, model);
    return Number.isFinite(value) ? [{ kind: 'line', value, text }] : [];
  }
  if ('from' in one) return [{ kind: 'range', from: one.from, to: one.to, text }];
  const at = indexOf(model.x, one.x, env);
  const to = one.to === undefined ? undefined : indexOf(model.x, one.to, env);
  if (at === undefined) return [];
  return [to === undefined ? { kind: 'moment', at, text } : { kind: 'period', at, to, text }];
}

/** Annotations whose place and series exist. */
function placeAnnotation(
  { x, series: name, text }: Annotation,
  model: Model,
  env: Env,
): readonly Unnumbered[] {
  const series = name === undefined ? 0 : model.series.findIndex((one) => one.name === name);
  const place = findPlace(model.x, x, env);
  return series < 0 || place < 0 ? [] : [{ kind: 'remark', series, place, text }];
}

/** Reads the author's references and annotations: JSON text, or lists. */
export function readNotes(references: unknown, annotations: unknown): Notes {
  const [lines, remarks] = [parseReferences(references), parseAnnotations(annotations)];
  return {
    issues: [...lines.issues, ...remarks.issues],
    values: (model) =>
      lines.list.flatMap((one) => {
        if ('value' in one) return [valueOf(one.value, model)].filter(Number.isFinite);
        return 'from' in one ? [one.from, one.to] : [];
      }),
    plan: (model, env, isNumbered) => {
      const placed = [
        ...lines.list.flatMap((one) => placeReference(one, model, env)),
        ...remarks.list.flatMap((one) => placeAnnotation(one, model, env)),
      ];
      return planOf(placed.map((one, index): Placed => ({ ...one, number: isNumbered ? index + 1 : 0 })));
    },
  };
}
