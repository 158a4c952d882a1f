import type { SetupParts } from '../setup/index.ts';
import type { WidgetFiles } from './widget-files.ts';

/** What knows the widget's files. */
export interface WidgetParts extends SetupParts {
  widget: WidgetFiles;
}
