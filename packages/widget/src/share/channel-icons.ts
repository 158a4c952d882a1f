import type { Channel } from '@goodword/protocol';

/** What each channel's circle shows, as paths for a 20 px square. */
export const CHANNEL_ICONS: Record<Channel, string> = {
  email: 'M3 5h14v10.5H3zM3.5 6l6.5 5 6.5-5',
  sms: 'M3 4h14v10H9l-4 3v-3H3zM6.5 7.5h7M6.5 10.5h4',
  whatsapp:
    'M3 17l1.2-3.7a7 7 0 112.6 2.5zM7.6 7v1a4.5 4.5 0 004.4 4.4h1v-1.7l-1.9-.6-.8.9a3.5 3.5 0 01-1.9-1.9l.9-.8-.6-1.9H7.6',
  facebook: 'M13.5 3H12a2.5 2.5 0 00-2.5 2.5V17M6.5 9.5h6',
  x: 'M3.5 3.5h3.4l9.6 13h-3.4zM15.8 3.5l-5.3 5.9M8.8 11.2l-4.6 5.3',
  copy: 'M8.5 11.5a3.3 3.3 0 004.7 0l2.8-2.8A3.3 3.3 0 0011.3 4L10 5.3M11.5 8.5a3.3 3.3 0 00-4.7 0L4 11.3A3.3 3.3 0 008.7 16l1.3-1.3',
  device: 'M4 9.7v.6M10 9.7v.6M16 9.7v.6',
};
