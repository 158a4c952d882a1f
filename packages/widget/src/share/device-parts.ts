import { homeChannels } from './home-channels.ts';

/** What the order of channels depends on. */
export interface DeviceParts {
  isTouch: boolean;
  /** Apple's devices write a text message's address differently. */
  isApple: boolean;
  /** The device has a share sheet. */
  canShare: boolean;
  /** Channels at home in the visitor's country, as far as the device lets it be guessed. */
  home: string[];
}

/** Reads the device. Nothing of it is sent anywhere. */
export function deviceParts(): DeviceParts {
  const { userAgent, maxTouchPoints, language } = navigator;
  return {
    isTouch: matchMedia('(pointer: coarse)').matches,
    isApple: /iP(hone|ad|od)/.test(userAgent) || (/Mac/.test(userAgent) && maxTouchPoints > 1),
    canShare: 'share' in navigator,
    home: homeChannels(language, new Intl.DateTimeFormat().resolvedOptions().timeZone),
  };
}
