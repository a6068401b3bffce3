import { inspector } from './inspector.ts';
import { blockEditor, blocks, el, Fragment, type Attributes, type Rendered, type Template } from './wp.ts';

const { useBlockProps, useInnerBlocksProps } = blockEditor;

interface Container {
  readonly tag: string;
  readonly template: Template;
  /** Every block, where absent. */
  readonly allowedBlocks?: readonly string[];
  /** What stands below the content in the canvas. */
  readonly below?: (attributes: Attributes) => Rendered;
}

/** A block whose content is other blocks, shown as they are. */
export function registerContainer(name: string, { tag, template, allowedBlocks, below }: Container): void {
  blocks.registerBlockType<Attributes>(name, {
    edit(props) {
      const inner = useInnerBlocksProps({}, { ...(allowedBlocks && { allowedBlocks }), template });
      return el(
        Fragment,
        null,
        inspector(tag, props),
        el('div', useBlockProps(), el('div', inner), below?.(props.attributes)),
      );
    },
    save: () => el('div', useInnerBlocksProps.save(useBlockProps.save())),
  });
}
