import { ERRORS, type ErrorCode, type ErrorReply } from '@goodword/protocol';

/** An error with a code of the registry; the plugin that handles errors turns it into a reply. */
export class ApiError extends Error {
  override readonly name: string = 'ApiError';
  readonly code: ErrorCode;
  readonly details: ErrorReply['details'];

  constructor(code: ErrorCode, message: string = ERRORS[code].meaning, details?: ErrorReply['details']) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

/** `invalid_request` with the path of what is wrong, and what to write instead. */
export function invalidAt(path: string, message: string): ApiError {
  return new ApiError('invalid_request', `${path}: ${message}`, [{ path, message }]);
}
