/** Before all tests: the command line is built once, as it ships, and the shape of the Excel API is there. */
import { bangunCli } from '../../scripts/build-cli.mjs';
import { buildShape } from '../../workbench/host/bentuk/buat-bentuk.mjs';

export default async function siapkanSemua(...argumen) {
  await bangunCli(...argumen);
  await buildShape();
}
