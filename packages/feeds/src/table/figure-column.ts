import type { Issue } from '../result.ts';
import { describe } from './describe-column.ts';
import { type Figure, readFigures, shifted } from './figures.ts';
import { type HeadingUnit, withoutScale } from './heading.ts';
import { marked } from './marked.ts';
import type { ColumnReading } from './reading.ts';
import { type Decimal, scan } from './scan.ts';
import type { Telling } from './telling.ts';
import type { TypedColumn } from './typed-column.ts';
import type { Cell, Column, RawCell } from './types.ts';

/** What the cells of a column of figures say, and what its heading and its table say of them. */
export interface Figures {
  readonly of: ReadonlyMap<Telling, Figure>;
  readonly heading: HeadingUnit;
  readonly decimal: Decimal | undefined;
  readonly because: ColumnReading['because'];
  readonly language: string | undefined;
  /** The heading without what it says of other figures than these. */
  readonly label?: string;
}

/** A column of figures: every cell in whole units of one unit, or why it is not. */
export function figureColumn(name: string, tellings: readonly Telling[], figures: Figures): TypedColumn {
  const { of, heading } = figures;
  const units = new Set([...of.values()].flatMap(({ unit }) => unit ?? []));
  const warnings: Issue[] = [];
  const cells = tellings.map((one): Cell => {
    const { raw, absent } = one;
    if (absent) return { ...absent, text: raw.text };
    const figure = of.get(one);
    if (!figure || raw.again)
      return { kind: 'unread', text: raw.text, reason: figure ? 'spans' : 'not-a-number' };
    return marked(
      { kind: 'value', value: valueOf(raw, figure, heading.power, units), text: raw.text },
      figure.marks,
      raw,
    );
  });
  for (const [index, cell] of cells.entries()) {
    if (cell.kind === 'unread') warnings.push(unreadCell(index, name, cell.text));
  }
  const others = heading.unit ? [] : otherUnits(tellings, of, units);
  const isMixed = units.size + others.length > 1;
  if (isMixed)
    warnings.push({
      code: 'column-mixed-units',
      path: name,
      message: `units differ: ${[...units, ...others].join(', ')}`,
    });
  const unit = isMixed ? undefined : ([...units][0] ?? heading.unit);
  const [terms = ''] = [...of.values()].flatMap((figure) => figure.terms ?? []);
  const bare = figures.label ?? withoutScale(name, figures.language);
  const isSaid = name.toLowerCase().includes(terms.toLowerCase());
  const label = isSaid ? bare : `${bare} (${terms})`;
  const column: Column = {
    name,
    type: 'number',
    ...(label !== name && { label }),
    ...(unit && { unit }),
    ...(isMixed && { mixed: true }),
  };
  const reading = describe(name, 'figures', cells, figures.because);
  return {
    column,
    cells,
    warnings,
    reading: {
      ...reading,
      ...(unit && { unit }),
      ...(heading.power !== 0 && { power: heading.power }),
      ...(figures.decimal && { decimal: figures.decimal }),
    },
  };
}

/** What figures that are not understood among shares are in: `28 days` among `85%`. */
function otherUnits(
  tellings: readonly Telling[],
  of: ReadonlyMap<Telling, Figure>,
  units: ReadonlySet<string>,
): readonly string[] {
  if (!units.has('%')) return [];
  const tails = tellings.flatMap((one) => (of.has(one) || one.number?.unit ? [] : (one.number?.tail ?? [])));
  return tails.filter((tail) => /^[a-z]{3}/.test(tail));
}

/** An exact value is in whole units; the unit is still read from the text beside it. */
function valueOf(raw: RawCell, figure: Figure, power: number, units: Set<string>): number {
  if (raw.value === undefined || raw.value === '')
    return figure.scaled ? figure.value : shifted(figure.value, power);
  const [shown] = readFigures([scan(raw.text)], {
    heading: { power: 0 },
    name: '',
    decimal: '.',
    language: undefined,
  });
  if (shown?.unit) units.add(shown.unit);
  // `<data value="0.12">12%</data>`: the exact value is a share.
  const hundred = shifted(figure.value, 2);
  const isShare =
    shown?.unit === '%' && Math.abs(hundred - shown.value) < Math.abs(figure.value - shown.value);
  return isShare ? hundred : figure.value;
}

function unreadCell(index: number, name: string, text: string): Issue {
  return {
    code: 'cell-not-number',
    path: `row ${index + 1}, ${name}`,
    message: `${JSON.stringify(text)} is not understood as a number`,
  };
}
