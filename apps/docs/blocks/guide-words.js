/**
 * What a designer asks of a widget before choosing it, by its tag: when it helps and when something else is better, what each key
 * does, and what nobody knows yet. Only what was read or run stands here.
 */
export const GUIDES = {
  'ipec-procedure-selector': {
    names: ['decision tree', 'wizard', 'route finder', 'procurement route selector', 'guided questions'],
    use: [
      'An officer plans a purchase and wants to know which procedures are open to it, and why.',
      'The file needs a record of the decision, with the law that it rests on.',
      'Your own contract rules decide below the limits of the law, and officers look for them in one place.',
    ],
    avoid: [
      ['The purchase has begun. The selector does not follow a procedure.', null],
      ['Somebody wants to read the law.', 'links to it'],
      ['The question has one answer for everybody. Write it on the page.', null],
    ],
    keys: [
      ['Tab', 'goes to the next control: an answer, a disclosure, a button'],
      ['Arrow keys, Space', 'choose one of the answers, as in every group of radio buttons'],
      ['Enter', 'goes on to the next question; the focus moves to its heading'],
      ['Enter on “Back”', 'goes to the question before, with its answer kept'],
    ],
    gaps: [
      'No lawyer has reviewed the rules. Each carries its citation and the day on which it was read.',
      'No officer has been watched while using it.',
      'A translator has not reviewed its Welsh.',
    ],
  },
  'ipec-evidence-chart': {
    names: ['graph', 'bar chart', 'line chart', 'data visualisation', 'dashboard', 'map'],
    use: [
      'A table on your page says something that is seen faster in a picture.',
      'The figures are published, have a source, and you can say in a sentence what to take away.',
      'Readers should be able to take the figures away, or hear them one by one.',
    ],
    avoid: [
      ['There are one to six figures and no comparison.', 'Key figures'],
      ['The reader looks up one value in many rows. A table does that better.', 'a plain table'],
      [
        'The figures change while the page is open. The chart draws what is there, and draws again when its data is set.',
        null,
      ],
    ],
    keys: [
      ['Tab', 'goes to the picture, which is one stop, then to the buttons below it'],
      ['Arrow keys', 'go from figure to figure, and from series to series'],
      ['Home, End', 'go to the first and the last place'],
      ['Page Up, Page Down', 'go on by a tenth of the places'],
      ['T', 'shows and hides the table'],
      ['S', 'plays the figures as sound'],
      ['Escape', 'takes the tip away'],
    ],
    gaps: [
      'Two pairs of the four hues are the same grey. Shapes, dashes and words tell the series apart.',
      'In forced colours the tiles of a map show no shade. Each has its name and its figure.',
      'The picture needs the focus mode of Orca (Insert+A) before it answers to arrow keys.',
    ],
  },
  'ipec-key-figures': {
    names: ['statistics', 'headline numbers', 'facts and figures', 'big numbers', 'indicators', 'KPI cards'],
    use: [
      'Three to six numbers answer questions that your readers have.',
      'Each number has a date and somebody who counted it.',
      'Others publish another number for the same thing, and readers should see why.',
    ],
    avoid: [
      ['The numbers are compared with each other, or go on over time.', 'Evidence charts'],
      ['The number has no source or no date. It is then not shown.', null],
      ['The number is a target or a slogan. Write it as a sentence.', null],
    ],
    keys: [
      ['Tab', 'goes to the next link or disclosure'],
      ['Enter, Space', 'open what is to be known beside a figure'],
    ],
    gaps: [
      'No reader has been asked whether rival figures help or confuse.',
      'A translator has not reviewed its Welsh.',
    ],
  },
  'ipec-case-study-carousel': {
    names: ['carousel', 'slider', 'cards', 'news list', 'stories', 'examples of practice'],
    use: [
      'Several stories of the same kind should be found on one page, and each leads to a page of its own.',
      'Readers choose by place, sector or procurement route.',
      'The stories are on the page already, or come from a feed.',
    ],
    avoid: [
      ['One story matters most. Show it by itself.', null],
      ['The cards are documents to be downloaded.', 'Publications'],
      ['Everybody must see every card. A row shows a few at a time: use its layout grid or list.', null],
    ],
    keys: [
      ['Tab', 'goes to the filters, the buttons of the row, the row, then from card to card'],
      ['Enter, Space on “Next” or “Previous”', 'move the row by a whole view; the new position is announced'],
      ['Arrow keys in the row', 'scroll it, as in every box that scrolls'],
      ['Enter on a card', 'follows its link'],
    ],
    gaps: [
      'How many readers go beyond the first cards on a council’s site is not known: nobody has measured it.',
      'A translator has not reviewed its Welsh.',
    ],
  },
  'ipec-resource-library': {
    names: ['document library', 'publications list', 'downloads', 'toolkit', 'resources', 'repository'],
    use: [
      'There are more than about eight documents, and readers look for one of them.',
      'Documents have a type, a topic or a year by which people choose.',
      'A choice should have an address that can be sent on.',
    ],
    avoid: [
      ['There are fewer than eight documents. A list of links is enough.', 'a plain list'],
      ['The entries are stories with pictures.', 'Case studies'],
      ['The whole site is searched. Use the search of your site.', null],
    ],
    keys: [
      ['Tab', 'goes to the search, the selects, then from document to document'],
      ['Letters in the search', 'narrow the list as they are typed; the number that is left is announced'],
      ['Arrow keys in a select', 'choose a type, a topic, a year or an order'],
      ['Enter on a title', 'follows its link'],
    ],
    gaps: [
      'The search finds words, not meanings. It knows no synonyms.',
      'A translator has not reviewed its Welsh.',
    ],
  },
  'ipec-community-join-form': {
    names: ['sign-up form', 'registration form', 'newsletter form', 'membership form', 'contact form'],
    use: [
      'People join a community at work: a name, an address, an organisation, and consent that can be proved.',
      'Answers must not be lost where the network is bad.',
      'The form must work where no script runs.',
    ],
    avoid: [
      ['The form asks about a person’s life, health or money. It has no protection for that.', null],
      ['One email address for a newsletter is enough. Use the form of your mail provider.', null],
      [
        'The form decides something, such as an application for a grant. Use a form service of your council.',
        null,
      ],
    ],
    keys: [
      ['Tab', 'goes to the next field'],
      ['Arrow keys, Space', 'choose in a group, tick a box'],
      ['Enter', 'sends; with errors the focus moves to the summary'],
      ['Enter on a link of the summary', 'moves the focus to the field'],
    ],
    gaps: [
      'Password managers have not been tried: only the autofill tokens are tested.',
      'In Firefox, Orca says the hint and the error of a field a second time.',
      'A translator has not reviewed its Welsh.',
    ],
  },
};
