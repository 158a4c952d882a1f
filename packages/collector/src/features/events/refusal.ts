import type { ErrorCode } from '@goodword/protocol';

/** Thrown inside for one event: it is refused, its batch goes on. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
