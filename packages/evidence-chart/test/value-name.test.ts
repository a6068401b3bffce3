import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTable } from '@ipec/feeds/table';
import { parseOptions } from '../src/attributes/options.ts';
import { readTable } from '../src/data/read-table.ts';
import { uiEn } from '../src/strings/en/ui.ts';
import { PARTS } from './parts.ts';

function nameOf(table: string, attributes: Readonly<Record<string, string>> = {}): string | undefined {
  const words = { language: 'en', other: uiEn.other } as const;
  const model = readTable(parseTable(table, { language: 'en' }), parseOptions(attributes), words, PARTS);
  return model?.ok ? model.value.valueName : undefined;
}

test('figures under a heading that says nothing are what other columns say of all of them', () => {
  const points = 'area,period,indicator,measure,unit,value\n';
  const row = 'Bolton,2022,Charging points,"Per 1,000 residents",Points,0.41\n';
  assert.equal(
    nameOf(`${points}${row}${row.replace('2022', '2023')}`),
    'Charging points, Per 1,000 residents',
  );
  assert.equal(
    nameOf('year,measure,value\n2022,Count,41\n2023,Count,44\n'),
    'value',
    'a count of what is not said',
  );
  assert.equal(nameOf('year,measure,visits\n2022,At the desk,41\n2023,At the desk,44\n'), 'visits');
});

test('the name of figures that are read in millions no longer says so', () => {
  const table =
    'Year,Measure,Value\n2023,Notices,41\n2023,Spend (£m),1.2\n2024,Notices,44\n2024,Spend (£m),1.4\n';
  assert.equal(nameOf(table, { where: 'Measure=Spend (£m)' }), 'Spend');
});
