/**
 * The blocks in the editor. What is saved is ordinary HTML; the elements go around it when a page is shown. Each block's
 * settings come from the list of attributes of its element.
 */
(function ({ blocks, blockEditor, components, data, element, i18n, serverSideRender: ServerSideRender }) {
  const { createElement: el, Fragment, useEffect, useRef } = element;
  const {
    InnerBlocks,
    InspectorControls,
    RichText,
    useBlockProps,
    useInnerBlocksProps,
    MediaUpload,
    MediaUploadCheck,
  } = blockEditor;
  const { BaseControl, Button, Disabled, PanelBody, SelectControl, TextControl, ToggleControl } = components;
  const { __ } = i18n;
  const WIDGETS = window.ipecElements.widgets;

  // Stored text is escaped, so that WordPress's filter for authors changes nothing in it.
  const escapeText = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const plainText = (stored) =>
    new DOMParser().parseFromString(stored ?? '', 'text/html').documentElement.textContent;

  const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

  /** One attribute of an element as a control of the inspector. */
  function attributeControl(name, { type, values, description }, attributes, setAttributes) {
    const key = camel(name);
    const shared = {
      key,
      label: name.replaceAll('-', ' '),
      help: description,
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    };
    if (type === 'boolean')
      return el(ToggleControl, {
        ...shared,
        checked: Boolean(attributes[key]),
        onChange: (value) => setAttributes({ [key]: value || undefined }),
      });
    if (values)
      return el(SelectControl, {
        ...shared,
        value: attributes[key] ?? '',
        options: [
          { label: __('As the element chooses', 'ipec-elements'), value: '' },
          ...values.map((value) => ({ label: value, value })),
        ],
        onChange: (value) => setAttributes({ [key]: value || undefined }),
      });
    return el(TextControl, {
      ...shared,
      type: type === 'number' ? 'number' : 'text',
      value: type === 'number' ? (attributes[key] ?? '') : plainText(attributes[key]),
      onChange: (value) =>
        setAttributes({
          [key]: value === '' ? undefined : type === 'number' ? Number(value) : escapeText(value),
        }),
    });
  }

  /** The inspector of a block: every attribute of its element that is not written in the canvas. */
  function inspector(tag, { attributes, setAttributes }, inCanvas = []) {
    const names = Object.keys(WIDGETS[tag]?.attributes ?? {}).filter((name) => !inCanvas.includes(name));
    return el(
      InspectorControls,
      null,
      el(
        PanelBody,
        { title: __('Settings', 'ipec-elements'), className: 'ipec-panel' },
        names.map((name) => attributeControl(name, WIDGETS[tag].attributes[name], attributes, setAttributes)),
      ),
    );
  }

  /** A field of one line in the canvas. */
  function line(tagName, className, placeholder, value, onChange) {
    return el(RichText, {
      tagName,
      className,
      placeholder,
      value,
      onChange,
      allowedFormats: [],
      'aria-label': placeholder,
      disableLineBreaks: true,
    });
  }

  /** What an element says of settings that are saved as attributes, as its own attributes. */
  function giveAttributes(target, tag, attributes) {
    for (const name of Object.keys(WIDGETS[tag].attributes)) {
      const value = attributes[camel(name)];
      if (value === undefined || value === '' || value === false) continue;
      target.setAttribute(
        name,
        value === true ? '' : typeof value === 'string' ? plainText(value) : String(value),
      );
    }
  }

  /** The chart as it will be, drawn anew for each change in the canvas's own document: React must not patch its children. */
  function ChartPreview({ attributes, clientId }) {
    const place = useRef(null);
    const inner = data.useSelect((select) => select('core/block-editor').getBlocks(clientId), [clientId]);
    const html = blocks.serialize(inner);
    const settings = JSON.stringify(attributes);
    useEffect(() => {
      const box = place.current;
      const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
      if (!box || !table) {
        box?.replaceChildren();
        return;
      }
      const chart = box.ownerDocument.createElement('ipec-evidence-chart');
      giveAttributes(chart, 'ipec-evidence-chart', attributes);
      for (const name of ['heading', 'summary', 'source'])
        chart.setAttribute(name, plainText(attributes[name]));
      chart.append(box.ownerDocument.importNode(table, true));
      box.replaceChildren(chart);
    }, [html, settings]);
    return el(Disabled, null, el('div', { ref: place, className: 'ipec-preview' }));
  }

  const TABLE = [['core/table', {}]];

  /** A file of the media library instead of a table. */
  function CsvButton({ setAttributes }) {
    return el(
      MediaUploadCheck,
      null,
      el(MediaUpload, {
        allowedTypes: ['text/csv', 'application/json', 'text/plain'],
        onSelect: ({ url }) => setAttributes({ src: escapeText(url) }),
        render: ({ open }) =>
          el(
            Button,
            { variant: 'secondary', onClick: open },
            __('Take the figures from a file', 'ipec-elements'),
          ),
      }),
    );
  }

  blocks.registerBlockType('ipec/evidence-chart', {
    edit(props) {
      const { attributes, setAttributes, clientId } = props;
      const inner = useInnerBlocksProps(
        {},
        { allowedBlocks: ['core/table', 'core/paragraph', 'core/file'], template: TABLE },
      );
      return el(
        Fragment,
        null,
        inspector('ipec-evidence-chart', props, ['heading', 'summary', 'source', 'source-href']),
        el(
          'div',
          useBlockProps(),
          line(
            'h3',
            'ipec-chart-heading',
            __('What the chart shows', 'ipec-elements'),
            attributes.heading,
            (heading) => setAttributes({ heading }),
          ),
          line(
            'p',
            'ipec-chart-summary',
            __('What to take away', 'ipec-elements'),
            attributes.summary,
            (summary) => setAttributes({ summary }),
          ),
          el('div', inner),
          el(RichText, {
            tagName: 'p',
            className: 'ipec-chart-source',
            placeholder: __('Where the figures come from (link it)', 'ipec-elements'),
            'aria-label': __('Source', 'ipec-elements'),
            value: attributes.source,
            allowedFormats: ['core/link'],
            onChange: (source) => setAttributes({ source }),
          }),
          el(CsvButton, props),
          el(ChartPreview, { attributes, clientId }),
        ),
      );
    },
    save({ attributes: { heading, summary, source } }) {
      const text = (tagName, className, value) =>
        value ? el(RichText.Content, { tagName, className, value }) : null;
      return el(
        'div',
        useBlockProps.save(),
        text('h3', 'ipec-chart-heading', heading),
        text('p', 'ipec-chart-summary', summary),
        el(InnerBlocks.Content),
        text('p', 'ipec-chart-source', source),
      );
    },
    transforms: {
      from: [
        {
          type: 'block',
          blocks: ['core/table'],
          transform: (attributes, innerBlocks) =>
            blocks.createBlock('ipec/evidence-chart', {}, [
              blocks.createBlock('core/table', attributes, innerBlocks),
            ]),
        },
      ],
      to: [
        {
          type: 'block',
          blocks: ['core/table'],
          transform: (_, innerBlocks) => innerBlocks.filter(({ name }) => name === 'core/table'),
        },
      ],
    },
  });

  /** A block whose content is other blocks, shown as they are. */
  function container(name, tag, { allowedBlocks, template }) {
    blocks.registerBlockType(name, {
      edit(props) {
        const inner = useInnerBlocksProps(useBlockProps(), {
          ...(allowedBlocks && { allowedBlocks }),
          template,
        });
        return el(Fragment, null, inspector(tag, props), el('div', inner));
      },
      save: () => el('div', useInnerBlocksProps.save(useBlockProps.save())),
    });
  }

  container('ipec/case-studies', 'ipec-case-study-carousel', {
    allowedBlocks: ['ipec/case-study', 'core/query', 'core/post-template', 'core/paragraph', 'core/list'],
    template: [['ipec/case-study', {}]],
  });
  container('ipec/resource-library', 'ipec-resource-library', {
    allowedBlocks: [
      'core/list',
      'core/file',
      'core/query',
      'core/post-template',
      'core/paragraph',
      'core/group',
    ],
    template: [['core/list', {}]],
  });
  container('ipec/procedure-selector', 'ipec-procedure-selector', {
    template: [
      ['core/paragraph', { content: __('The law on procedures, and guidance:', 'ipec-elements') }],
      [
        'core/list',
        {},
        [
          [
            'core/list-item',
            {
              content:
                '<a href="https://www.legislation.gov.uk/ukpga/2023/54/contents">Procurement Act 2023</a>',
            },
          ],
        ],
      ],
    ],
  });

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

  /** Text that goes into an HTML attribute of the saved article. */
  const factControl = (key, label, { attributes, setAttributes }) =>
    el(TextControl, {
      key,
      label,
      value: attributes[key] ?? '',
      onChange: (value) => setAttributes({ [key]: value || undefined }),
      __nextHasNoMarginBottom: true,
      __next40pxDefaultSize: true,
    });

  blocks.registerBlockType('ipec/case-study', {
    edit(props) {
      const { attributes, setAttributes } = props;
      return el(
        Fragment,
        null,
        el(
          InspectorControls,
          null,
          el(
            PanelBody,
            { title: __('Facts', 'ipec-elements'), className: 'ipec-panel' },
            factControl('href', __('Link', 'ipec-elements'), props),
            Object.entries(FACTS).map(([key, label]) => factControl(key, label, props)),
          ),
          el(
            PanelBody,
            { title: __('Picture', 'ipec-elements'), className: 'ipec-panel' },
            el(
              MediaUploadCheck,
              null,
              el(MediaUpload, {
                allowedTypes: ['image'],
                onSelect: ({ url, alt }) => setAttributes({ image: url, alt }),
                render: ({ open }) =>
                  el(
                    Button,
                    { variant: 'secondary', onClick: open },
                    __('Choose a picture', 'ipec-elements'),
                  ),
              }),
            ),
            attributes.image && factControl('alt', __('What the picture shows', 'ipec-elements'), props),
            attributes.image &&
              el(
                Button,
                {
                  variant: 'link',
                  isDestructive: true,
                  onClick: () => setAttributes({ image: undefined, alt: undefined }),
                },
                __('Remove the picture', 'ipec-elements'),
              ),
          ),
        ),
        el(
          'article',
          useBlockProps(),
          line('h3', undefined, __('Heading', 'ipec-elements'), stripLink(attributes.title), (title) =>
            setAttributes({ title }),
          ),
          attributes.image && el('img', { src: attributes.image, alt: attributes.alt ?? '' }),
          el(RichText, {
            tagName: 'p',
            className: 'ipec-case-study-text',
            placeholder: __('What happened', 'ipec-elements'),
            'aria-label': __('What happened', 'ipec-elements'),
            value: attributes.text,
            onChange: (text) => setAttributes({ text }),
          }),
        ),
      );
    },
    save({ attributes }) {
      const { title, href, text, image, alt } = attributes;
      const facts = Object.fromEntries(
        Object.keys(FACTS).flatMap((key) => (attributes[key] ? [[`data-${key}`, attributes[key]]] : [])),
      );
      const heading = stripLink(title);
      const content = el(RichText.Content, { value: heading });
      return el(
        'article',
        useBlockProps.save(facts),
        heading ? el('h3', null, href ? el('a', { href }, content) : content) : null,
        text ? el(RichText.Content, { tagName: 'p', className: 'ipec-case-study-text', value: text }) : null,
        image ? el('img', { src: image, alt: alt ?? '' }) : null,
      );
    },
  });

  /** The heading without the link that is saved around it. */
  function stripLink(title = '') {
    return title.replace(/^<a\b[^>]*>([\s\S]*)<\/a>$/, '$1');
  }

  const FIGURE = {
    value: __('Figure as people read it, such as £300 billion', 'ipec-elements'),
    exact: __('The same as a number, such as 300000000000', 'ipec-elements'),
    label: __('What it measures', 'ipec-elements'),
    date: __('Date (YYYY, YYYY-MM or YYYY-MM-DD)', 'ipec-elements'),
    dateText: __('Date as people read it', 'ipec-elements'),
    source: __('Source', 'ipec-elements'),
    href: __('Address of the source', 'ipec-elements'),
  };

  /** Fields whose value is HTML in the saved figure. */
  const FIGURE_HTML = ['value', 'label', 'dateText', 'source'];

  blocks.registerBlockType('ipec/key-figures', {
    edit(props) {
      const { attributes, setAttributes } = props;
      const figures = attributes.figures ?? [];
      const change = (index, key, value) =>
        setAttributes({
          figures: figures.map((figure, at) => (at === index ? { ...figure, [key]: value } : figure)),
        });
      return el(
        Fragment,
        null,
        inspector('ipec-key-figures', props),
        el(
          'div',
          useBlockProps(),
          figures.map((figure, index) =>
            el(
              BaseControl,
              {
                key: index,
                __nextHasNoMarginBottom: true,
                label: `${__('Figure', 'ipec-elements')} ${index + 1}`,
                id: `ipec-figure-${index}`,
              },
              Object.entries(FIGURE).map(([key, label]) =>
                el(TextControl, {
                  key,
                  label,
                  value: FIGURE_HTML.includes(key) ? plainText(figure[key]) : (figure[key] ?? ''),
                  onChange: (value) =>
                    change(index, key, FIGURE_HTML.includes(key) ? escapeText(value) : value),
                  __nextHasNoMarginBottom: true,
                  __next40pxDefaultSize: true,
                }),
              ),
              el(
                Button,
                {
                  variant: 'link',
                  isDestructive: true,
                  onClick: () => setAttributes({ figures: figures.filter((_, at) => at !== index) }),
                },
                __('Remove this figure', 'ipec-elements'),
              ),
            ),
          ),
          el(
            Button,
            { variant: 'primary', onClick: () => setAttributes({ figures: [...figures, {}] }) },
            __('Add a figure', 'ipec-elements'),
          ),
        ),
      );
    },
    save({ attributes: { figures = [] } }) {
      return el(
        'div',
        useBlockProps.save(),
        figures.map(({ value, exact, label, date, dateText, source, href }, index) =>
          el(
            'figure',
            {
              key: index,
              className: 'ipec-key-figure',
              'data-value': exact || undefined,
              'data-date': date || undefined,
            },
            value ? el(RichText.Content, { tagName: 'p', className: 'ipec-key-figure-value', value }) : null,
            label ? el(RichText.Content, { tagName: 'figcaption', value: label }) : null,
            dateText
              ? el(RichText.Content, { tagName: 'p', className: 'ipec-key-figure-date', value: dateText })
              : null,
            source
              ? el(
                  'cite',
                  null,
                  el('a', { href: href || undefined }, el(RichText.Content, { value: source })),
                )
              : null,
          ),
        ),
      );
    },
  });

  blocks.registerBlockType('ipec/join-form', {
    edit(props) {
      return el(
        Fragment,
        null,
        inspector('ipec-community-join-form', props),
        el(
          'div',
          useBlockProps(),
          el(Disabled, null, el(ServerSideRender, { block: 'ipec/join-form', attributes: props.attributes })),
        ),
      );
    },
    save: () => null,
  });
})(window.wp);
