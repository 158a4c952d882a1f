import { z } from 'zod';

/** Review sites that a location may have an address on. Yelp is none of them: it forbids asking at all. */
export const REVIEW_SITES = ['google', 'facebook', 'trustpilot', 'tripadvisor', 'dealerrater', 'cars'] as const;
/** A review site. */
export const reviewSite = z.enum(REVIEW_SITES);
/** A review site. */
export type ReviewSite = z.infer<typeof reviewSite>;

/** Where the pages of review sites are, whoever links to them. */
export const REVIEW_HOSTS =
  /(?:\bg\.page\b|search\.google\.[a-z.]+\/local\/writereview|google\.[a-z.]+\/maps\/review|\btrustpilot\.com|\btripadvisor\.[a-z.]+|facebook\.com\/[^\s"]*\/reviews|\bdealerrater\.com|\bcars\.com\/dealers|\byelp\.[a-z.]+)/i;
