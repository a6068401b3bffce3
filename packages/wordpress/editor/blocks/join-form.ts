import { inspector } from '../inspector.ts';
import { blockEditor, blocks, components, el, Fragment, serverSideRender, type Attributes } from '../wp.ts';

const { useBlockProps } = blockEditor;
const { Disabled } = components;

/** Nothing is saved: the words of consent must be those of the release, so the server writes them. */
blocks.registerBlockType<Attributes>('ipec/join-form', {
  edit(props) {
    // The server renders by the attributes that it knows, and refuses all of them for one of the editor's own.
    const { anchor: _, ...attributes } = props.attributes;
    const form = el(serverSideRender, { block: 'ipec/join-form', attributes });
    return el(
      Fragment,
      null,
      inspector('ipec-community-join-form', props),
      el('div', useBlockProps(), el(Disabled, null, form)),
    );
  },
  save: () => null,
});
