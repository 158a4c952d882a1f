import { nameId } from '@goodword/protocol';
import type { FastifyRequest, preValidationAsyncHookHandler } from 'fastify';
import { mergeSetting } from '../domain/merge-setting.ts';

/** How every PUT of a setting treats what its body does not say: for the descriptions of routes. */
export const ABSENT_STAYS = 'What is left out stays as it is; null takes a field away.';

/**
 * Puts what a body leaves out of a setting back in, before its shape is checked. `read` answers with the setting as its GET shows it;
 * undefined where there is none yet.
 */
export function keepAbsent(
  read: (request: FastifyRequest) => Promise<object | undefined>,
): preValidationAsyncHookHandler {
  return async (request) => {
    request.body = mergeSetting(await read(request), request.body);
  };
}

/** The same for settings that their address names: it says the id, so that the body need not. */
export function keepAbsentById(
  read: (request: FastifyRequest, id: string) => Promise<object | undefined>,
): preValidationAsyncHookHandler {
  return keepAbsent(async (request) => {
    // Parameters are checked later than this.
    const { id } = request.params as { id?: unknown };
    const known = nameId.safeParse(id);
    return known.success ? { id: known.data, ...(await read(request, known.data)) } : undefined;
  });
}
