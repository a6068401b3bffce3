import { CONTROL, panels } from '../inspector.ts';
import { line } from '../rich-line.ts';
import { fromAttribute, inAttribute, stripLink } from '../text.ts';
import { __, blockEditor, blocks, components, el, Fragment, type EditProps, type Rendered } from '../wp.ts';

const { MediaUpload, MediaUploadCheck, RichText, useBlockProps } = blockEditor;
const { Button, PanelBody, TextControl } = components;

/** Facts of a case study: each is a data attribute of the saved article. */
const FACTS = {
  date: __('Date (YYYY-MM-DD)', 'ipec-elements'),
  organisation: __('Organisation', 'ipec-elements'),
  place: __('Place', 'ipec-elements'),
  nation: __('Nation', 'ipec-elements'),
  sector: __('Sector', 'ipec-elements'),
  route: __('Procurement route', 'ipec-elements'),
  outcome: __('Outcome', 'ipec-elements'),
  tags: __('Tags, by semicolon', 'ipec-elements'),
};

type CaseStudy = {
  readonly [Name in 'title' | 'href' | 'text' | 'image' | 'alt' | keyof typeof FACTS]?: string | undefined;
};
type Props = EditProps<CaseStudy>;

/** Text that goes into an HTML attribute of the saved article. */
function factControl(key: keyof CaseStudy, label: string, { attributes, setAttributes }: Props): Rendered {
  return el(TextControl, {
    ...CONTROL,
    key,
    label,
    value: fromAttribute(attributes[key] ?? ''),
    onChange: (value: string) => setAttributes({ [key]: inAttribute(value) || undefined }),
  });
}

function picturePanel(props: Props): Rendered {
  const { attributes, setAttributes } = props;
  const choose = el(MediaUpload, {
    allowedTypes: ['image'],
    onSelect: ({ url, alt }: { url: string; alt?: string }) =>
      setAttributes({ image: url, alt: inAttribute(alt ?? '') }),
    render: ({ open }: { open: () => void }) =>
      el(Button, { variant: 'secondary', onClick: open }, __('Choose a picture', 'ipec-elements')),
  });
  const remove = el(
    Button,
    {
      variant: 'link',
      isDestructive: true,
      onClick: () => setAttributes({ image: undefined, alt: undefined }),
    },
    __('Remove the picture', 'ipec-elements'),
  );
  return el(
    PanelBody,
    { title: __('Picture', 'ipec-elements'), className: 'ipec-panel' },
    el(MediaUploadCheck, null, choose),
    attributes.image && factControl('alt', __('What the picture shows', 'ipec-elements'), props),
    attributes.image && remove,
  );
}

function inspectorOf(props: Props): Rendered {
  const facts = Object.entries(FACTS) as [keyof typeof FACTS, string][];
  return panels(
    el(
      PanelBody,
      { title: __('Facts', 'ipec-elements'), className: 'ipec-panel' },
      factControl('href', __('Link', 'ipec-elements'), props),
      facts.map(([key, label]) => factControl(key, label, props)),
    ),
    picturePanel(props),
  );
}

blocks.registerBlockType<CaseStudy>('ipec/case-study', {
  edit(props) {
    const { attributes, setAttributes } = props;
    const heading = line({
      tagName: 'h3',
      placeholder: __('Heading', 'ipec-elements'),
      value: stripLink(attributes.title),
      onChange: (title) => setAttributes({ title }),
    });
    const text = el(RichText, {
      tagName: 'p',
      className: 'ipec-case-study-text',
      placeholder: __('What happened', 'ipec-elements'),
      'aria-label': __('What happened', 'ipec-elements'),
      value: attributes.text,
      onChange: (value: string) => setAttributes({ text: value }),
    });
    const picture =
      attributes.image && el('img', { src: attributes.image, alt: fromAttribute(attributes.alt ?? '') });
    return el(Fragment, null, inspectorOf(props), el('article', useBlockProps(), heading, picture, text));
  },
  save({ attributes }) {
    const { title, href, text, image, alt } = attributes;
    const keys = Object.keys(FACTS) as (keyof typeof FACTS)[];
    const facts = keys.flatMap((key) => (attributes[key] ? [[`data-${key}`, attributes[key]]] : []));
    const heading = stripLink(title);
    const content = el(RichText.Content, { value: heading });
    return el(
      'article',
      useBlockProps.save(Object.fromEntries(facts)),
      heading ? el('h3', null, href ? el('a', { href }, content) : content) : null,
      text ? el(RichText.Content, { tagName: 'p', className: 'ipec-case-study-text', value: text }) : null,
      image ? el('img', { src: image, alt: alt ?? '' }) : null,
    );
  },
});
