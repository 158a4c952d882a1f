const DISCLOSURE =
  'Advertising: Catie gets a free winter check if you use her offer. Promised before she wrote, whatever she would say.';
const LONG =
  'I have bought four cars in my life and hated every one of those afternoons. Here Priya asked what I do at weekends before ' +
  'she showed me anything, and told me that the cheaper one would do. And then she let me take it home for a night, which nobody ' +
  'had ever done, and called the next day to hear how my neighbors had liked it.';
const place = { name: 'Fairlight Motors, Harbor Road', locality: 'Whitcombe' };
const english = {
  language: 'en',
  direction: 'ltr',
  place,
  how: 'Left after a service visit on June 12, 2026',
  name: 'Catie',
};
const arabic = {
  language: 'ar',
  direction: 'rtl',
  place: { name: 'فيرلايت موتورز، شارع الميناء', locality: 'ويتكومب' },
  how: 'كُتبت بعد زيارة صيانة في 12 يونيو 2026',
  name: 'ليلى',
};
const hebrew = {
  language: 'he',
  direction: 'rtl',
  place: { name: 'פיירלייט מוטורס, דרך הנמל', locality: 'חיפה' },
  how: 'נכתב אחרי ביקור שירות ב־12 ביוני 2026',
  name: 'נועה',
};
const japanese = {
  language: 'ja',
  direction: 'ltr',
  place: { name: 'フェアライト・モータース 港通り店', locality: 'ウィットカム' },
  how: '2026年6月12日の点検のあとに書かれました',
  name: '健太',
};
const chinese = {
  language: 'zh-Hans',
  direction: 'ltr',
  place: { name: '费莱特汽车 港口路店', locality: '惠特科姆' },
  how: '写于2026年6月12日维修之后',
  name: '晓雯',
};

/**
 * What customers write, and what somebody would write who wants to break a card. `script` groups what the bench measures;
 * `plain`: nothing of it can be drawn, so the card is the place's own.
 */
export const CARD_TEXTS = [
  { id: 'short', script: 'Latin', ...english, words: 'They remembered my dog’s name.', name: 'Tom' },
  { id: 'one-word', script: 'Latin', ...english, words: 'Wow', verified: false, how: 'Left on June 2, 2026' },
  {
    id: 'middle',
    script: 'Latin',
    ...english,
    words: 'They found a loose cable, charged me nothing and washed the car.',
  },
  { id: 'longer', script: 'Latin', ...english, words: LONG.slice(0, 115) },
  { id: 'long', script: 'Latin', ...english, words: LONG, name: 'Ines' },
  { id: 'one-sentence', script: 'Latin', ...english, words: `${'and then they said '.repeat(30)}yes` },
  {
    id: 'no-photo',
    script: 'Latin',
    ...english,
    words: 'You can say no here and still get a coffee.',
    photo: false,
    name: undefined,
  },
  { id: 'no-photo-long', script: 'Latin', ...english, words: LONG, photo: false, brand: '#f2c230' },
  {
    id: 'offer',
    script: 'Latin',
    ...english,
    words: 'They found a loose cable, charged me nothing and washed the car.',
    disclosure: DISCLOSURE,
  },
  { id: 'offer-long', script: 'Latin', ...english, words: LONG, disclosure: `${DISCLOSURE} ${DISCLOSURE.slice(13)}` },
  {
    id: 'offer-no-photo',
    script: 'Latin',
    ...english,
    words: 'They remembered my dog’s name.',
    photo: false,
    disclosure: DISCLOSURE,
  },
  {
    id: 'german',
    script: 'Latin',
    ...english,
    language: 'de',
    how: 'Verfasst nach einem Werkstattbesuch am 12. Juni 2026',
    words: 'Die Kraftfahrzeughaftpflichtversicherung hat mir Herr Müller gleich mit erklärt: „Das kriegen wir hin!“',
    name: 'Jürgen',
  },
  {
    id: 'polish',
    script: 'Latin',
    ...english,
    language: 'pl',
    words: 'Zażółć gęślą jaźń: naprawili w godzinę, bez dopłaty, z uśmiechem.',
    name: 'Łucja',
  },
  { id: 'greek-cyrillic', script: 'Latin', ...english, words: 'Ευχαριστώ πολύ! Очень быстро и честно.', name: 'Зоя' },
  {
    id: 'emoji',
    script: 'emoji',
    ...english,
    words: 'Bought my first car 🚗 at 62! Nobody laughed 😄 They filmed me 🎉',
    name: 'Rosa',
  },
  {
    id: 'emoji-joined',
    script: 'emoji',
    ...english,
    words: '👩‍👩‍👧‍👦 all of us ❤️ this place 👍🏽 from 🇩🇪 to 🇯🇵, 1️⃣0️⃣ of 10 ☺',
    name: 'Ana 🌻',
  },
  { id: 'emoji-only', script: 'emoji', ...english, words: '😍😍😍' },
  {
    id: 'arabic',
    script: 'Arabic',
    ...arabic,
    words: 'دخلتُ غاضبة وخرجتُ مبتسمة. شرحوا لي كل شيء بهدوء، ولم يبيعوني ما لا أحتاجه.',
  },
  { id: 'arabic-short', script: 'Arabic', ...arabic, words: 'تعاملٌ رائع!', photo: false },
  {
    id: 'arabic-long',
    script: 'Arabic',
    ...arabic,
    words: 'وصلتُ متأخرة جدًّا ومع طفلين متعبين، ولم يتذمر أحد. '.repeat(5),
  },
  {
    id: 'arabic-mixed',
    script: 'Arabic',
    ...arabic,
    words: 'اشتريت Volkswagen ID.4 (موديل 2024) بسعر 31,500 € من Harbor Road، وأنا سعيدة 😊!',
    disclosure: 'إعلان: تحصل ليلى على فحص شتوي مجاني إذا استخدمت عرضها. وُعدت به قبل أن تكتب، أيًّا كان ما ستقوله.',
  },
  {
    id: 'latin-with-arabic',
    script: 'Arabic',
    ...english,
    words: 'She said “شكرًا جزيلًا!” and gave us (free) tea, twice.',
    name: 'Omar عمر',
  },
  {
    id: 'hebrew',
    script: 'Hebrew',
    ...hebrew,
    words: 'נכנסתי כועסת ויצאתי מחייכת. הסבירו לי הכול (גם על Golf 8) ב־15 דקות.',
  },
  {
    id: 'japanese',
    script: 'Japanese',
    ...japanese,
    words:
      '雨の日に飛び込んだのに、嫌な顔ひとつせず話を聞いてくれました。「直すより待ったほうがいい」と正直に言ってくれた店は初めてです。',
  },
  { id: 'japanese-short', script: 'Japanese', ...japanese, words: 'また行きたいです！', photo: false },
  {
    id: 'japanese-long',
    script: 'Japanese',
    ...japanese,
    words:
      'スタッフの皆さんがとても親切で、車のことがよくわからない私にも丁寧に説明していただきました。コーヒーを飲み終わる前に洗車まで終わっていました。'.repeat(
        3,
      ),
  },
  {
    id: 'chinese',
    script: 'Chinese',
    ...chinese,
    words: '下雨天冲进来，没有人摆脸色，耐心听我说完。第一次遇到会老实说“先不用修”的店。',
  },
  { id: 'no-script-of-ours', script: 'Latin', ...english, words: 'บริการดีมาก ขอบคุณ', plain: true },
  {
    id: 'zero-width',
    script: 'hostile',
    ...english,
    words: 'Ki\u200Bnd \u2060peo\u00ADple\uFEFF.\u200E\u200F Tru\u034Fst \u{E0041}\u{E0042}me\u061C',
    name: '\u200B\u200B',
  },
  {
    id: 'override',
    script: 'hostile',
    ...english,
    words: '\u202Egnp.exe says the shop\u202C is \u2067fine\u2069 \u202Areally',
  },
  { id: 'no-space', script: 'hostile', ...english, words: 'x'.repeat(2_000), name: 'W'.repeat(200) },
  {
    id: 'controls',
    script: 'hostile',
    ...english,
    words: 'Good\u0000\u0007 \u001B[31mpeople\u009F \uD800and\uFFFF \u0085calm',
    name: '\u0000',
  },
  {
    id: 'markup',
    script: 'hostile',
    ...english,
    words: '<script>alert(1)</script> & "quotes" <b>bold</b>',
    name: '</text><script>x</script>',
  },
  {
    id: 'svg',
    script: 'hostile',
    ...english,
    words: '</text></svg><image href="file:///etc/passwd"/><!ENTITY x SYSTEM "file:///etc/passwd">&x;]]>',
    name: '"/><use href="#e"/>',
  },
  {
    id: 'towers',
    script: 'hostile',
    ...english,
    words: `Z${'\u0335\u0336\u0337\u0338\u0321'.repeat(60)}a${'\u0300\u0301\u0302\u0303\u0304\u0305'.repeat(60)}l${'\u0489'.repeat(50)}go is here`,
    name: `H${'\u0310\u0311'.repeat(90)}e`,
  },
  { id: 'lines', script: 'hostile', ...english, words: 'One\n\n\n\r\n\u2028\u2029two\t\t\tthree'.repeat(3) },
  { id: 'many-families', script: 'hostile', ...english, words: '👩‍👩‍👧‍👦'.repeat(150) },
  { id: 'arabic-no-space', script: 'hostile', ...arabic, words: 'م'.repeat(400) },
];
