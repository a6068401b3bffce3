import { html, nothing, type TemplateResult } from 'lit';

/** A choice of a filter, with the number of items that it leads to. */
export interface OptionView {
  readonly value: string;
  /** In words of the page's language. */
  readonly label: string;
  readonly count: number;
  readonly isSelected: boolean;
}

/** A filter in words. */
export interface FilterView {
  readonly field: string;
  readonly label: string;
  readonly options: readonly OptionView[];
  readonly selected: string;
}

/** The words of the controls. */
export interface FilterWords {
  readonly all: string;
  readonly clear: string;
  /** `Filter`, or `Filter (2)` where some are set. */
  readonly toggle: (set: number) => string;
  readonly search: string;
}

/** What the controls do. */
export interface FilterActions {
  /** Whether everything was cleared just now: the button stays while the focus is on it. */
  readonly isClearing: boolean;
  /** How often everything was cleared: the selects are made anew, because screen readers say each one that a script sets back. */
  readonly clearings: number;
  readonly onChoose: (field: string, value: string) => void;
  readonly onClear: () => void;
  readonly onSearch: (query: string) => void;
  readonly onToggle: () => void;
}

/** Everything that the controls show. */
export interface FilterPanel {
  readonly filters: readonly FilterView[];
  /** Null where the list has no search. */
  readonly query: string | null;
  /** Whether the panel was opened where it is folded away. */
  readonly isOpen: boolean;
  /** Controls of the widget's own, after the filters. */
  readonly others?: TemplateResult | typeof nothing;
}

function chosen({ filters, query }: FilterPanel): number {
  return filters.filter(({ selected }) => selected !== '').length + (query ? 1 : 0);
}

function isEmpty({ filters, query, others = nothing }: FilterPanel): boolean {
  return filters.length === 0 && query === null && others === nothing;
}

/** A choice that leads nowhere cannot be made, unless it is made already. */
function optionTemplate({ value, label, count, isSelected }: OptionView): TemplateResult {
  return html`<option value=${value} ?disabled=${count === 0 && !isSelected} .selected=${isSelected}>
    ${`${label} (${count})`}
  </option>`;
}

function selectTemplate(
  { field, label, options, selected }: FilterView,
  words: FilterWords,
  { onChoose }: FilterActions,
): TemplateResult {
  const onChange = (event: Event): void => onChoose(field, (event.currentTarget as HTMLSelectElement).value);
  return html`<label
    >${label}
    <select name=${field} @change=${onChange}>
      <option value="" .selected=${selected === ''}>${words.all}</option>
      ${options.map(optionTemplate)}
    </select>
  </label>`;
}

function searchTemplate(
  query: string | null,
  words: FilterWords,
  { onSearch }: FilterActions,
): TemplateResult | typeof nothing {
  if (query === null) return nothing;
  const onInput = (event: Event): void => onSearch((event.currentTarget as HTMLInputElement).value);
  return html`<label class="search"
    >${words.search}
    <input type="search" name="q" autocomplete="off" maxlength="200" .value=${query} @input=${onInput} />
  </label>`;
}

/** The button that unfolds the controls where the widget is narrow. */
export function toggleTemplate(
  panel: FilterPanel,
  words: FilterWords,
  { onToggle }: FilterActions,
): TemplateResult | typeof nothing {
  if (isEmpty(panel)) return nothing;
  return html`<button
    type="button"
    class="toggle"
    part="control"
    aria-expanded=${panel.isOpen}
    aria-controls="filters"
    @click=${onToggle}
  >
    ${words.toggle(chosen(panel))}
  </button>`;
}

/** The same in a new place each time, so that it is made anew. This is `keyed` of lit without the bytes of a directive. */
function madeAnew(
  times: number,
  content: readonly TemplateResult[],
): TemplateResult | readonly TemplateResult[] {
  return times % 2 === 0 ? content : html`${content}`;
}

/** Search, native selects, one a field, and a way back to everything. */
export function filtersTemplate(
  panel: FilterPanel,
  words: FilterWords,
  actions: FilterActions,
): TemplateResult | typeof nothing {
  if (isEmpty(panel)) return nothing;
  const { filters, query, isOpen, others = nothing } = panel;
  const selects = filters.map((one) => selectTemplate(one, words, actions));
  return html`<form
    id="filters"
    role="search"
    class=${isOpen ? 'open' : ''}
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${searchTemplate(query, words, actions)} ${madeAnew(actions.clearings, selects)} ${others}
    <button
      type="button"
      class="clear"
      part="control"
      ?hidden=${chosen(panel) === 0 && !actions.isClearing}
      @click=${actions.onClear}
    >
      ${words.clear}
    </button>
  </form>`;
}
