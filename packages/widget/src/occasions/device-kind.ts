/** Phones and tablets are pointed at with a finger; a phone is the one that is narrow whichever way it is held. */
export function deviceKind(): 'phone' | 'tablet' | 'desktop' {
  if (!matchMedia('(pointer: coarse)').matches) return 'desktop';
  return Math.min(screen.width, screen.height) < 600 ? 'phone' : 'tablet';
}
