/** A name that sums up the others: `Total`, `Grand total`, `All`, `Cyfanswm`. */
export const TOTAL =
  /^((grand|overall|sub)[ -]?)?totals?\b|\btotals?$|^(all(?! other)|overall|sum|cyfanswm|pob un)\b/i;
