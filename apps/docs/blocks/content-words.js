/** What to write and what not to, by the tag of a widget: what stands there, what often stands there instead, and why it matters. */
export const PAIRS = {
  'ipec-procedure-selector': [
    [
      '“For officers who plan a purchase. It is guidance.”',
      '“Find out which procedure you must use.”',
      'The selector says what is open. People decide.',
    ],
    [
      'A link “Preliminary market engagement”',
      'A link “More information”',
      'Links are also read by themselves, one after the other.',
    ],
    [
      'A link to your rule, by its name and number',
      'The words of the rule, copied',
      'The copy stays as it is when the rule changes.',
    ],
  ],
  'ipec-evidence-chart': [
    [
      '“In 2021/22 more reached small firms through larger ones than directly.”',
      '“The chart shows spending by year.”',
      'The summary is what a reader takes away, and what a listener hears first.',
    ],
    ['`[c]` for a figure that is withheld', '`0`', 'Zero is a figure. A reader would believe it.'],
    ['“NAO, Government’s spending with SMEs (2016)”', '“Various sources”', 'A reader can look up the first.'],
    [
      '`highlight="Our council"`',
      '“Our council is the green line.”',
      'Colours change in the dark, on paper and for many eyes.',
    ],
  ],
  'ipec-key-figures': [
    [
      '“£300 billion a year” “is spent by the UK public sector on goods, services and works”',
      '“£300bn” “Spend”',
      'Value and label are one sentence, and are read aloud as one.',
    ],
    ['`<time>2021/22</time>`', '“Latest”', 'The page will be read next year too.'],
    [
      '`<cite>` with the name of who counted, as a link',
      '“Source: internal”',
      'A figure that nobody can check is not shown.',
    ],
  ],
  'ipec-case-study-carousel': [
    [
      '“Finding missing business rates with data science”',
      '“Belfast case study”',
      'Readers choose by the title.',
    ],
    [
      '“A two-week prototype trial found about £350,000 of uncollected rates.”',
      '“Significant savings were achieved.”',
      'The first can be checked and compared.',
    ],
    [
      '“dynamic purchasing system; pre-market engagement”',
      '“an innovative approach”',
      'An officer looks for the route, and filters by it.',
    ],
    [
      '`alt=""` for a picture that decorates',
      '`alt="image1.jpg"`',
      'A listener hears the second on every card.',
    ],
  ],
  'ipec-resource-library': [
    [
      '“Innovation in Procurement Toolkit”',
      '“Click here to download”',
      'The title is the link, and it is read by itself.',
    ],
    [
      '“Steps and templates for buying something that does not exist yet.”',
      '“This document provides information about procurement.”',
      'The first says whom it helps to do what.',
    ],
    [
      'No date: the list says “Undated”',
      'The first of January of a year that was guessed',
      'A wrong date sends readers to the wrong document.',
    ],
    [
      '`data-type="guidance"`',
      '`data-type="Guidance (PDF, final v2)"`',
      'People filter by the type. A file says its format by itself.',
    ],
  ],
  'ipec-community-join-form': [
    [
      '“For people who buy for councils. We write when there is an event.”',
      '“Sign up now!”',
      'People want to know what comes before they give an address.',
    ],
    [
      '`controller="Example Council; Example University"`',
      '`controller="The partnership"`',
      'Whoever joins must know who holds the details.',
    ],
    [
      '`privacy-version="2026-05-01"`',
      '`privacy-version="latest"`',
      'The consent is kept with the version that was read.',
    ],
    [
      'No box that is ticked already, and no words of consent of your own',
      '“By joining you agree to …”',
      'Consent that nobody gave cannot be proved.',
    ],
  ],
};
