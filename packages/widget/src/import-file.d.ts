/** Imports a module by its address. */
// biome-ignore lint/suspicious/noExplicitAny: what a file holds is for the caller to know
export function importFile(address: string): Promise<any>;
