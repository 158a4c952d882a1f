/** Lets the process that started this one call these functions. Ends when that is gone. */
export function answerParent(functions) {
  process.on('message', async ({ name, argument }) => {
    try {
      process.send({ value: await functions[name](argument) });
    } catch (error) {
      process.send({ reason: error.message });
    }
  });
  process.on('disconnect', () => process.exit());
}
