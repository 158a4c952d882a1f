import { nameId } from '@goodword/protocol';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Scope } from '../keys/scopes.ts';
import { invalidAt } from './api-error.ts';
import { asStored } from './as-stored.ts';
import { requireScope } from './authentication.ts';
import { type SettingKind, unknownSetting } from './unknown-setting.ts';

/** The id in the address of a setting. */
export const named = z.object({ id: nameId });

/** One kind of setting: `GET /v1/${kind}s/:id`. */
interface NamedSetting<Setting> {
  kind: Exclude<SettingKind, 'location'>;
  scope: Scope;
  /** What the reply is. */
  shape: z.ZodType<Setting>;
  /** Undefined: the site has none of this id. */
  find(request: FastifyRequest, id: string): Promise<Setting | undefined>;
}

/** Lets a setting be read by its address. Of what is not there the error says so by its id. */
export function readNamed<Setting>(app: FastifyInstance, { kind, scope, shape, find }: NamedSetting<Setting>): void {
  app.get<{ Params: z.infer<typeof named> }>(
    `/v1/${kind}s/:id`,
    {
      onRequest: requireScope(scope),
      serializerCompiler: asStored,
      schema: {
        summary: `Get ${kind === 'program' ? 'a' : 'an'} ${kind}`,
        operationId: `get${capital(kind)}`,
        tags: [`${capital(kind)}s`],
        params: named,
        response: { 200: shape },
      },
    },
    async (request) => {
      const { id } = request.params;
      const found = await find(request, id);
      if (found === undefined) throw unknownSetting(kind, id);
      return found;
    },
  );
}

/** One kind of setting: `DELETE /v1/${kind}s/:id`. */
interface Deletion {
  kind: SettingKind;
  scope: Scope;
  description: string;
  /** Resolves with whether there was one. */
  remove(request: FastifyRequest, id: string): Promise<boolean>;
}

/** Lets a setting be deleted by its address: what it brought about stays. Of what is not there the error says so by its id. */
export function deleteNamed(app: FastifyInstance, { kind, scope, description, remove }: Deletion): void {
  app.delete<{ Params: z.infer<typeof named> }>(
    `/v1/${kind}s/:id`,
    {
      onRequest: requireScope(scope),
      schema: {
        summary: `Delete ${kind === 'offer' || kind === 'action' ? 'an' : 'a'} ${kind}`,
        operationId: `delete${capital(kind)}`,
        tags: [`${capital(kind)}s`],
        description: `${description} PUT creates it again.`,
        params: named,
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      if (!(await remove(request, id))) throw unknownSetting(kind, id);
      return reply.status(204).send(null);
    },
  );
}

function capital(kind: SettingKind): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
}

/** Refuses a setting that says another id than its address. */
export function requireOwnId(given: string, addressed: string): void {
  if (given !== addressed) throw invalidAt('id', `is ${given}, the address says ${addressed}`);
}
