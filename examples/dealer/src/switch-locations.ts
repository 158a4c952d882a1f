import type { Dealership } from './locations.ts';

interface Switch {
  locations: Dealership[];
  start: Dealership;
  onSwitch: (location: Dealership) => void;
}

/** Fills the list of dealerships and keeps the page's address in step with the one that is chosen. */
export function switchLocations({ locations, start, onSwitch }: Switch): void {
  const list = document.querySelector<HTMLSelectElement>('#dealership');
  if (!list) return;
  list.replaceChildren(...locations.map(({ id, locality }) => new Option(locality, id, false, id === start.id)));
  list.addEventListener('change', () => {
    const chosen = locations.find(({ id }) => id === list.value);
    if (!chosen) return;
    window.history.replaceState(null, '', chosen.url);
    onSwitch(chosen);
  });
}
