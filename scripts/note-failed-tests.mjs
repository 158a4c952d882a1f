import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './run.mjs';

/** What failed, as its reader needs it to begin. */
const MAX_LINES = 6;

/**
 * A reporter beside others: it notes what failed in a file of the folder that `GOODWORD_FAILED_TESTS` names, a line of JSON
 * each, for `readFailedTests`.
 */
export default class NoteFailedTests {
  onTestRunEnd(modules, errors) {
    const failed = modules.flatMap((each) => [...failuresOf(each)]);
    failed.push(...errors.map((error) => failure({ name: 'outside of any test', errors: [error] })));
    if (failed.length === 0) return;
    const lines = failed.map((each) => `${JSON.stringify({ node: process.version, ...each })}\n`);
    writeFileSync(join(process.env.GOODWORD_FAILED_TESTS, `${randomUUID()}.ndjson`), lines.join(''));
  }
}

/** A module's, a suite's own (its hooks), and its tests'. */
function* failuresOf(module) {
  const place = { project: module.project.name, file: relative(root, module.moduleId) };
  if (module.errors().length > 0) yield failure({ ...place, name: 'the file as a whole', errors: module.errors() });
  for (const suite of module.children.allSuites())
    if (suite.errors().length > 0) yield failure({ ...place, name: suite.fullName, errors: suite.errors() });
  for (const test of module.children.allTests('failed'))
    yield failure({ ...place, name: test.fullName, errors: test.result().errors });
}

function failure({ errors, ...rest }) {
  const says = errors.map(({ message, stack }) => message || stack || 'failed without a word').join('\n');
  return { ...rest, says: says.split('\n').slice(0, MAX_LINES) };
}
