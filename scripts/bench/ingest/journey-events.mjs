import { INGEST_SITE } from './ingest-site.mjs';

const [{ id: SCORE }, { id: DRIVERS, items: DRIVER_ITEMS }, { id: COMMENT, permission: PERMISSION }] =
  INGEST_SITE.program.questions;

const CALL_BACK = 'Use this number to call me about this visit, and for nothing else. It is erased after thirty days.';

/** What customers write: mostly a few sentences, sometimes more. */
const WORDS = {
  good: [
    `They showed me the worn part before they changed it, and let me keep it. I have never had that anywhere. In at
eight, out at nine, and the coffee was better than mine. The advisor drew me a picture of the brakes, so now I
understand what I pay for, and what can wait until the next winter. They called at noon as promised, with a price, and
the price stayed the price. My son asked forty questions about the lift; somebody answered all forty, and at the end
he was shown how it goes up and down. I had left the baby seat in the car by mistake: it came back cleaner than it
went. If everybody who repairs something worked like this, nobody would put off going there.`,
    `I was told the noise was nothing, and they did not charge me for saying so. Nobody pushed the winter package on
me: they said mine would do another year. The bill was forty less than the estimate, I had to read it twice. When it
began to rain somebody drove me to the station, which I had not asked for, and picked me up there again at five. They
explained the warranty in one minute, and it was true. My mother went alone the week before and came home pleased,
which says it all: she has been to every garage in this town and has a story about each of them.`,
  ],
  fair: [
    `Good work, long wait. The people are friendly and know what they do, but the appointment moved twice, and each
time I heard of it on the evening before. A call before the pick-up would have saved me an hour at the counter. The
waiting room is cold in the morning, and the machine there takes coins only. All in all the work is right, the price
was as agreed, and the car was washed. Nothing to write home about, and nothing that I would not come back for; with a
message when the car is ready it would have been a nine.`,
    `All fine, though it took half a day for an oil change and a light bulb. I would have liked to know that before,
then I had gone to work in between. The advisor took his time for me and wrote down everything I said about the gear
box, even drew where the noise comes from. They could not find it this time and did not charge for looking, which is
fair. The courtesy car was clean, but nearly empty, and the next petrol station is a while away from here.`,
  ],
  bad: [
    `I waited two hours past my appointment and nobody said why. The light is on again after one day, so I will have
to take another morning off. Three people told me three different prices, and the highest was on the bill. I had asked
for a call before any extra work: there was extra work and no call. There is a new scratch on the left door as well, and
nobody wants to have seen it. I felt in the way the whole time. I have been a customer for eleven years and always
told everybody to come here; this time I would not know what to say. What I would like is that somebody looks at the
photographs from before and after, calls me back, and explains the second page of the bill to me, line by line.`,
    `The part was said to be there and was not, which I learned after I had come all the way from work. The second
appointment was four days later, without a car for me in between, though I had been promised one. In the end it was the
right part and it works. But nobody said a word about it, not at the counter and not on the bill, as if it were usual.
The seat was set differently, the radio too, and there was oil on the carpet. I know that things go wrong now and then,
and I would have understood it, had anybody explained it to me. Please call me in the evening, after six.`,
  ],
};

/** Whole sentences on one line, as a text field has them. */
const line = (text) => text.replaceAll('\n', ' ');

/**
 * What three customers do one after the other, twenty events: one is delighted, one is content, one is not. `variant`
 * chooses their words and what they tick. Only what differs from event to event is here.
 */
export function journeyEvents(variant) {
  const words = (mood) => line(WORDS[mood][variant % WORDS[mood].length]);
  const drivers = (mood) =>
    Object.fromEntries(DRIVER_ITEMS.map(({ id }, index) => [id, mood + ((variant + index) % 3)]));
  const answers = (score, mood, comment) => [
    { type: 'survey.shown', language: 'en' },
    { type: 'survey.answered', question: SCORE, value: score },
    { type: 'survey.answered', question: DRIVERS, value: drivers(mood) },
    { type: 'survey.answered', question: COMMENT, value: words(comment), consent: { wording: PERMISSION } },
    { type: 'survey.completed' },
  ];
  const contact = { method: 'phone', contact: `+49 40 555 01${10 + (variant % 90)}`, consent: { wording: CALL_BACK } };
  return [
    [...answers(9 + (variant % 2), 3, 'good'), { type: 'share.invited' }, SEEN_OFFER],
    [...answers(7 + (variant % 2), 2, 'fair'), { type: 'share.invited' }],
    [...answers(variant % 7, 1, 'bad'), { type: 'contact.requested', ...contact }, SEEN_OFFER],
  ];
}

/** What a page of the shop tells beside the survey. */
const SEEN_OFFER = {
  type: 'track',
  name: 'offer.seen',
  props: {
    page: '/service/brakes/inspection-before-the-winter',
    title: 'Brakes: an inspection before the winter · Lakeside Motors',
    campaign: 'winter-check-with-tyres-2031',
    referrer: 'https://search.example/?q=brakes+inspection+near+me',
    offer: 'brake-inspection-with-a-free-wash',
    position: 3,
    returning: true,
  },
};
