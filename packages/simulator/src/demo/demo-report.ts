import type { Funnel } from '@goodword/protocol';
import type { DemoBrand } from './demo-brand.ts';

/** The article's arithmetic: friends of each advocate. Nobody measured it, so it is told apart and as what it is. */
const ASSUMED_FRIENDS = 130;

const STEPS: readonly (readonly [keyof Funnel, string])[] = [
  ['asked', 'were asked'],
  ['answered', 'answered'],
  ['promoters', 'gave a 9 or a 10'],
  ['invited', 'saw the invitation'],
  ['advocates', 'became advocates (opened a share)'],
  ['shares', 'shares opened'],
  ['previews', 'fetches by machines'],
  ['visitors', 'people who opened a link'],
  ['conversions', 'sales that began with a link'],
];

/** What the demo prints: for people, and one line for machines. */
export interface DemoReport {
  text: string;
  json: { collector: string; sites: object[] };
}

/** Puts the addresses and the measured funnels together. */
export function demoReport(demo: {
  brands: DemoBrand[];
  collector: string;
  pages: string;
  database: string;
  seed: number;
}): DemoReport {
  const { brands, collector, pages, database, seed } = demo;
  const page = ({ brand }: DemoBrand) => `${pages}/${brand.id}/`;
  const text = brands
    .map(
      (each) => `
${each.brand.settings.name}, ${each.brand.locations.length} locations
  Page         ${page(each)}
  Live funnel  ${collector}/funnel#token=${each.reportsToken}
  Token        ${each.token}

${funnelLines(each.funnel, each.brand.locations.length)}`,
    )
    .join('\n');
  return {
    text: `${text}
A page under a strict policy  ${pages}/strict-csp/
Collector                     ${collector}  (API: ${collector}/openapi.json)
Database                      ${database}  (seed ${seed})

The customers are simulated. The figures come from the reports.`,
    json: {
      collector,
      sites: brands.map((each) => ({
        name: each.brand.settings.name,
        site: each.site,
        token: each.token,
        page: page(each),
        locations: each.brand.locations.length,
        funnel: each.funnel,
      })),
    },
  };
}

function funnelLines(funnel: Funnel, locations: number): string {
  const lines = STEPS.map(([step, says]) => `  ${String(funnel[step]).padStart(7)}  ${says}`);
  const money = funnel.value.map(({ currency, minor }) => {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency });
    return format.format(minor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  });
  const { confirmed } = funnel;
  if (money.length > 0)
    lines.push(`           worth ${money.join(', ')}, ${confirmed.conversions} of them confirmed by the shop's server`);
  const share = funnel.answered === 0 ? 0 : (100 * funnel.advocates) / funnel.answered;
  lines.push(
    `  ${share.toFixed(1)} % of those who answered became advocates, ${(funnel.advocates / locations).toFixed(1)} per location.`,
    `  Potential audience: ${(funnel.advocates * ASSUMED_FRIENDS).toLocaleString('en')} (an assumption of ${ASSUMED_FRIENDS} friends each, not a measurement).`,
  );
  return `${lines.join('\n')}\n`;
}
