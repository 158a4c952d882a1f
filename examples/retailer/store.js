/*
 * One page for all forty stores: `store.html?location=store-017` shows store 17. Without this script, or without an
 * address of that kind, the page is Ashgrove's, as written.
 */
(() => {
  const wanted = new URLSearchParams(window.location.search).get('location');
  if (!wanted || wanted === 'store-001') return;

  // The usual stub: Goodword's own script is async and picks these calls up when it arrives, before it asks anything.
  window.goodword ??= function () {
    window.goodword.q ??= [];
    // biome-ignore lint/complexity/noArguments: this is the one-line stub that is pasted into pages.
    window.goodword.q.push(arguments);
  };

  const fill = (store) => {
    const town = store.locality.split(',')[0];
    const texts = { town, name: store.name, region: store.region, address: store.address, locality: store.locality };
    for (const [part, text] of Object.entries({ ...texts, receipt: `${store.address}, ${town}` })) {
      for (const place of document.querySelectorAll(`[data-store="${part}"]`)) place.textContent = text;
    }
    const phone = document.querySelector('[data-store="phone"]');
    phone.textContent = store.phone;
    phone.href = `tel:${store.phone.replace(/\D/g, '')}`;
    document.querySelector('[data-store="photo"]').src = store.photo;
    const people = document.querySelector('[data-store="manager"]');
    people.hidden = !store.manager;
    if (store.manager) people.querySelector('strong').textContent = store.manager.name;
    document.title = `${store.name}: hours, address and who is there`;
  };

  const stores = fetch('data/locations.json').then((reply) => (reply.ok ? reply.json() : []));
  document.addEventListener('DOMContentLoaded', async () => {
    const store = (await stores.catch(() => [])).find(({ id }) => id === wanted);
    if (store) fill(store);
  });
  window.goodword('setLocation', wanted);
})();
