import { defineChannel, type OwnChannel } from '@goodword/widget';

/**
 * A channel of the site's own: a messenger whose share link is for short texts (200 signs), and that most have on their phone alone.
 * With a pointer, its address is shown as a code, which carries words and link over to the phone.
 */
export const viber: Readonly<OwnChannel> = defineChannel({
  id: 'x-viber',
  name: 'Viber',
  icon: 'M6 3h8a3.5 3.5 0 013.5 3.500v4A3.5 3.5 0 0114 14h-3l-3.5 3.500V14H6a3.5 3.5 0 01-3.5-3.500v-4A3.5 3.5 0 016 3zM7.5 6.500c0 2.5 1.5 4 4 4.500l.8-1.3-1.6-.9-.7.600A2.6 2.6 0 018.8 8l.6-.7-.8-1.500z',
  limit: { most: 200 },
  link: ({ text }) => `viber://forward?text=${encodeURIComponent(text)}`,
  byPhone: true,
});
