import type { AfterSurvey } from '@goodword/protocol';

/** What the manager promises to who chose this way: a plain promise is one of a call. */
export function promiseFor(manager: AfterSurvey['manager'], method: 'phone' | 'email'): string | undefined {
  const promise = manager?.promise;
  if (typeof promise !== 'string') return promise?.[method];
  return method === 'phone' ? promise : undefined;
}
