import { type Action, action, actions as actionList, nameId } from '@goodword/protocol';
import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import type { Tables } from '../../core/database/tables.ts';
import { ApiError, invalidAt } from '../../core/http/api-error.ts';
import { asStored } from '../../core/http/as-stored.ts';
import { requireLocation, requireScope, tokenOf } from '../../core/http/authentication.ts';
import { ABSENT_STAYS, CHANGING, keepAbsentById, onto } from '../../core/http/keep-absent.ts';
import { deleteNamed, named, readNamed, requireOwnId } from '../../core/http/named-setting.ts';
import { unknownSetting } from '../../core/http/unknown-setting.ts';
import type { Token } from '../../core/keys/tokens.ts';
import { askedDrivers } from '../figures/index.ts';
import type { SetupParts } from '../setup/index.ts';
import { changeSetup, listPrograms } from '../setup/index.ts';
import { deleteAction, listActions, putAction } from './action-queries.ts';

/** `PUT` and `GET /v1/actions`: what locations do about their priorities, so that it can be told whether it worked. */
export function actions(app: FastifyInstance, { database, catalog, now }: SetupParts): void {
  const typed = app.withTypeProvider<ZodTypeProvider>();
  /** Another location's action is neither read nor taken over by whoever knows its id. */
  const find = async (db: Kysely<Tables>, { site, locations }: Token, id: string): Promise<Action | undefined> => {
    const known = (await listActions(db, site)).find((each) => each.id === id);
    if (known && locations?.includes(known.location) === false)
      throw new ApiError('forbidden', `The token is not for the action ${id}.`);
    return known;
  };

  const requireKnown = async (site: string, location: string): Promise<void> => {
    if (!(await catalog.openLocation(site, location))) throw unknownSetting('location', location);
  };

  typed.route({
    method: [...CHANGING],
    url: '/v1/actions/:id',
    onRequest: requireScope('actions'),
    preValidation: keepAbsentById('action', (request, id) => database.read(find, tokenOf(request), id)),
    schema: {
      summary: 'Create or change an action',
      operationId: 'putAction',
      tags: ['Actions'],
      description: `Answers from its first day on are compared with those before it, and with all other locations. ${ABSENT_STAYS}`,
      params: named,
      body: action,
      response: { 200: action },
    },
    handler: async (request) => {
      const token = tokenOf(request);
      const { site } = token;
      const { id } = request.params;
      return changeSetup(database, site, async (tx) => {
        const known = await find(tx, token, id);
        const changed = onto({ id, ...known }, request.given, action);
        requireOwnId(changed.id, id);
        requireLocation(token, changed.location);
        await requireKnown(site, changed.location);
        // Of what nobody is asked, no report could ever tell whether it worked. What is known may end after it was asked last.
        if (changed.driver !== known?.driver) await requireAsked(tx, site, changed);
        await putAction(tx, site, changed);
        return changed;
      });
    },
  });

  deleteNamed(app, {
    kind: 'action',
    scope: 'actions',
    description: 'Reports say no longer whether it works. To end it and keep what they say, set `until`.',
    remove: (request, id) =>
      changeSetup(database, tokenOf(request).site, async (tx) => {
        const known = await find(tx, tokenOf(request), id);
        return known !== undefined && deleteAction(tx, tokenOf(request).site, id, now());
      }),
  });

  readNamed(app, {
    kind: 'action',
    scope: 'actions',
    shape: action,
    find: (request, id) => database.read(find, tokenOf(request), id),
  });

  typed.get(
    '/v1/actions',
    {
      onRequest: requireScope('reports'),
      serializerCompiler: asStored,
      schema: {
        summary: 'List actions',
        operationId: 'listActions',
        tags: ['Actions'],
        querystring: z.object({ location: nameId.optional() }),
        response: { 200: actionList },
      },
    },
    async (request) => {
      const token = tokenOf(request);
      const { location } = request.query;
      if (location !== undefined) {
        requireLocation(token, location);
        await requireKnown(token.site, location);
      }
      const all = await database.read(listActions, token.site, location);
      return { items: all.filter((each) => token.locations?.includes(each.location) ?? true) };
    },
  );
}

async function requireAsked(db: Kysely<Tables>, site: string, { driver }: Action): Promise<void> {
  if (driver === undefined) return;
  const drivers = new Set((await listPrograms(db, site)).flatMap(({ program }) => askedDrivers(program)));
  if (drivers.has(driver)) return;
  const instead = drivers.size === 0 ? 'leave it out' : `write one of ${[...drivers].join(', ')}`;
  throw invalidAt('driver', `is ${driver}, which no program asks for: ${instead}`);
}
