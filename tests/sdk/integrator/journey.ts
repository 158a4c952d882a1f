import createClient from 'openapi-fetch';
import type { paths } from './api.ts';

/** Goes through every resource that a token opens, with a client whose types were generated from the collector's own description. */
export async function journey(baseUrl: string, token: string): Promise<string[]> {
  const api = createClient<paths>({ baseUrl, headers: { authorization: `Bearer ${token}` } });
  const done: string[] = [];
  /** What a call resolved with. Throws what the collector said where it refused. */
  const take = async <Data>(name: string, call: Promise<{ data?: Data; error?: unknown; response: Response }>) => {
    const { data, error, response } = await call;
    if (!response.ok) throw new Error(`${name}: ${response.status} ${JSON.stringify(error)}`);
    done.push(name);
    return data as NonNullable<Data>;
  };
  const harbor = { params: { path: { id: 'harbor' } } };

  const site = await take('getSite', api.GET('/v1/site'));
  await take('patchSite', api.PATCH('/v1/site', { body: { name: `${site.name} again` } as never }));
  await take('putLocations', api.PUT('/v1/locations', { body: { locations: [{ id: 'pier', name: 'The Pier' }] } }));
  const locations = await take('listLocations', api.GET('/v1/locations', { params: { query: { limit: 1 } } }));
  const query = locations.next === undefined ? {} : { cursor: locations.next };
  await take('listLocations', api.GET('/v1/locations', { params: { query } }));
  const place = await take('getLocation', api.GET('/v1/locations/{id}', harbor));
  const programs = await take('listPrograms', api.GET('/v1/programs'));
  const { id } = programs.items[0]?.program ?? { id: '' };
  await take('getCompliance', api.GET('/v1/programs/{id}/compliance', { params: { path: { id } } }));

  const tea = { params: { path: { id: 'tea' } } };
  await take(
    'putOffer',
    api.PUT('/v1/offers/{id}', { ...tea, body: { id: 'tea', name: 'Tea', friend: 'A pot of tea', budget: 5 } }),
  );
  const offers = await take('listOffers', api.GET('/v1/offers'));
  const left: number | undefined = offers.items[0]?.left;
  if (left !== 5) throw new Error(`${left} codes are left`);

  const till = { params: { path: { id: 'till' } } };
  const action = { id: 'till', location: place.id, text: 'Open a till', who: 'Ines', from: '2026-06-01' };
  await take('putAction', api.PUT('/v1/actions/{id}', { ...till, body: action }));
  await take('listActions', api.GET('/v1/actions', { params: { query: { location: 'harbor' } } }));

  const visit = await take('createVisit', api.POST('/v1/visits', { body: { location: 'harbor', kind: 'service' } }));
  if (visit.token.length < 10) throw new Error('no visit token');
  const value = { currency: 'EUR', minor: 5_000 };
  const sale = await take('confirmSale', api.POST('/v1/conversions', { body: { order: 'A-1', value } }));
  const order = { params: { path: { order: sale.order } } };
  await take('refundSale', api.POST('/v1/conversions/{order}/refund', { ...order, body: { id: 'r-1' } }));
  const standing = await take('getSale', api.GET('/v1/conversions/{order}', order));
  if (standing.refunds[0]?.value !== null) throw new Error('the whole sale was refunded');

  const funnel = await take('getFunnel', api.GET('/v1/reports/funnel', { params: { query: { from: '2026-01-01' } } }));
  const asked: number = funnel.asked;
  if (asked < 0) throw new Error('nobody can be asked less than never');
  await take('listLocationReports', api.GET('/v1/reports/locations'));
  await take('getLocationReport', api.GET('/v1/reports/locations/{id}', harbor));
  await take('getDrivers', api.GET('/v1/reports/drivers'));
  await take('getSpread', api.GET('/v1/reports/spread'));
  await take('listLinkReports', api.GET('/v1/reports/links'));
  await take('listComments', api.GET('/v1/reports/comments'));
  await take('listContactRequests', api.GET('/v1/reports/contact-requests'));
  await take('listHiddenRecommendations', api.GET('/v1/recommendations/hidden'));
  const csv = { params: { path: { what: 'responses' as const } }, parseAs: 'text' as const };
  await take('exportCsv', api.GET('/v1/export/{what}.csv', csv));

  const body = { name: 'Till', scopes: ['offers' as const], locations: ['harbor'] };
  const made = await take('createToken', api.POST('/v1/tokens', { body }));
  await take('listTokens', api.GET('/v1/tokens'));
  await take('revokeToken', api.DELETE('/v1/tokens/{id}', { params: { path: { id: made.id } } }));
  await take('deleteAction', api.DELETE('/v1/actions/{id}', till));
  await take('deleteOffer', api.DELETE('/v1/offers/{id}', tea));
  await take('deleteLocation', api.DELETE('/v1/locations/{id}', { params: { path: { id: 'pier' } } }));
  await take('deleteProgram', api.DELETE('/v1/programs/{id}', { params: { path: { id } } }));

  const refused = await api.GET('/v1/reports/funnel', { params: { query: { location: 'nowhere' } } });
  if (refused.error?.code !== 'unknown_location') throw new Error('an unknown location is refused by its name');
  return done;
}
