/** Pounds as people write them: "£207,720", "£1,234.50". English and Welsh write figures alike. */
export function poundsText(amount: number): string {
  const [whole = '', pence = ''] = amount.toFixed(2).split('.');
  return `£${whole.replace(/\B(?=(\d{3})+$)/g, ',')}${pence === '00' ? '' : `.${pence}`}`;
}
