import { defineView } from '../../core/log/define-view.ts';
import type { EventFeeding } from '../../core/log/event-rules.ts';
import { number, text } from '../../core/log/field.ts';
import { counts } from '../../core/log/logged-event.ts';
import type { Rows } from '../../core/log/rows.ts';
import { placeOf, type RecommendationRow } from './recommendation-view.ts';

/** Fetches by machines: each is counted where its recommendation was when it came. */
export const previews = defineView({
  table: null,
  key: ['site', 'id'],
  fields: { site: text, id: text, location: text, program: text, day: text, hour: number },
  needs: [],
  fold(event: EventFeeding<'previews'>, rows, { recommendations }: { recommendations: Rows<RecommendationRow> }) {
    if (!counts(event)) return;
    const { site, id, code, stamp } = event;
    rows.put({ site, id, ...placeOf(recommendations.get(site, code)), day: stamp.day, hour: stamp.hour });
  },
  contribution: ({ site, location, program, day, hour }) => ({
    key: { site, location, program, day, hour },
    counts: { previews: 1 },
  }),
});
