import type { MeasureWords } from './words.ts';

/** Words of English headings, in small letters, as regular expressions without groups that are read. */
export const en: MeasureWords = {
  things:
    'homes|dwellings|properties|households|children|adults|tenants|tenancies|members|staff|contracts|providers|businesses|' +
    'organisations|claims|tickets|pcns|permits|licences|notices|places|vehicles|projects|schemes|schools|sites',
  counts:
    'clients|customers|users|patients|pupils|students|learners|suppliers|bidders|orders|cases|applications|requests|referrals|' +
    'complaints|enquiries|incidents|visits|visitors|journeys|trips|passengers|inspections|transactions|claimants|people|persons|' +
    'residents|population|electors|voters|votes|births|deaths|employees|ftes?|headcount|volunteers|invoices|meals|items|sessions|events',
  done: String.raw`\w+(?:ed|ing|en)|made|sent|held`,
  amounts:
    'receipts|fees?|salar(?:y|ies)|wages|earnings|pay|rents?|payments?|debts?|arrears|sales|subsid(?:y|ies)|funding|turnover|' +
    'profit|surplus|deficit|levy|precepts?|charge|tariff|toll|compensation|damages|takings|bill|pensions?|bonus|premium|deposit|' +
    'balance|borrowing|investment|proceeds|commission|overspend|underspend|outturn|discount|rebate|fine|penalty|grant|loan|donation|' +
    'subscription|allowance|stipend|dividend|royalty|postage|insurance|contribution|endowment|legacy|hire|council tax',
  received: 'collected|received|raised|recovered|owed|due|taken|paid',
  sizes: {
    length:
      'length|width|height|depth|distance|mileage|diameter|girth|circumference|perimeter|altitude|elevation|thickness|rainfall|snowfall',
    area: String.raw`(?:^|total |land |floor |plot |site |surface |ground |internal |roof |canopy )area|area (?:cleaned|covered|treated|mown|surveyed|planted)|floor ?space|acreage`,
    weight: 'weight|tonnage',
    age: '(?<!working |pension |retirement |school |old |middle |legal |minimum |maximum )age|lifespan|life expectancy',
    time:
      'duration|headway|' +
      '(?:waiting|wait|response|processing|travel|journey|turnaround|handling|relet|delivery|running|queue|dwell|turnout|re-let|void|call|cycle|lead|down) times?',
    speed: 'speed',
    temperature: 'temperature|humidity',
    density: 'density',
    energy: 'energy|consumption',
    extent: '(?<!sample )size',
    power: 'wattage|voltage|output|bandwidth|pressure',
  },
  shares:
    'turnout|prevalence|positivity|occupancy|uptake|take-up|coverage|satisfaction|accuracy|utilisation|availability|punctuality|' +
    'reliability|shmi|funding level|(?:canopy|vaccine|land) cover',
  shareOrCount: 'compliance|attendance',
  each: String.raw`average|mean|median|typical|each|per|unit (?:cost|price)|band [a-h]`,
  measure: 'indicator|measure|kpi|metric',
};
