import { nearestLanguage } from './nearest-language.ts';

/** The widget's language nearest to what the page asks for, else to the site's own, else English. */
export function chooseLanguage(asked: string | undefined, ofSite: string, shipped: readonly string[]): string {
  return (asked && nearestLanguage(asked, shipped)) || nearestLanguage(ofSite, shipped) || 'en';
}

/** The language that a browser asks for first, by its `Accept-Language`. */
export function firstLanguage(header: string | undefined): string | undefined {
  return header?.split(/[,;]/)[0]?.trim() || undefined;
}
