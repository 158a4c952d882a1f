import type { Dealership } from './locations.ts';

/** Writes a dealership's own particulars into the page. The page as served is Ashmere's. */
export function showLocation(location: Dealership): void {
  const [town = location.locality] = location.locality.split(',');
  const texts: Record<string, string> = {
    town,
    name: location.name,
    address: `${location.address}, ${location.locality}`,
    phone: location.phone,
    manager: location.manager.name,
    initials: location.manager.name.replace(/[^A-Z]/g, ''),
    promise: location.manager.promise,
  };
  for (const [part, text] of Object.entries(texts)) {
    for (const place of document.querySelectorAll(`[data-show="${part}"]`)) place.textContent = text;
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-show="phone"]')) {
    link.href = `tel:${location.phone.replace(/\D/g, '')}`;
  }
  const photo = document.querySelector<HTMLImageElement>('#photo');
  if (photo && !photo.src.endsWith(location.photo)) photo.src = location.photo;
  // A wall is about one place: another place has another.
  const wall = document.querySelector('goodword-wall');
  if (wall?.getAttribute('location') !== location.id) {
    const other = document.createElement('goodword-wall');
    other.setAttribute('location', location.id);
    wall?.replaceWith(other);
  }
  document.title = `${location.name}: service you can follow`;
}
