import type { Offer, Program, RuleName } from '@goodword/protocol';

/** Whether a rule has anything to do with a program, and why. */
export function whyRuleApplies(
  rule: RuleName,
  { reviews, offer: named, questions, campaign }: Program,
  offer: Offer | undefined,
): { applies: boolean; because: string } {
  const sites = reviews?.sites.join(', ');
  const ticked = questions.filter((question) => question.type === 'consent' || 'permission' in question);
  const yes = (because: string) => ({ applies: true, because });
  const no = (because: string) => ({ applies: false, because });
  switch (rule) {
    case 'no-review-gating':
      return sites ? yes(`The thanks link to ${sites}.`) : no('The program links to no review site.');
    case 'same-offer-for-everybody':
      return named ? yes(`The offer ${named.id} is part of it.`) : no('The program has no offer.');
    case 'no-incentive-for-reviews':
      if (named) return yes(`It has the offer ${named.id}, and so no links to review sites.`);
      return sites
        ? yes(`It links to ${sites}, and so has no offer.`)
        : no('It has neither an offer nor review sites.');
    case 'offer-is-disclosed':
      if (!named) return no('The program has no offer.');
      return offer?.customer === undefined
        ? yes('Friends get something, and the page says so. Customers get nothing.')
        : yes('Customers get something: it is told to whoever reads their words.');
    case 'no-asking-on-yelp':
      return yes('It holds for every program.');
    case 'own-words':
      return yes(campaign ? 'Its message is said by the campaign, never by the customer.' : 'It invites to recommend.');
    case 'sharing-for-everybody':
      return yes('It invites to recommend.');
    case 'no-ticked-boxes':
      return ticked.length > 0
        ? yes(`It asks for consent in ${ticked.map(({ id }) => id).join(', ')}.`)
        : no('No question asks for a consent; publishing always does.');
    case 'says-how-it-was-verified':
      return yes('Recommendations are shown on their pages, and on a wall where there is one.');
  }
}
