/*
 * Plain JavaScript on purpose: TypeScript's `rewriteRelativeImportExtensions` wraps an import whose address is not
 * known when it compiles, and the helper it calls is 300 bytes.
 */
export const importFile = (address) => import(address);
