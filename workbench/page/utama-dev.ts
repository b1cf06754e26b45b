/** The page under `npm run dev`: the same, and it follows what is built anew. */
import { KabarPerubahan } from './pengembangan';

const kabar = new KabarPerubahan();
// What kept it from starting, it has said itself.
await import('./utama').catch(() => undefined);
kabar.untuk(window.bangku);
