import type { Localized } from '@ipec/common';

interface Page {
  readonly title: string;
  readonly text: string;
  readonly button?: string;
}

interface Mail {
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

interface JoinWords {
  readonly yes: string;
  readonly no: string;
  readonly refusedAnswer: string;
  readonly pages: Readonly<
    Record<
      'received' | 'confirm' | 'confirmed' | 'leave' | 'left' | 'refused' | 'busy' | 'failed' | 'not-found',
      Page
    >
  >;
  readonly mails: Readonly<Record<'confirm' | 'welcome', Mail>>;
}

/** Words of the pages and mails that WordPress shows. `{site}` and `{days}` are put in. Welsh awaits a translator's review. */
export const JOIN_WORDS: Localized<JoinWords> = {
  en: {
    yes: 'Yes',
    no: 'No',
    refusedAnswer: 'One answer was not understood.',
    pages: {
      received: {
        title: 'We have received your application',
        text: 'We have sent you an email. Open the link in it to confirm your address.',
      },
      confirm: {
        title: 'Confirm your email address',
        text: 'These details were sent with your email address. Press the button only if you sent them.',
        button: 'Confirm',
      },
      confirmed: { title: 'Your email address is confirmed', text: 'You have joined. Thank you.' },
      leave: {
        title: 'Leave the community',
        text: 'Press the button to leave. We then send you no more emails.',
        button: 'Leave',
      },
      left: { title: 'You have left', text: 'We send you no more emails.' },
      refused: {
        title: 'Some answers need another look',
        text: 'Go back with your browser: your answers are still in the form.',
      },
      busy: {
        title: 'Please try again later',
        text: 'Too many applications came at once. Your answers are still in the form.',
      },
      failed: {
        title: 'Your application was not stored',
        text: 'Go back and send it again: your answers are still in the form.',
      },
      'not-found': {
        title: 'This link does not work',
        text: 'It may have been used already, or it may be too old.',
      },
    },
    mails: {
      confirm: {
        subject: 'Confirm your email address',
        before:
          'Someone, we hope you, asked to join with this email address ({site}).\n\nIf it was you, open this link and press the button:',
        after:
          'The link works for {days} days. If it was not you, ignore this message: we send nothing more.',
      },
      welcome: {
        subject: 'You have joined',
        before:
          'Thank you: your email address is confirmed ({site}).\n\nYou can leave at any time with this link:',
        after: '',
      },
    },
  },
  cy: {
    yes: 'Ydw',
    no: 'Nac ydw',
    refusedAnswer: 'Ni ddeallwyd un ateb.',
    pages: {
      received: {
        title: 'Rydym wedi derbyn eich cais',
        text: 'Rydym wedi anfon e-bost atoch. Agorwch y ddolen ynddo i gadarnhau eich cyfeiriad.',
      },
      confirm: {
        title: 'Cadarnhewch eich cyfeiriad e-bost',
        text: 'Anfonwyd y manylion hyn gyda’ch cyfeiriad e-bost. Pwyswch y botwm dim ond os mai chi a’u hanfonodd.',
        button: 'Cadarnhau',
      },
      confirmed: { title: 'Mae eich cyfeiriad e-bost wedi’i gadarnhau', text: 'Rydych wedi ymuno. Diolch.' },
      leave: {
        title: 'Gadael y gymuned',
        text: 'Pwyswch y botwm i adael. Ni fyddwn yn anfon rhagor o negeseuon e-bost atoch.',
        button: 'Gadael',
      },
      left: { title: 'Rydych wedi gadael', text: 'Ni fyddwn yn anfon rhagor o negeseuon e-bost atoch.' },
      refused: {
        title: 'Mae angen golwg arall ar rai atebion',
        text: 'Ewch yn ôl gyda’ch porwr: mae eich atebion yn dal yn y ffurflen.',
      },
      busy: {
        title: 'Rhowch gynnig arall arni yn nes ymlaen',
        text: 'Daeth gormod o geisiadau ar unwaith. Mae eich atebion yn dal yn y ffurflen.',
      },
      failed: {
        title: 'Ni chafodd eich cais ei gadw',
        text: 'Ewch yn ôl a’i anfon eto: mae eich atebion yn dal yn y ffurflen.',
      },
      'not-found': {
        title: 'Nid yw’r ddolen hon yn gweithio',
        text: 'Efallai ei bod wedi’i defnyddio eisoes, neu ei bod yn rhy hen.',
      },
    },
    mails: {
      confirm: {
        subject: 'Cadarnhewch eich cyfeiriad e-bost',
        before:
          'Mae rhywun, chi gobeithio, wedi gofyn am gael ymuno gyda’r cyfeiriad e-bost hwn ({site}).\n\nOs mai chi oedd hwnnw, agorwch y ddolen hon a phwyswch y botwm:',
        after:
          'Mae’r ddolen yn gweithio am {days} diwrnod. Os nad chi oedd hwnnw, anwybyddwch y neges hon: ni fyddwn yn anfon dim byd arall.',
      },
      welcome: {
        subject: 'Rydych wedi ymuno',
        before:
          'Diolch: mae eich cyfeiriad e-bost wedi’i gadarnhau ({site}).\n\nGallwch adael ar unrhyw adeg gyda’r ddolen hon:',
        after: '',
      },
    },
  },
};
