/** When tests happen, UTC ms. */
export const NOON = Date.UTC(2026, 5, 12, 12);
