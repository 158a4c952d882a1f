/** What an error says of itself. */
export interface Failure {
  /** Empty: it has none. */
  code: string;
  message: string;
}

/** The code and the message of anything that was thrown. */
export function toFailure(error: unknown): Failure {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return { code: String(code ?? ''), message: String(message ?? '') };
}
