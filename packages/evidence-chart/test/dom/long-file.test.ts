import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { EvidenceChart } from '@ipec/evidence-chart';
import { Harness, SAID } from './harness.ts';

/** A chart of a file, and every issue that its author is told of. */
async function chartOf(rows: readonly string[], attributes = SAID, lang = 'en') {
  const box = await fixture<HTMLElement>(`<div lang="${lang}" style="inline-size:700px"></div>`);
  const told: string[] = [];
  const hear = (event: Event): void => {
    const { issues } = event as unknown as { issues: readonly { code: string }[] };
    told.push(...issues.map(({ code }) => code));
  };
  for (const name of ['ipec-warning', 'ipec-error']) box.addEventListener(name, hear);
  box.innerHTML = `<ipec-evidence-chart ${attributes}></ipec-evidence-chart>`;
  const chart = box.querySelector<EvidenceChart>('ipec-evidence-chart')!;
  // The answer is late, as it is from a server.
  chart.fetch = async () => {
    await new Promise((resolve) => setTimeout(resolve, 80));
    return new Response(rows.join('\n'));
  };
  chart.src = '/figures.csv';
  return { chart: await Harness.at(box), told };
}

describe('figures in a file', () => {
  it('while they are on their way the author is not told that there are none', async () => {
    const { chart, told } = await chartOf(['Year,Awards', '2022,10', '2023,20']);
    await waitUntil(() => chart.all('svg').length > 0);
    await chart.element.updateComplete;
    expect(told).to.deep.equal([]);
  });

  it('that are refused are told by their own reason', async () => {
    const { chart, told } = await chartOf(['Year,Name', '2022,a', '2023,b']);
    await waitUntil(() => told.length > 0);
    await chart.element.updateComplete;
    expect(told).to.include('column-no-figures');
    expect(told).not.to.include('chart-no-table');
  });

  it('of several services are told by their own reason, not by what stands in cells that no chart draws', async () => {
    const { told } = await chartOf(
      [
        'id,title,stream,group,category,numerator,denominator,unknown,value,other_currencies',
        'mix,Mix,find-a-tender,,open,1,2,0,0.5,CHF 34154; EUR 19873',
        'mix,Mix,find-a-tender,,other,1,2,0,0.5,QAR 300000',
        'mix,Mix,contracts-finder,,open,1,2,0,0.5,EUR 5',
      ],
      `${SAID} indicator="mix"`,
    );
    await waitUntil(() => told.length > 0);
    expect(told).to.deep.equal(['indicator-streams']);
  });

  for (const [lang, words] of [
    ['en', 'The file has 1,150 more rows.'],
    ['cy', 'Mae rhagor o resi yn y ffeil: 1,150.'],
  ] as const)
    it(`of a long one that is not drawn the first rows are shown, and how many more there are: ${lang}`, async () => {
      const rows = Array.from({ length: 1250 }, (_, at) => `place ${at},name ${at}`);
      const { chart } = await chartOf(['Place,Name', ...rows], SAID, lang);
      await waitUntil(() => chart.all('tfoot').length > 0);
      expect(chart.all('tbody tr').length).to.equal(100);
      expect(chart.texts('tfoot')).to.deep.equal([words]);
    });
});
