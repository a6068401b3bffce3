/**
 * A button of CKEditor 5: choose an element, and two lines of text with ordinary HTML between them are inserted. The filter
 * of this module puts the element around them when a page is shown.
 */
((CKEditor5) => {
  const { Plugin } = CKEditor5.core;
  const { addListToDropdown, createDropdown } = CKEditor5.ui;
  // The class has had three names: CKEditor 5 of Drupal 10.3, 11.2 and newer.
  const ItemModel = CKEditor5.ui.UIModel ?? CKEditor5.ui.ViewModel ?? CKEditor5.ui.Model;

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
          const view = editor.data.processor.toView(source.html);
          editor.model.insertContent(editor.data.toModel(view));
          editor.editing.view.focus();
        });
        return dropdown;
      });
    }
  }

  CKEditor5.ipecElement = { IpecElement };
})(window.CKEditor5);
