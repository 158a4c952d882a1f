import { ApiError } from './api-error.ts';

/** What owners set up under an id of its own. */
export type SettingKind = 'program' | 'offer' | 'action' | 'location';

/** The error of a setting that is not there. */
export function unknownSetting(kind: SettingKind, id: string): ApiError {
  return new ApiError(`unknown_${kind}`, `The site has no ${kind} ${id}.`);
}
