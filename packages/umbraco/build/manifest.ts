import { aliasOf, type ElementType } from './element-type.ts';

/** `umbraco-package.json`: a preview of each block in the backoffice. https://docs.umbraco.com (Block Custom View) */
export function packageManifest(types: readonly ElementType[], version: string): object {
  return {
    $schema: '../../umbraco-package-schema.json',
    id: 'Ipec.Elements',
    name: 'IPEC Elements',
    version,
    allowTelemetry: false,
    extensions: types.map((type) => ({
      type: 'blockEditorCustomView',
      alias: `Ipec.Elements.${aliasOf(type)}`,
      name: `IPEC Elements: ${type.title}`,
      element: '/App_Plugins/IpecElements/block-views.js',
      elementName: `ipec-view-${type.name}`,
      forContentTypeAlias: aliasOf(type),
      forBlockEditor: ['block-list', 'block-grid'],
    })),
  };
}
