import type { Localized } from '../language.ts';

/** The words of the check view itself. What a widget says in it is English, as in the console. */
export interface CheckStrings {
  readonly heading: string;
  readonly note: string;
  readonly issues: string;
  readonly noIssues: string;
  readonly issueHead: readonly [code: string, place: string, message: string];
  readonly attributes: string;
  readonly attributeHead: readonly [name: string, value: string, state: string];
  readonly known: string;
  readonly unknown: string;
  readonly unknownAttribute: string;
  readonly unknownTag: string;
  readonly notClosed: string;
  readonly nothing: string;
  /** Contacts of the page, each with the day by which somebody looks at it again. */
  readonly contacts: string;
  readonly contactHead: readonly [contact: string, day: string, state: string];
  readonly contactStates: Readonly<Record<'current' | 'overdue' | 'undated', string>>;
}

/** The Welsh awaits a translator's review. */
export const checkStrings: Localized<CheckStrings> = {
  en: {
    heading: 'How this page was read',
    note: 'For the author of the page. Residents do not see this: it is here because of ipec-check.',
    issues: 'Left out or not understood',
    noIssues: 'Everything was used.',
    issueHead: ['Code', 'Place', 'What happened'],
    attributes: 'Attributes',
    attributeHead: ['Name', 'As written', 'Read'],
    known: 'Yes',
    unknown: 'No: this element has no such attribute',
    unknownAttribute: 'This element has no such attribute, so it was not used.',
    unknownTag: 'No script on this page knows this tag. Is it spelt as in the documentation?',
    notClosed:
      'This seems to be of the page below the element. Is its end tag missing? “/>” closes no element.',
    nothing: 'Nothing was found.',
    contacts: 'Contacts of this page',
    contactHead: ['Contact', 'Look again by', 'State'],
    contactStates: {
      current: 'Current',
      overdue: 'The day has passed: is this contact still right?',
      undated: 'Without a day: set data-review-by, so that somebody looks at it again',
    },
  },
  cy: {
    heading: 'Sut y darllenwyd y dudalen hon',
    note: 'Ar gyfer awdur y dudalen. Nid yw trigolion yn gweld hyn: mae yma oherwydd ipec-check.',
    issues: 'Wedi’i adael allan neu heb ei ddeall',
    noIssues: 'Defnyddiwyd popeth.',
    issueHead: ['Cod', 'Lle', 'Beth ddigwyddodd'],
    attributes: 'Priodoleddau',
    attributeHead: ['Enw', 'Fel y’i hysgrifennwyd', 'Wedi’i ddarllen'],
    known: 'Ydy',
    unknown: 'Nac ydy: nid oes priodoledd o’r fath gan yr elfen hon',
    unknownAttribute: 'Nid oes priodoledd o’r fath gan yr elfen hon, felly ni chafodd ei ddefnyddio.',
    unknownTag:
      'Nid oes sgript ar y dudalen hon yn adnabod y tag hwn. A yw wedi’i sillafu fel yn y ddogfennaeth?',
    notClosed:
      'Ymddengys fod hwn yn perthyn i’r dudalen o dan yr elfen. A yw’r tag cau ar goll? Nid yw “/>” yn cau elfen.',
    nothing: 'Ni chafwyd hyd i ddim.',
    contacts: 'Cysylltiadau’r dudalen hon',
    contactHead: ['Cyswllt', 'Edrych eto erbyn', 'Cyflwr'],
    contactStates: {
      current: 'Cyfredol',
      overdue: 'Mae’r diwrnod wedi mynd heibio: a yw’r cyswllt hwn yn gywir o hyd?',
      undated: 'Heb ddiwrnod: gosodwch data-review-by, fel bod rhywun yn edrych arno eto',
    },
  },
};
