import { createClient } from './client/create-client.ts';
import { startScript } from './start-script.ts';

startScript(createClient);
