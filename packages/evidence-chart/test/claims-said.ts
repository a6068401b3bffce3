export type Language = 'en' | 'cy';

/** How each claim is said, in the order in which they are tried: the words of a reader, not of the package. */
export const SAID: Readonly<Record<Language, Readonly<Record<string, RegExp>>>> = {
  en: {
    only: /^The only figure(?<part> drawn)?: (?<names>.*), (?<value>.*)$/,
    equal: /^All figures (?<part>drawn )?are (?<value>.*)$/,
    highestTotal: /^Highest (?<part>complete )?total: (?<names>.*), (?<value>.*?)$/,
    lowestTotal: /^Lowest (?<part>complete )?total: (?<names>.*), (?<value>.*?)$/,
    total: /^Total: (?<value>.*)$/,
    highest: /^Highest(?<part> of those drawn)?: (?<names>.*), (?<value>\S.*?)$/,
    lowest: /^Lowest(?<part> of those drawn)?: (?<names>.*), (?<value>\S.*?)$/,
    firstLast: /^First: (?<first>.*?), (?<a>.*)\. Last: (?<last>.*?), (?<b>.*); (?<change>.*)$/,
    risingTrend: /^From first to last, the trend is upward$/,
    fallingTrend: /^From first to last, the trend is downward$/,
    risesAlways: /^Each figure is higher than the one before$/,
    fallsAlways: /^Each figure is lower than the one before$/,
    apart: /^The intervals of (?<one>.*) and (?<other>.*) do not overlap$/,
    overlap: /^The intervals of (?<one>.*) and (?<other>.*) overlap$/,
    none: /^No figure is published$/,
    noShare: /^No share can be worked out from these figures$/,
    others: /^(?<count>\d+) more (is|are) in the table$/,
    missing: /^(?<count>\d+) figures? (is|are) missing$/,
    suppressed: /^(?<count>\d+) figures? (is|are) withheld by the source$/,
    middle:
      /^The middle figure \(median\) is (?<median>.*); the lower quartile is (?<lower>.*), the upper quartile (?<upper>.*)$/,
    moves:
      /^From first to second, (?<up>\d+) went up, (?<down>\d+) went down and (?<same>\d+) stayed the same$/,
    both: /^(?<count>\d+) with both figures$/,
    alone: /^(?<value>−?£?\d\S*( million| billion)?( days)?)$/,
  },
  cy: {
    only: /^Yr unig ffigur(?<part> a luniadwyd)?: (?<names>.*), (?<value>.*)$/,
    equal: /^Pob ffigur(?<part> a luniadwyd)?: (?<value>.*)$/,
    highestTotal: /^Cyfanswm (?<part>cyflawn )?uchaf: (?<names>.*), (?<value>.*?)$/,
    lowestTotal: /^Cyfanswm (?<part>cyflawn )?isaf: (?<names>.*), (?<value>.*?)$/,
    total: /^Cyfanswm: (?<value>.*)$/,
    highest: /^Uchaf(?<part> o’r rhai a luniadwyd)?: (?<names>.*), (?<value>\S.*?)$/,
    lowest: /^Isaf(?<part> o’r rhai a luniadwyd)?: (?<names>.*), (?<value>\S.*?)$/,
    firstLast: /^Cyntaf: (?<first>.*?), (?<a>.*)\. Olaf: (?<last>.*?), (?<b>.*); (?<change>.*)$/,
    risingTrend: /^O’r cyntaf i’r olaf, mae’r duedd ar i fyny$/,
    fallingTrend: /^O’r cyntaf i’r olaf, mae’r duedd ar i lawr$/,
    risesAlways: /^Mae pob ffigur yn uwch na’r un o’i flaen$/,
    fallsAlways: /^Mae pob ffigur yn is na’r un o’i flaen$/,
    overlap: /^Mae’r cyfyngau hyn yn gorgyffwrdd: (?<one>.*); (?<other>.*)$/,
    apart: /^Nid yw’r cyfyngau hyn yn gorgyffwrdd: (?<one>.*); (?<other>.*)$/,
    none: /^Nid oes ffigur wedi’i gyhoeddi$/,
    noShare: /^Ni ellir dweud cyfran o’r ffigurau hyn$/,
    others: /^Eraill yn y tabl: (?<count>\d+)$/,
    missing: /^Ffigurau ar goll: (?<count>\d+)$/,
    suppressed: /^Ffigurau wedi’u hatal gan y ffynhonnell: (?<count>\d+)$/,
    middle: /^Canolrif: (?<median>.*); chwartel isaf: (?<lower>.*); chwartel uchaf: (?<upper>.*)$/,
    moves: /^O’r cyntaf i’r ail, i fyny: (?<up>\d+); i lawr: (?<down>\d+); heb newid: (?<same>\d+)$/,
    both: /^Gyda’r ddau ffigur: (?<count>\d+)$/,
    alone: /^(?<value>−?£?\d\S*( miliwn| biliwn)?( days)?)$/,
  },
};

/** Kinds by the words that open a description. */
export const OPENS: Readonly<Record<Language, Readonly<Record<string, RegExp>>>> = {
  en: {
    bar: /^Bar chart/,
    column: /^Column chart/,
    stacked: /^Stacked chart/,
    line: /^Line chart/,
    area: /^Area chart/,
    dot: /^Dot chart/,
    range: /^Range chart/,
    'stacked-bar': /^Stacked bar chart/,
    diverging: /^Diverging bar chart/,
    slope: /^Slope chart/,
    strip: /^Strip chart/,
    box: /^Box plot/,
    'tile-map': /^Tile map/,
    'inline-bars': /^Table with bars/,
    scatter: /^Scatter chart/,
    headline: /^Headline figures/,
  },
  cy: {
    bar: /^Siart bar/,
    column: /^Siart colofn/,
    stacked: /^Siart pentwr/,
    line: /^Siart llinell/,
    area: /^Siart arwynebedd/,
    dot: /^Siart dotiau/,
    range: /^Siart amrediad/,
    'stacked-bar': /^Siart bar pentwr/,
    diverging: /^Siart bar dargyfeiriol/,
    slope: /^Siart goleddf/,
    strip: /^Siart stribed/,
    box: /^Plot blwch/,
    'tile-map': /^Map teils/,
    'inline-bars': /^Tabl â barrau/,
    scatter: /^Siart gwasgariad/,
    headline: /^Prif ffigurau/,
  },
};

/** How names are listed, and how an opening ends. */
export const LISTS: Readonly<
  Record<
    Language,
    {
      readonly more: RegExp;
      readonly between: RegExp;
      readonly others: (count: number) => string;
      readonly one: (place: string) => string;
      readonly all: (count: number) => string;
      readonly ends: (first: string, last: string) => string;
    }
  >
> = {
  en: {
    more: /^(.*) and (\d+) more$/,
    between: /, | and /,
    others: (count) => `${count} more`,
    one: (place) => `: ${place}`,
    all: (count) => `, ${count} in all`,
    ends: (first, last) => `, from ${first} to ${last}`,
  },
  cy: {
    more: /^(.*); (\d+) arall$/,
    between: /; /,
    others: (count) => `${count} arall`,
    one: (place) => `; ${place}`,
    all: (count) => `; cyfanswm: ${count}`,
    ends: (first, last) => `; o: ${first}; hyd at: ${last}`,
  },
};
