import type { Location, LocationChoices } from '@goodword/protocol';
import type { Point } from './distance-km.ts';
import { foldText } from './fold-text.ts';

/** A location as it is searched for: folded once, since it is asked for with every letter that a customer types. */
export interface FindableLocation {
  choice: Omit<LocationChoices['items'][number], 'distanceKm'>;
  point: Point | undefined;
  /** The name, and the other things that it is known by, as {@link foldText} writes them. */
  name: string;
  elsewhere: string;
}

/** A location made ready to be searched for. */
export function findableLocation({ id, name, address, locality, region, lat, lng }: Location): FindableLocation {
  return {
    choice: {
      id,
      name,
      ...(address === undefined ? {} : { address }),
      ...(locality === undefined ? {} : { locality }),
    },
    point: lat === undefined || lng === undefined ? undefined : { lat, lng },
    name: foldText(name),
    elsewhere: foldText([address, locality, region].filter(Boolean).join(' ')),
  };
}
