import { expect } from '@open-wc/testing';
import 'axe-core';
import type axe from 'axe-core';
import { Harness, ORDINARY } from './harness.ts';

async function violations(harness: Harness): Promise<string[]> {
  const { violations: found } = await (window as unknown as { axe: typeof axe }).axe.run(harness.element, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The ordinary answers in English, and “I do not know” throughout in Welsh. */
const ANSWERS = { en: ORDINARY, cy: {} };

for (const lang of ['en', 'cy'] as const)
  describe(`axe, ${lang}`, () => {
    it('finds nothing on any page of a run', async () => {
      const harness = await Harness.of('heading="Which procedure?"', { lang });
      expect(await violations(harness), 'start').to.deep.equal([]);
      await harness.press('.start .primary');
      expect(await violations(harness), 'question').to.deep.equal([]);
      await harness.press('form.ask .primary');
      expect(await violations(harness), 'fault').to.deep.equal([]);
      const table = ANSWERS[lang];
      await harness.answerAll(table);
      expect(await violations(harness), 'check').to.deep.equal([]);
      await harness.press('.step > .buttons .primary');
      await harness.until(
        () => harness.root.querySelector('section.record') !== null,
        'the record form is there',
      );
      for (const details of harness.all<HTMLDetailsElement>('details')) details.open = true;
      await harness.settled();
      expect(await violations(harness), 'result').to.deep.equal([]);
    }).timeout(60_000);
  });
