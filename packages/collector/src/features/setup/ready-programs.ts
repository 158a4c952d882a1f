import type { ProgramInput } from '@goodword/protocol';
import { ONLINE_PURCHASE } from './ready-programs/online-purchase.ts';
import { RESTAURANT } from './ready-programs/restaurant.ts';
import { STORE_VISIT } from './ready-programs/store-visit.ts';
import { VEHICLE_SALE } from './ready-programs/vehicle-sale.ts';
import { VEHICLE_SERVICE } from './ready-programs/vehicle-service.ts';

/** Programs to start from, by id: what to ask after which kind of visit, in thirteen languages. */
export const READY_PROGRAMS = {
  'store-visit': STORE_VISIT,
  'online-purchase': ONLINE_PURCHASE,
  'vehicle-sale': VEHICLE_SALE,
  'vehicle-service': VEHICLE_SERVICE,
  restaurant: RESTAURANT,
} as const satisfies Record<string, ProgramInput>;
