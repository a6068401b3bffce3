import { APART, type Measured } from './measures.ts';

/** Each share may be rounded. */
const ROUNDED = 1.5;

const decimalsOf = (value: number): number => String(value).split('.')[1]?.length ?? 0;
const rowsOf = (all: readonly Measured[]): number => all[0]?.figures.length ?? 0;
const known = ({ figures }: Measured): readonly number[] => figures.filter((figure) => !Number.isNaN(figure));

/** Columns that come to 100 in every row, whatever they are called, are the shares of a whole. */
function isWhole(all: readonly Measured[]): boolean {
  const rows = rowsOf(all);
  const sums = Array.from({ length: rows }, (_, at) =>
    all.reduce((sum, { figures }) => sum + (figures[at] || 0), 0),
  );
  return all.length > 1 && rows > 2 && sums.every((sum) => Math.abs(sum - 100) <= ROUNDED);
}

/** Parts of one as programs compute them for files: -0.0064, 0.0495. */
const isFraction = (one: Measured): boolean =>
  known(one).length > 2 &&
  known(one).every((figure) => Math.abs(figure) <= 1) &&
  known(one).filter((figure) => decimalsOf(figure) > 3).length * 2 > known(one).length;

/**
 * Whether figures that can only be shares stand beside figures that can be none, and no heading says so: what each row has
 * a hundred of beside how many it is of, or, in a file for programs, small fractions beside whole numbers.
 */
export function areSharesBeside(all: readonly Measured[], isOfProgram: boolean): boolean {
  const shares = all.filter((one) => known(one).every((figure) => figure >= 0 && figure <= 100));
  const others = all.filter((one) => !shares.includes(one));
  if (isWhole(shares) && others.some(({ size }) => size > 100 * APART)) return true;
  return (
    isOfProgram && all.some(isFraction) && all.some(({ isWhole: isCount, size }) => isCount && size > APART)
  );
}
