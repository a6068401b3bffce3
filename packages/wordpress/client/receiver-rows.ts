/** Shows the settings of the chosen receiver only. Without a script every row is shown. */
export function followReceiver(): void {
  const select = document.querySelector<HTMLSelectElement>('#ipec-receiver');
  const rows = [...document.querySelectorAll<HTMLElement>('[data-ipec-receiver]')];
  const update = (): void => {
    for (const row of rows) row.hidden = row.dataset['ipecReceiver'] !== select?.value;
  };
  select?.addEventListener('change', update);
  if (select) update();
}
