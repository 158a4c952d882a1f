import { answerParent } from './answer-parent.mjs';
import { putLoad } from './put-load.mjs';

/** The load generator: a process of its own. */
answerParent({ load: putLoad });
process.send({ value: {} });
