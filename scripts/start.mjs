/** `npm start`: builds what is missing or old, serves the workbench on https://localhost and says where it is. */
import { bangunWeb } from './build-web.mjs';
import { bangunWorkbench } from './build-workbench.mjs';

const kata = (teks) => process.stdout.write(`${teks}\n`);

kata('Menyiapkan add-in dan bangku uji (yang pertama kali sekitar satu menit)…');
await bangunWorkbench();
await bangunWeb({ lapor: () => undefined });
// Built just now: not there when the architecture of a fresh checkout is looked at.
const { kabarMulai, mulaiServer } = await import(
  new URL('../dist/workbench/server.mjs', import.meta.url).href
);
const port = Number(process.env.PORT ?? '');
const server = await mulaiServer(Number.isInteger(port) && port > 0 ? { port } : {});
kata(kabarMulai(server));
