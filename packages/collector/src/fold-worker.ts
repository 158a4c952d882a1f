import { foldOnRequest } from './core/database/fold-on-request.ts';
import { VIEWS } from './views.ts';

foldOnRequest(VIEWS);
