import { createGoodword } from '@goodword/widget';
import { locations } from './locations.ts';
import { showLocation } from './show-location.ts';
import { switchLocations } from './switch-locations.ts';
import { bookTestDrives } from './test-drive.ts';
import { viber } from './viber.ts';

const named = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? '';

const wanted = new URLSearchParams(window.location.search).get('location');
const start = locations.find(({ id }) => id === wanted) ?? locations[0];
if (!start) throw new Error('data/locations.json holds no location.');

const goodword = createGoodword({
  site: named('goodword-site'),
  host: named('goodword-collector'),
  location: start.id,
  channels: [viber],
});

showLocation(start);

let current = start;
switchLocations({
  locations,
  start,
  onSwitch: (location) => {
    current = location;
    showLocation(location);
    goodword.setLocation(location.id);
  },
});

bookTestDrives({ onBooked: ({ order, value }) => goodword.convert({ order, value }) });

goodword.on('survey:completed', () => {
  const heard = document.querySelector('#heard');
  if (heard) heard.textContent = `Thank you. Your answers are with the team at ${current.name}.`;
});
