import type { Attribute } from '../../embed/build/attributes.ts';
import { propertyOf, type ElementType } from './element-type.ts';

/** Where a view of one of the block editors lies, and what its model is. */
export const EDITORS = {
  blocklist: 'Umbraco.Cms.Core.Models.Blocks.BlockListItem',
  blockgrid: 'Umbraco.Cms.Core.Models.Blocks.BlockGridItem',
} as const;

/** An attribute with the value of its property. Razor encodes it, and leaves the attribute out where the value is null. */
function attribute(name: string, { type }: Attribute): string {
  const property = propertyOf(name);
  const value =
    type === 'boolean'
      ? `Model.Content.Value<bool>("${property}") ? "" : null`
      : type === 'number'
        ? `Number("${property}")`
        : `Text("${property}")`;
  return `${name}="@(${value})"`;
}

/**
 * The partial view of a block: the element around the rich text that an editor wrote, with its script once a page. Umbraco
 * looks for it by the alias of the element type.
 */
export function razorView(
  { tag, name, attributes }: ElementType,
  model: string,
  script: { readonly path: string; readonly integrity: string; readonly theme: string },
): string {
  const pairs = Object.entries(attributes).map(([key, value]) => attribute(key, value));
  return `@* IPEC Elements: ${tag}. Written by the build from the attributes that the element documents. *@
@inherits Umbraco.Cms.Web.Common.Views.UmbracoViewPage<${model}>
@using Umbraco.Extensions
@functions {
    private string? Number(string alias)
    {
        var value = Model.Content.Value<int>(alias);
        return value > 0 ? value.ToString(System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    private string? Text(string alias)
    {
        var value = Model.Content.Value<string>(alias);
        return string.IsNullOrWhiteSpace(value) ? null : value;
    }
}
@if (Context.Items.TryAdd("ipec-theme", true))
{
    <link rel="stylesheet" href="${script.theme}">
}
@if (Context.Items.TryAdd("ipec-${name}", true))
{
    <script type="module" src="${script.path}" integrity="${script.integrity}" crossorigin="anonymous"></script>
}
<${tag}
  ${pairs.join('\n  ')}>
@Model.Content.Value("content")
</${tag}>
`;
}
