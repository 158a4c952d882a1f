/** Everything that an async iterable gives. (Node 20 has no `Array.fromAsync`.) */
export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
