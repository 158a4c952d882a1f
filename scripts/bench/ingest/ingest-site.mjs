const CITIES = ['altona', 'bergedorf', 'centrum', 'delft', 'eimsbuettel', 'fuhlsbuettel'];

const DRIVERS = [
  'advice',
  'friendliness',
  'waiting-time',
  'quality-of-work',
  'price',
  'cleanliness',
  'pick-up',
  'loan-car',
];

/** The shop that all events are about. */
export const INGEST_SITE = {
  key: 'pub_benchingest1',
  name: 'Lakeside Motors',
  allowedOrigins: ['https://www.lakeside-motors.example'],
  locations: CITIES.map((city) => ({
    id: `lakeside-motors-${city}`,
    name: `Lakeside Motors ${city}`,
    timeZone: 'Europe/Berlin',
  })),
  program: {
    id: 'after-a-service-visit',
    name: 'After a service visit',
    trigger: { delaySeconds: 0 },
    questions: [
      {
        id: 'recommend',
        type: 'score',
        text: 'How likely are you to recommend Lakeside Motors to a friend?',
        low: 'Not at all likely',
        high: 'Extremely likely',
        required: true,
      },
      {
        id: 'what-mattered',
        type: 'drivers',
        text: 'How were we in these?',
        low: 'Poor',
        high: 'Excellent',
        items: DRIVERS.map((id) => ({ id, text: id })),
      },
      {
        id: 'in-your-words',
        type: 'comment',
        text: 'What is the main reason for your score?',
        permission:
          'Lakeside Motors may show my comment, without my name, on its website, in its shops and in its mails. I can take this back at any time.',
      },
    ],
    recommend: { title: 'Would you put in a good word?', prompt: 'What would you tell a friend?' },
    thanks: { title: 'Thank you.' },
  },
};
