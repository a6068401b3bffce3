/** The part of pino that is used here. What goes in names routes, codes, counts and ids: no person, no address, no token. */
export interface Log {
  info(fields: object, message: string): void;
  warn(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/**
 * An error as it may be logged: its name, its code and where it was thrown. Messages of mail servers and databases
 * quote addresses and rows, so they stay out.
 */
export function safeError(error: unknown): { name: string; code: string | null; at: string | null } {
  const { name, code, stack } = (error ?? {}) as { name?: unknown; code?: unknown; stack?: unknown };
  const at = typeof stack === 'string' ? (/^\s+at .*$/m.exec(stack)?.[0].trim().slice(0, 200) ?? null) : null;
  return { name: String(name ?? typeof error), code: code === undefined ? null : String(code), at };
}
