/** The status that an address answers with; undefined where nobody answers. */
export async function statusOf(url, headers = {}) {
  try {
    // A connection of its own: whether somebody listens is part of the question.
    const reply = await fetch(url, {
      headers: { connection: 'close', ...headers },
      signal: AbortSignal.timeout(60_000),
    });
    await reply.arrayBuffer();
    return reply.status;
  } catch {
    return undefined;
  }
}
