/** The attributes of the elements, as the build of the files reads them from the custom-elements manifests. */
export { attributesOf, attributeType, camelCase, type Attribute } from '../../embed/build/attributes.ts';
