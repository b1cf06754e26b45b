import { bacaCsv } from '../../src/adapters/csv/baca-csv';
import { bacaRencanaJson } from '../../src/adapters/rencana-json/baca-rencana';
import { lingkunganWeb } from '../../src/adapters/web/lingkungan-web';
import { BukuXlsx } from '../../src/adapters/xlsx/buku/buku-xlsx';
import { tulisBuku } from '../../src/adapters/xlsx/tulis/tulis-buku';
import { perbaruiDaftarIsi } from '../../src/application/daftar-isi/perbarui-daftar-isi';
import { imporData } from '../../src/application/impor-data/impor-data';
import { imporRencana } from '../../src/application/impor-rencana';
import { setujui } from '../../src/application/setujui';
import { lembarRuangKerja } from '../../src/application/siapkan';
import { contoh, paketCsv, pemetaanArea, realisasiCsv, rencanaContoh } from '../../src/contoh';
import type { Result } from '../../src/domain/umum/result';

export const namaContoh = 'ruang-kerja-contoh.xlsx';

/** The sample goes through the same use cases as a user's work: a refusal is a bug of ours. */
function harus<T>(hasil: Result<T, unknown>): T {
  if (!hasil.ok) throw new Error(`The sample was refused: ${JSON.stringify(hasil.error)}`);
  return hasil.value;
}

/** Lets the page draw between two steps. */
const jeda = (): Promise<void> => new Promise((lanjut) => setTimeout(lanjut));

/**
 * The sample city's workspace as a file: made, its plan imported, its packages and transactions imported and given their
 * areas, and approved; the state in which the templates of the first period are to be distributed.
 */
export async function ruangKerjaContoh(): Promise<Uint8Array> {
  const lembar = lembarRuangKerja(contoh, lingkunganWeb);
  const kosong = await tulisBuku(lembar, { properti: new Map([['kinerja.jenis', 'ruang-kerja']]) });
  const buku = harus(BukuXlsx.buka(namaContoh, harus(kosong)));
  const isi = new TextEncoder().encode(JSON.stringify(rencanaContoh()));
  const rencana = harus(bacaRencanaJson({ nama: 'rencana.json', isi }));
  harus(await imporRencana(buku, lingkunganWeb, rencana));
  for (const berkas of [paketCsv(), realisasiCsv()]) {
    await jeda();
    const masuk = { nama: berkas.nama, tabel: harus(bacaCsv(berkas)) };
    harus(await imporData(buku, lingkunganWeb, masuk, { sebagian: false }));
  }
  await jeda();
  harus(await buku.terapkan([pemetaanArea()]));
  harus(await setujui(buku, lingkunganWeb, { oleh: 'Kepala UKPBJ', nomor: '027/001/2026' }));
  harus(await perbaruiDaftarIsi(buku));
  return buku.bytes();
}
