/**
 * The parts of WordPress's editor that the blocks use. WordPress gives them as one global; the types are as narrow as the
 * blocks need.
 */

export type Props = Readonly<Record<string, unknown>>;

declare const rendered: unique symbol;

/** What a component gives back; only WordPress looks into it. */
export interface Rendered {
  readonly [rendered]: true;
}

/** A component of WordPress or of ours. */
export type Component = string | ((props: never) => Rendered | null);

type Hook = ((props?: Props, options?: Props) => Props) & { readonly save: (props?: Props) => Props };

/** A block as it stands in the editor. */
export interface EditorBlock {
  readonly clientId: string;
  readonly name: string;
  readonly attributes: Props;
  readonly innerBlocks: readonly EditorBlock[];
}

/** Attributes of a block by name; a stored text is escaped. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** What the editor gives to `edit`. */
export interface EditProps<A = Attributes> {
  readonly clientId: string;
  readonly attributes: A;
  readonly setAttributes: (changed: Partial<A>) => void;
}

/** What is registered: the rest of a block stands in its block.json. */
interface BlockSettings<A> {
  readonly edit: (props: EditProps<A>) => Rendered;
  readonly save: (props: { readonly attributes: A }) => Rendered | null;
  readonly transforms?: Props;
}

/** A block with its attributes and the blocks in it, as a template. */
export type Template = readonly (readonly [name: string, attributes?: Props, inner?: Template])[];

interface BlockEditorStore {
  readonly getBlocks: (clientId: string) => readonly EditorBlock[];
  readonly replaceInnerBlocks: (
    clientId: string,
    blocks: readonly EditorBlock[],
    updateSelection?: boolean,
  ) => void;
}

interface WordPress {
  readonly blocks: {
    readonly registerBlockType: <A>(name: string, settings: BlockSettings<A>) => void;
    readonly createBlock: (name: string, attributes?: Props, inner?: readonly EditorBlock[]) => EditorBlock;
    readonly serialize: (blocks: readonly EditorBlock[]) => string;
  };
  readonly blockEditor: {
    readonly InnerBlocks: Component & { readonly Content: Component };
    readonly InspectorControls: Component;
    readonly MediaUpload: Component;
    readonly MediaUploadCheck: Component;
    readonly RichText: Component & { readonly Content: Component };
    readonly useBlockProps: Hook;
    readonly useInnerBlocksProps: Hook;
  };
  readonly components: Readonly<
    Record<
      | 'Button'
      | 'Disabled'
      | 'PanelBody'
      | 'SelectControl'
      | 'TextControl'
      | 'TextareaControl'
      | 'ToggleControl',
      Component
    >
  >;
  readonly data: {
    readonly useSelect: <T>(map: (select: (store: string) => BlockEditorStore) => T, needs: unknown[]) => T;
    readonly dispatch: (store: string) => BlockEditorStore;
  };
  readonly element: {
    readonly createElement: (type: Component, props?: object | null, ...children: unknown[]) => Rendered;
    readonly Fragment: Component;
    readonly useEffect: (effect: () => void, needs: unknown[]) => void;
    readonly useRef: <T>(value: T | null) => { current: T | null };
  };
  readonly i18n: { readonly __: (text: string, domain: string) => string };
  readonly serverSideRender: Component;
}

/** An attribute of an element, from its custom-elements manifest. */
export interface WidgetAttribute {
  readonly type: 'string' | 'number' | 'boolean';
  readonly values?: readonly string[];
  readonly description: string;
}

declare const window: {
  readonly wp: WordPress;
  readonly ipecElements: {
    readonly widgets: Readonly<
      Record<string, { readonly attributes: Readonly<Record<string, WidgetAttribute>> }>
    >;
  };
};

export const { blocks, blockEditor, components, data, element, i18n, serverSideRender } = window.wp;
export const { createElement: el, Fragment } = element;
export const { __ } = i18n;

/** The attributes that an element documents. */
export function documented(tag: string): Readonly<Record<string, WidgetAttribute>> {
  return window.ipecElements.widgets[tag]?.attributes ?? {};
}
