import type { Scopes } from '../../core/http/scopes.ts';
import { getWidget } from './get-widget.ts';
import type { WidgetParts } from './widget-parts.ts';

export { readWidgetFiles, type WidgetFiles, WidgetMissing } from './widget-files.ts';
export type { WidgetParts } from './widget-parts.ts';

/** Puts the routes of this feature where they belong. */
export function register({ anybody }: Scopes, parts: WidgetParts): void {
  getWidget(anybody, parts);
}
