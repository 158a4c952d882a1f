import { nameId } from '@goodword/protocol';
import type { FastifyInstance, FastifyRequest, preValidationAsyncHookHandler } from 'fastify';
import type { z } from 'zod';
import { sayIssue } from '../text/say-issue.ts';
import { invalidAt } from './api-error.ts';
import { mergeSetting } from './merge-setting.ts';
import { type SettingKind, unknownSetting } from './unknown-setting.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body of a request that changes a setting, without what it leaves out. */
    given: unknown;
  }
}

/** The methods that change a setting: PUT also creates one, PATCH answers 404 where there is none. */
export const CHANGING = ['PUT', 'PATCH'] as const;

/** How both treat what a body leaves out: for the descriptions of routes. */
export const ABSENT_STAYS =
  'What is left out stays as it is; null removes a field. PUT creates what is not there; PATCH does not.';

/** Lets requests say what they were given. */
export function rememberGiven(app: FastifyInstance): void {
  app.decorateRequest('given', undefined);
}

/**
 * Puts what a body leaves out of a setting back in, before its shape is checked. `read` answers with the setting as its GET shows it;
 * undefined where there is none yet. Others may change it until it is written: then see {@link onto}.
 */
export function keepAbsent(
  read: (request: FastifyRequest) => Promise<object | undefined>,
): preValidationAsyncHookHandler {
  return async (request) => {
    request.given = request.body;
    request.body = mergeSetting(await read(request), request.given);
  };
}

/** The same for settings that their address names: it says the id, so that the body need not. @throws ApiError `unknown_…`, for a PATCH of what is not there. */
export function keepAbsentById(
  kind: SettingKind,
  read: (request: FastifyRequest, id: string) => Promise<object | undefined>,
): preValidationAsyncHookHandler {
  return keepAbsent(async (request) => {
    // Parameters are checked later than this.
    const { id } = request.params as { id?: unknown };
    const known = nameId.safeParse(id);
    if (!known.success) return undefined;
    const kept = await read(request, known.data);
    if (kept === undefined && request.method === 'PATCH') throw unknownSetting(kind, known.data);
    return { id: known.data, ...kept };
  });
}

/**
 * What a request was given, put onto what is kept now that nobody else changes it. Throws `invalid_request` where somebody has changed
 * it so that both together are no setting.
 */
export function onto<Setting>(kept: object | undefined, given: unknown, shape: z.ZodType<Setting>): Setting {
  const parsed = shape.safeParse(mergeSetting(kept, given));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw invalidAt(issue?.path.join('.') || 'body', sayIssue(issue ?? {}));
}
