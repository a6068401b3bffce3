import type { Answer, Question } from '@ipec/procedures';
import { formatPounds } from '../run/amount.ts';
import type { Words } from '../strings/words.ts';

/** An answer in words: the option's label, pounds, a share, or "I do not know". */
export function answerLabel(question: Question | undefined, value: Answer | undefined, words: Words): string {
  if (value === undefined) return words.ui.notAnswered;
  if (value === 'unsure') return words.ui.unsure;
  if (typeof value === 'number') return question?.unit === 'percent' ? `${value}%` : formatPounds(value);
  return words.text.questions[question?.key ?? '']?.options[value] ?? value;
}
