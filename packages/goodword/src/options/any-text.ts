/** Reads a text, whatever it is. */
export const anyText = (text: string): string => text;
