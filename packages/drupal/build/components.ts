import type { Attribute } from '../../embed/build/attributes.ts';

/** A widget as a single-directory component: https://www.drupal.org/docs/develop/theming-drupal/using-single-directory-components */
export interface ComponentSource {
  readonly tag: string;
  readonly name: string;
  readonly title: string;
  readonly attributes: Readonly<Record<string, Attribute>>;
}

/** `heading-level` → `heading_level`: names that Twig reads. */
export const propName = (attribute: string): string => attribute.replaceAll('-', '_');

const TYPES: Readonly<Record<Attribute['type'], string>> = {
  string: 'string',
  number: 'integer',
  boolean: 'boolean',
};

/** `<name>.component.yml`: each attribute is a prop, the content is a slot. */
export function componentYaml({ name, title, attributes }: ComponentSource): object {
  const properties = Object.entries(attributes).map(([attribute, { type, values, description }]) => [
    propName(attribute),
    {
      type: TYPES[type],
      title: attribute.replaceAll('-', ' '),
      description,
      ...(values && { enum: values }),
    },
  ]);
  return {
    $schema:
      'https://git.drupalcode.org/project/drupal/-/raw/HEAD/core/assets/schemas/v1/metadata.schema.json',
    name: title,
    status: 'stable',
    group: 'IPEC',
    description: `The element ipec-${name} around ordinary HTML.`,
    props: { type: 'object', properties: Object.fromEntries(properties) },
    slots: {
      content: { title: 'Content', description: 'The HTML that the element reads, which stays without it.' },
    },
    libraryOverrides: { dependencies: [`ipec_elements/${name}`] },
  };
}

/** The template: Twig escapes each value. */
export function componentTwig({ tag, attributes }: ComponentSource): string {
  const pairs = Object.entries(attributes).map(([attribute, { type }]) => {
    const prop = propName(attribute);
    return type === 'boolean'
      ? `{% if ${prop} ?? false %} ${attribute}{% endif %}`
      : `{% if ${prop} is defined and ${prop} is not null and ${prop} is not same as('') %} ${attribute}="{{ ${prop} }}"{% endif %}`;
  });
  return `<${tag}{{ attributes }}
  ${pairs.join('\n  ')}
>
{% block content %}{{ content }}{% endblock %}
</${tag}>
`;
}
