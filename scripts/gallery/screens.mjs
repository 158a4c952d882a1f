const phone = { hasTouch: true, isMobile: true };
const window = { width: 1280, height: 800 };

/** What the pictures are taken on: the columns of the index. */
export const SCREENS = [
  { name: 'desktop', title: 'Desktop', language: 'en', device: { viewport: window } },
  { name: 'phone', title: 'Phone', language: 'en', device: { viewport: { width: 390, height: 844 }, ...phone } },
  { name: 'small', title: 'Small', language: 'en', device: { viewport: { width: 320, height: 640 }, ...phone } },
  { name: 'dark', title: 'Dark', language: 'en', device: { viewport: window, colorScheme: 'dark' } },
  { name: 'arabic', title: 'Arabic', language: 'ar', device: { viewport: window } },
];

/** As a customer has it, and without movement: a picture of something that moves is a different one each time. */
export const VISITOR = {
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36',
  reducedMotion: 'reduce',
  permissions: ['clipboard-read', 'clipboard-write'],
};
