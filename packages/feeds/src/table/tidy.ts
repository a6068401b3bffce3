/** Text of markup, which is laid out with spaces and new lines that mean nothing. */
export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
