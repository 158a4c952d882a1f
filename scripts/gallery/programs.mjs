import { join } from 'node:path';
import { root } from '../run.mjs';

const ready = join(root, 'packages/collector/dist/features/setup/ready-programs');
const { COMMENT_QUESTION, DRIVERS_QUESTION, LIKELY, RECOMMEND_LOCATION } = await import(join(ready, 'common-texts.js'));
const { COMMON_DRIVERS } = await import(join(ready, 'common-drivers.js'));
const { AFTER_QUESTIONS } = await import(join(ready, 'after-questions.js'));

/** Nothing opens by itself: the gallery says what is to be seen. */
const BY_HAND = { delaySeconds: 3_600 };
const both = (en, ar) => ({ en, ar });
const named = (texts) => Object.entries(texts).map(([id, [en, ar]]) => ({ id, text: both(en, ar) }));
const common = { trigger: BY_HAND, ...AFTER_QUESTIONS };

const SHORT = [
  { id: 'score', type: 'score', text: RECOMMEND_LOCATION, ...LIKELY, required: true },
  {
    ...DRIVERS_QUESTION,
    pick: undefined,
    items: ['welcome', 'trust', 'time'].map((id) => ({ id, text: COMMON_DRIVERS[id] })),
  },
  COMMENT_QUESTION,
];

const RARER = [
  { id: 'stars', type: 'stars', text: both('How was your visit?', 'كيف كانت زيارتكم؟') },
  {
    id: 'smileys',
    type: 'smileys',
    text: both('How did you feel when you left?', 'كيف كان شعوركم عند المغادرة؟'),
  },
  {
    id: 'smileys-three',
    type: 'smileys',
    faces: 3,
    text: both('And the waiting room?', 'وماذا عن غرفة الانتظار؟'),
  },
  { id: 'thumbs', type: 'thumbs', text: both('Was it worth the trip?', 'هل كانت الزيارة تستحق العناء؟') },
  {
    id: 'effort',
    type: 'effort',
    text: both('How easy was it to get your car back on the road?', 'ما مدى سهولة عودة سيارتكم إلى الطريق؟'),
    low: both('Very hard', 'صعب جدًا'),
    high: both('Very easy', 'سهل جدًا'),
    mayDecline: true,
  },
  {
    id: 'choice',
    type: 'choice',
    text: both('What mattered most?', 'ما أكثر ما كان يهمّكم؟'),
    options: named({
      people: ['The people', 'الناس'],
      price: ['The price', 'السعر'],
      speed: ['How quickly it was done', 'سرعة الإنجاز'],
    }),
    other: both('Something else', 'شيء آخر'),
    required: true,
  },
  {
    id: 'choice-many',
    type: 'choice',
    many: true,
    text: both('What went well?', 'ما الذي سار على ما يرام؟'),
    options: named({
      advice: [
        'The advice, and what it would cost if we waited until next year',
        'النصيحة، وما سيكلفه الأمر لو انتظرنا إلى العام القادم',
      ],
      work: ['The work', 'العمل'],
      pickup: ['Pick-up and payment', 'الاستلام والدفع'],
    }),
  },
  {
    id: 'ranking',
    type: 'ranking',
    text: both('What should we work on first?', 'ما الذي علينا تحسينه أولًا؟'),
    items: named({
      wait: ['Waiting times', 'أوقات الانتظار'],
      bill: ['Explaining the bill', 'شرح الفاتورة'],
      coffee: ['The coffee', 'القهوة'],
    }),
  },
  { id: 'text', type: 'text', text: both('Who helped you?', 'من ساعدكم؟'), required: true },
  { id: 'date', type: 'date', text: both('When were you here?', 'متى كنتم هنا؟') },
  {
    id: 'contact',
    type: 'contact',
    text: both('How may we reach you?', 'كيف يمكننا الوصول إليكم؟'),
    permission: both(
      'Use this to tell me when my part is there, and for nothing else.',
      'يُستخدم هذا لإبلاغي بوصول القطعة، وليس لأي غرض آخر.',
    ),
    required: true,
  },
  {
    id: 'consent',
    type: 'consent',
    text: both('May we write to you about new models?', 'هل تسمحون بأن نكتب إليكم عن الطرازات الجديدة؟'),
    permission: both('Yes, send me news about new models.', 'نعم، أودّ استلام أخبار الطرازات الجديدة.'),
    required: true,
  },
];

/** What the pictures show: a usual survey, one with every other type of question, one that asks for the place, and the frames. */
export const PROGRAMS = [
  { id: 'visit', name: 'After a visit', questions: SHORT, ...common },
  { id: 'rarer', name: 'Every other type', questions: RARER, ...common },
  {
    id: 'place',
    name: 'Which place',
    questions: [
      {
        id: 'location',
        type: 'location',
        text: both('Which of our places were you at?', 'أيّ فروعنا زرتم؟'),
        required: true,
      },
      ...SHORT,
    ],
    ...common,
  },
  { id: 'modal', name: 'In the middle', questions: SHORT, display: { as: 'modal' }, ...common },
  {
    id: 'tab',
    name: 'At the side',
    questions: SHORT,
    ...common,
    display: { as: 'tab', label: both('How was it?', 'كيف كانت؟') },
    trigger: { delaySeconds: 0 },
    audience: { urls: { include: ['*/tab*'] } },
  },
];
