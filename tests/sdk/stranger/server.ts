// A server's project knows nothing of the DOM; the package's declarations compile there, too.
import { createGoodword } from '@goodword/widget';

const goodword = createGoodword({ site: 'pub_YOURKEY', host: 'https://goodword.harborbooks.example' });
goodword.on('survey:answered', ({ question }) => question.length);
goodword.destroy();
