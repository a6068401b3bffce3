import {
  endBeginningWith,
  endWithin,
  lastDayAtLeastBefore,
  nextPipelineDay,
  paymentInformationDay,
} from '../timeline/phrases.ts';
import type { Deadline, EventId } from './types.ts';

/** The day of each event that is known or planned, as YYYY-MM-DD. */
export type EventDays = Readonly<Partial<Record<EventId, string>>>;

/** The last day of a deadline, by the phrase of its statute; undefined where its event has no day, or it names none. */
export function dueDay({ phrase, days = 0, event }: Deadline, known: EventDays): string | undefined {
  const day = known[event];
  if (day === undefined) return undefined;
  switch (phrase) {
    case 'beginning-with':
      if (event === 'year') return nextPipelineDay(day);
      return event === 'payment' ? paymentInformationDay(day) : endBeginningWith(day, days);
    case 'within':
      return endWithin(day, days);
    case 'at-least-before':
      return lastDayAtLeastBefore(day, days);
    case 'before':
    case 'as-soon-as-practicable':
      return undefined;
  }
}
