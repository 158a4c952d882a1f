import { createGoodword } from '@goodword/widget';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** How often the effect below has run, for the test: twice in StrictMode. */
const { dataset } = document.documentElement;

function Asking({ atOnce }: { atOnce: boolean }) {
  useEffect(() => {
    dataset.effects = `${Number(dataset.effects ?? 0) + 1}`;
    const goodword = createGoodword({
      site: 'pub_YOURKEY',
      host: 'https://goodword.harborbooks.example',
      location: 'main',
    });
    if (atOnce) goodword.show();
    return () => goodword.destroy();
  }, [atOnce]);
  return null;
}

function App() {
  const [isHere, setHere] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setHere(!isHere)}>
        {isHere ? 'Leave' : 'Come back'}
      </button>
      {isHere && <Asking atOnce={window.location.hash === '#at-once'} />}
    </>
  );
}

const root = document.querySelector('#root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
