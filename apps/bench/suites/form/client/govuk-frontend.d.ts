/** GOV.UK Frontend carries no types: as much of it as the bench uses. */
declare module 'govuk-frontend' {
  type Component = new (root: Element) => object;
  export const Button: Component;
  export const Checkboxes: Component;
  export const ErrorSummary: Component;
  export const Radios: Component;
  export function createAll(component: Component): readonly object[];
}
