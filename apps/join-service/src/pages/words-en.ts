import type { SiteWords } from './site-words.ts';

export const EN: SiteWords = {
  community: 'the IPEC community',
  privacy: 'Privacy notice',
  contact: 'Contact us another way',
  join: 'Join {community}',
  yourAddress: 'your address',
  review: {
    details: 'Details that will be stored',
    updates: 'Email updates',
    ticked: 'This box was ticked, and by confirming you agree to it:',
    notTicked: 'This box was left empty:',
    none: 'Not given',
  },
  pages: {
    received: {
      title: 'Check your email',
      paragraphs: [
        'We have your application. We are sending a message to {email}: open the link in it to confirm your address.',
        'If it does not come within a few minutes, look in your junk folder, or send the form again with the right address.',
      ],
    },
    confirm: {
      title: 'Confirm your email address',
      paragraphs: [
        'Press the button to confirm {email} and the details below.',
        'If you did not send them, close this page: nothing changes.',
      ],
      action: 'Confirm',
    },
    confirmed: {
      title: 'Your email address is confirmed',
      paragraphs: ['Thank you. You are a member of {community}.', 'You can close this page.'],
    },
    'already-confirmed': {
      title: 'Already confirmed',
      paragraphs: [
        'This link has done its work: your email address is confirmed. There is nothing more to do.',
      ],
    },
    expired: {
      title: 'This link has expired',
      paragraphs: ['Confirmation links work for {days} days. We can send a new one to {email}.'],
      action: 'Send a new link',
    },
    superseded: {
      title: 'This link is no longer in use',
      paragraphs: [
        'It was replaced by a newer one, or you have stopped our emails since. Look for our newest message.',
      ],
    },
    'unknown-link': {
      title: 'We do not know this link',
      paragraphs: [
        'It may have been cut off by your email program: copy the whole link from the message into the address bar.',
        'If your details have been deleted, the links in our messages no longer work.',
      ],
    },
    resent: {
      title: 'Check your email',
      paragraphs: [
        'If there is an application to confirm for that address, a new message is on its way to it.',
      ],
    },
    keep: {
      title: 'Stay a member',
      paragraphs: ['Press the button to stay a member of {community} with {email}.'],
      action: 'Yes, I want to stay',
    },
    kept: {
      title: 'You stay a member',
      paragraphs: ['Thank you. Nothing else changes.', 'You can close this page.'],
    },
    'keep-over': {
      title: 'This link has expired',
      paragraphs: [
        'You are still a member, and we have stopped sending you email updates. To get them again, send the form again with the box for them ticked.',
      ],
    },
    unsubscribe: {
      title: 'Stop emails or leave',
      paragraphs: ['Press the button to stop our email updates to {email}. It works at once.'],
      action: 'Stop email updates',
      second: 'Leave the community and delete my details',
    },
    unsubscribed: {
      title: 'No more email updates',
      paragraphs: ['We will not send you email updates. You can still leave the community altogether.'],
      second: 'Leave the community and delete my details',
    },
    leave: {
      title: 'Leave the community',
      paragraphs: [
        'Press the button to leave {community}. We delete the details that we hold for {email} at once.',
      ],
      action: 'Leave and delete my details',
    },
    left: {
      title: 'You have left',
      paragraphs: ['Your details have been deleted.'],
    },
    'too-many': {
      title: 'Please wait a minute',
      paragraphs: [
        'Too many forms have come from your network in the last minute. Yours was not taken in.',
        'Go back, wait a minute and send it again: what you typed is still there.',
      ],
    },
    'key-reused': {
      title: 'This form was sent before with other answers',
      paragraphs: ['Load the form again and send it once more.'],
    },
    refused: {
      title: 'This form cannot be sent from that page',
      paragraphs: ['The website you came from is not set up to send applications here.'],
    },
    'not-found': {
      title: 'Page not found',
      paragraphs: ['Check the address, or go back to where you came from.'],
    },
    failed: {
      title: 'Sorry, there is a problem with the service',
      paragraphs: [
        'Your answers were not taken in. Go back and try again in a few minutes: what you typed is still there.',
      ],
    },
  },
};
