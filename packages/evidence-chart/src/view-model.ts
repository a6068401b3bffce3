import type { Options } from './options.ts';
import type { Strings } from './strings/strings.ts';

/** What is to be shown, in words and numbers. */
export interface View {
  readonly title: string;
  readonly items: readonly string[];
}

/** Options, data and words → what to show. Pure: test it in Node. */
export function viewModel(items: readonly string[], { heading }: Options, strings: Strings): View {
  return { title: heading ?? strings.name, items };
}
