import { camelCase, escapeText, labelOf, plainText } from './text.ts';
import {
  __,
  blockEditor,
  components,
  documented,
  el,
  type Attributes,
  type EditProps,
  type Rendered,
  type WidgetAttribute,
} from './wp.ts';

const { InspectorControls } = blockEditor;
const { PanelBody, SelectControl, TextControl, ToggleControl } = components;

/** The newest look of WordPress's controls, which older ones need an option for. */
export const CONTROL = { __nextHasNoMarginBottom: true, __next40pxDefaultSize: true };

/** What an attribute is called, and what it means: words of the manifest, translated where there is a translation. */
const translated = (words: string): string => (words === '' ? '' : __(words, 'ipec-elements'));

type Settings = Pick<EditProps, 'attributes' | 'setAttributes'>;

/** One attribute of an element as a control. */
function attributeControl(
  name: string,
  { type, values, description }: WidgetAttribute,
  { attributes, setAttributes }: Settings,
): Rendered {
  const key = camelCase(name);
  const set = (value: Attributes[string]): void => setAttributes({ [key]: value });
  const shared = { ...CONTROL, key, label: translated(labelOf(name)), help: translated(description) };
  if (type === 'boolean')
    return el(ToggleControl, {
      ...shared,
      checked: Boolean(attributes[key]),
      onChange: (value: boolean) => set(value || undefined),
    });
  if (values)
    return el(SelectControl, {
      ...shared,
      value: attributes[key] ?? '',
      options: [
        { label: __('As the element chooses', 'ipec-elements'), value: '' },
        ...values.map((value) => ({ label: translated(labelOf(value)), value })),
      ],
      onChange: (value: string) => set(value || undefined),
    });
  if (type === 'number')
    return el(TextControl, {
      ...shared,
      type: 'number',
      value: attributes[key] ?? '',
      onChange: (value: string) => set(value === '' ? undefined : Number(value)),
    });
  return el(TextControl, {
    ...shared,
    value: plainText(attributes[key]),
    onChange: (value: string) => set(value === '' ? undefined : escapeText(value)),
  });
}

/** The inspector of a block: every attribute of its element that is not written in the canvas. */
export function inspector(tag: string, settings: Settings, inCanvas: readonly string[] = []): Rendered {
  const shown = Object.entries(documented(tag)).filter(([name]) => !inCanvas.includes(name));
  return panels(
    el(
      PanelBody,
      { title: __('Settings', 'ipec-elements'), className: 'ipec-panel' },
      shown.map(([name, attribute]) => attributeControl(name, attribute, settings)),
    ),
  );
}

/** Panels beside the canvas. */
export function panels(...made: readonly unknown[]): Rendered {
  return el(InspectorControls, null, ...made);
}
