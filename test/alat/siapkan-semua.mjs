/**
 * Before all tests: the command line is built once, as it ships, the shape of the Excel API is there, large packages are one
 * file each, and who needs a browser can ask for it.
 */
import { bangunCli } from '../../scripts/build-cli.mjs';
import { buildShape } from '../../workbench/host/shape/build-shape.mjs';
import { bukaPintu } from './bangku-bersama.mjs';
import { bangunPaket } from './paket-uji.mjs';

export default async function siapkanSemua() {
  await bangunCli();
  await buildShape();
  await bangunPaket();
  await bukaPintu();
}
