/**
 * A button of CKEditor 5: choose an element, and two lines of text with ordinary HTML between them are inserted. The filter
 * of this module puts the element around them when a page is shown.
 */
((CKEditor5) => {
  const { Plugin } = CKEditor5.core;
  const { addListToDropdown, createDropdown } = CKEditor5.ui;
  // The class has had three names: CKEditor 5 of Drupal 10.3, 11.2 and newer.
  const ItemModel = CKEditor5.ui.UIModel ?? CKEditor5.ui.ViewModel ?? CKEditor5.ui.Model;

  /** Below the block with the cursor: inside it, the two lines would become parts of a longer paragraph. */
  function insertBelow(editor, html) {
    const { model, data } = editor;
    model.change((writer) => {
      const content = data.toModel(data.processor.toView(html));
      const last = [...content.getChildren()].at(-1);
      const [block] = model.document.selection.getSelectedBlocks();
      const [, top] = block?.getAncestors({ includeSelf: true }) ?? [];
      if (!top) {
        model.insertContent(content);
        return;
      }
      writer.insert(content, writer.createPositionAfter(top));
      if (top.is('element', 'paragraph') && top.isEmpty) writer.remove(top);
      writer.setSelection(last, 'end');
    });
  }

  class IpecElement extends Plugin {
    static get pluginName() {
      return 'IpecElement';
    }

    init() {
      const { editor } = this;
      const { label, elements } = editor.config.get('ipecElement');
      editor.ui.componentFactory.add('ipecElement', (locale) => {
        const dropdown = createDropdown(locale);
        dropdown.buttonView.set({ label, withText: true, tooltip: false });
        dropdown.bind('isEnabled').to(editor, 'isReadOnly', (isReadOnly) => !isReadOnly);
        const items = new CKEditor5.utils.Collection();
        for (const { title, html } of elements)
          items.add({ type: 'button', model: new ItemModel({ label: title, withText: true, html }) });
        addListToDropdown(dropdown, items);
        dropdown.on('execute', ({ source }) => {
          insertBelow(editor, source.html);
          editor.editing.view.focus();
        });
        return dropdown;
      });
    }
  }

  CKEditor5.ipecElement = { IpecElement };
})(window.CKEditor5);
