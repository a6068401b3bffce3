/** Names by comma; a name with a comma in it is written in quotation marks. */
export function namesIn(text: string | null): readonly string[] {
  const found = (text ?? '').match(/\s*"[^"]*"|[^,]+/g) ?? [];
  return found.map((name) => name.trim().replace(/^"|"$/g, '').trim()).filter(Boolean);
}
