import type { Location, LocationChoices } from '@goodword/protocol';
import { type FindableText, findableText } from '../../core/text/findable-text.ts';
import { foldText } from '../../core/text/fold-text.ts';
import { naturalKey } from '../../core/text/natural-key.ts';
import type { Point } from './distance-km.ts';

/** A location as it is searched for: folded once, since it is asked for with every letter that a customer types. */
export interface FindableLocation {
  choice: Omit<LocationChoices['items'][number], 'distanceKm'>;
  point: Point | undefined;
  /** The name, as {@link foldText} writes it and {@link naturalKey} sorts it: for the order of those that nothing else tells apart. */
  order: string;
  /** The name, and the other things that it is known by. */
  name: FindableText;
  elsewhere: FindableText;
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
    order: naturalKey(foldText(name)),
    name: findableText(name),
    elsewhere: findableText([address, locality, region].filter(Boolean).join(' ')),
  };
}
