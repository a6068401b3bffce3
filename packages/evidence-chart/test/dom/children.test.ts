import { expect, fixture } from '@open-wc/testing';
import { readChildren } from '../../src/data/children.ts';

/** Cells of the only row of a body, as they are read. */
async function cells(inner: string, style = ''): Promise<unknown> {
  const host = await fixture(
    `<div><style>${style}</style><table><tbody><tr>${inner}</tr></tbody></table></div>`,
  );
  return readChildren(host).rows?.[0];
}

const READ: readonly (readonly [name: string, html: string, expected: unknown])[] = [
  ['a raised number', '<td>12<sup>1</sup></td>', ['12 [1]']],
  ['a raised link', '<td>12<sup><a href="#n1">2</a></sup></td>', ['12 [2]']],
  ['a link in brackets', '<td>12<a href="#n1">[1]</a></td>', ['12 [1]']],
  ['a bare link', '<td>12<a href="#n1">1</a></td>', ['12 [1]']],
  ['a raised letter', '<td>12<sup>a</sup></td>', ['12 [a]']],
  ['a struck figure', '<td><del>12</del> <ins>14</ins></td>', ['14']],
  ['another struck figure', '<td><s>12</s>14</td>', ['14']],
  ['a hidden figure', '<td><span hidden>1</span>12</td>', ['12']],
  ['a figure that is not displayed', '<td><span class="none">1</span>12</td>', ['12']],
  ['a figure for screen readers', '<td><span class="away">1</span>12</td>', ['12']],
  ['an invisible figure', '<td><span class="unseen">1</span>12</td>', ['12']],
  ['a class that hides', '<td><span class="govuk-visually-hidden">1</span>12</td>', ['12']],
  ['a figure in a frame', '<td><span class="framed">1,2</span>34</td>', ['1,234']],
  ['a figure whose margin is cut away', '<td><b class="cut">12</b></td>', ['12']],
  ['words of a clip that leaves nothing', '<td><span class="gone">1</span>12</td>', ['12']],
  ['two paragraphs', '<td><p>1</p><p>2</p></td>', ['1 2']],
  ['a line break', '<td>St<br>Davids</td>', ['St Davids']],
  ['square kilometres', '<td>12 km<sup>2</sup></td>', ['12 km²']],
  ['a name with a note', '<td>Leeds<sup>2</sup></td>', ['Leeds [2]']],
  ['a chemical', '<td>CO<sub>2</sub></td>', ['CO2']],
  ['a picture', '<td><img alt="Yes" src="data:,"></td>', ['Yes']],
  ['part of a word', '<td><b>1</b>2</td>', ['12']],
  ['a script', '<td>12<script type="text/plain">3</script></td>', ['12']],
  ['an exact value', '<td data-value="1234567">£1.2m</td>', [{ text: '£1.2m', value: '1234567' }]],
  ['a cell of two columns', '<td colspan="2">12</td>', ['12', { text: '12', again: true }]],
];

describe('cells are read as a reader sees them', () => {
  const style =
    '.none{display:none}.unseen{visibility:hidden}.away{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}' +
    '.framed{clip-path:inset(2px 0 0)}.cut{position:absolute;clip:rect(0px,90px,20px,0px)}.gone{clip-path:inset(100%)}';
  for (const [name, html, expected] of READ)
    it(name, async () => expect(await cells(html, style)).to.deep.equal(expected));
});

describe('tables are read whole', () => {
  const grid = async (inner: string): Promise<{ rows: unknown; heads: unknown }> => {
    const { rows, heads } = readChildren(await fixture(`<div><table>${inner}</table></div>`));
    const text = (cell: unknown): unknown =>
      typeof cell === 'object' && cell && 'text' in cell ? `${String(cell.text)}*` : cell;
    return { rows: rows?.map((row) => row.map(text)), heads };
  };

  it('a cell of several rows stands in each', async () => {
    const { rows } = await grid('<tr><td rowspan="2">Leeds</td><td>2021</td></tr><tr><td>2022</td></tr>');
    expect(rows).to.deep.equal([
      ['Leeds', '2021'],
      ['Leeds*', '2022'],
    ]);
  });

  it('two rows of headings', async () => {
    const head =
      '<thead><tr><th rowspan="2">Area</th><th colspan="2">2022</th></tr><tr><th>Open</th><th>Direct</th></tr></thead>';
    expect(await grid(`${head}<tr><td>Leeds</td><td>1</td><td>2</td></tr>`)).to.deep.equal({
      rows: [
        ['Area', '2022', '2022*'],
        ['Area*', 'Open', 'Direct'],
        ['Leeds', '1', '2'],
      ],
      heads: 2,
    });
  });

  it('headings without a head, and a foot that is written first', async () => {
    const foot = '<tfoot><tr><th>Total</th><td>1</td></tr></tfoot>';
    expect(
      await grid(`${foot}<tbody><tr><th>Area</th><th>n</th></tr><tr><th>Leeds</th><td>1</td></tr></tbody>`),
    ).to.deep.equal({
      rows: [
        ['Area', 'n'],
        ['Leeds', '1'],
        ['Total', '1'],
      ],
      heads: 1,
    });
  });
});

describe('words keep their links', () => {
  const NOTE = 'https://note.example/';
  const LINKED: readonly (readonly [
    name: string,
    html: string,
    links: readonly (readonly [string, string])[],
  ])[] = [
    ['one in words', `<p>From <a href="${NOTE}">the ONS</a>.</p>`, [['the ONS', NOTE]]],
    ['a link that is the whole', `<a href="${NOTE}">the ONS</a>`, [['the ONS', NOTE]]],
    [
      'two',
      `<p><a href="${NOTE}a">here</a>, <a href="${NOTE}b">here</a></p>`,
      [
        ['here', `${NOTE}a`],
        ['here', `${NOTE}b`],
      ],
    ],
    [
      'an address for letters',
      '<p><a href="mailto:a@b.example">Ask</a></p>',
      [['Ask', 'mailto:a@b.example']],
    ],
    ['a place of the page', '<p><a href="#top">Above</a></p>', []],
    ['a script', '<p><a href=" java\tscript:alert(1)">Run</a></p>', []],
    ['a picture without words', `<p>Logo <a href="${NOTE}"><img alt="" src="data:,"></a></p>`, []],
    ['a link that is hidden', `<p>Seen <a href="${NOTE}" hidden>unseen</a></p>`, []],
  ];
  for (const [name, inner, links] of LINKED)
    it(name, async () => {
      const host = await fixture(`<div>${inner}</div>`);
      expect(
        readChildren(host).notes.flatMap((note) => note.links.map(({ text, href }) => [text, href])),
      ).to.deep.equal(links);
    });
});

describe('what stands beside the table is to be known of the figures', () => {
  const TABLE = '<table><tr><td>1</td></tr></table>';
  const BESIDE: readonly (readonly [name: string, html: string, notes: readonly string[]])[] = [
    ['a paragraph below', `${TABLE}<p>York is <b>provisional</b>.</p>`, ['York is provisional.']],
    ['a paragraph above', `<p>Revised in May.</p>${TABLE}`, ['Revised in May.']],
    ['a caption', `<figure>${TABLE}<figcaption>Of 12 councils</figcaption></figure>`, ['Of 12 councils']],
    [
      'both, what is nearest first',
      `<div><figure>${TABLE}<figcaption>Near</figcaption></figure><p>Between</p></div><p>Far</p>`,
      ['Near', 'Between', 'Far'],
    ],
    ['no table, for figures of a file', '<p>Revised in May.</p>', ['Revised in May.']],
    ['after the notes', `${TABLE}<p>Beside</p><p slot="notes">A note</p>`, ['A note', 'Beside']],
    ['words of another slot', `${TABLE}<p slot="summary">Leeds leads.</p>`, []],
    ['another table', `${TABLE}<div>${TABLE}</div>`, []],
    ['what is hidden', `${TABLE}<p hidden>1</p><p style="display: none">2</p><script>3</script>`, []],
    ['a style', `<style>p { color: red }</style>${TABLE}`, []],
    ['nothing', TABLE, []],
  ];
  for (const [name, inner, notes] of BESIDE)
    it(name, async () => {
      const host = await fixture(`<div>${inner}</div>`);
      expect(readChildren(host).notes.map(({ text }) => text)).to.deep.equal(notes);
    });
});
