import type { ContentNode } from './content.ts';

/** An attribute of a widget, from its custom-elements manifest. */
export interface WidgetAttribute {
  readonly type: 'string' | 'number' | 'boolean';
  readonly values?: readonly string[];
  readonly description: string;
}

/** A widget as the builder offers it. */
export interface BuilderWidget {
  readonly tag: string;
  /** The name of its file, without `ipec-`. */
  readonly name: string;
  readonly title: string;
  readonly attributes: Readonly<Record<string, WidgetAttribute>>;
  /** An example: the element with attributes and children, as HTML. */
  readonly example: string;
}

/** What was chosen: a widget, its attributes, its content, and where the files lie. */
export interface Choice {
  readonly widget: BuilderWidget;
  /** Values by attribute; true is an attribute without a value. */
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly content: readonly ContentNode[];
  /** The address of the folder that a council hosts; ends with `/`. */
  readonly host: string;
  /** Integrity of each file of that folder. */
  readonly integrity: Readonly<Record<string, string>>;
}

/** The attributes that the widget documents, in the order of its manifest, without empty values. */
export function chosen({ widget, attributes }: Choice): readonly (readonly [string, string | true])[] {
  return Object.keys(widget.attributes).flatMap((name) => {
    const value = attributes[name];
    return value === undefined || value === '' ? [] : [[name, value] as const];
  });
}

/** `heading-level` → `headingLevel`. */
export function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
