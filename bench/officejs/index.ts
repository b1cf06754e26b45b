import { execFileSync } from 'node:child_process';
import { BukuOfficeJs } from '../../src/adapters/officejs/buku-office-js';
import type { LembarBaru, Perubahan } from '../../src/application/ports/workbook';
import type { KolomSpec, Sel } from '../../src/lembar/tipe';
import type { Host } from '../../workbench/host/host';
import { startExcel } from '../../workbench/host/bridge/client';

const BARIS = 20_000;
const KOLOM = 25;
const SEDIKIT = 3;
/** Runs of each. */
const KALI = 3;

export interface UkurOfficeJs {
  readonly nama: string;
  readonly ms: number;
  readonly sync: number;
}

const kolom = Array.from({ length: KOLOM - 1 }, (_, k): KolomSpec => ({
  id: `k${k}`,
  label: `Kolom ${k}`,
  tipe: k % 2 === 0 ? 'teks' : 'rupiah',
  lebar: 12,
}));

const lembar: LembarBaru = {
  spec: {
    nama: 'Data',
    judul: 'Data',
    petunjuk: [],
    visibilitas: 'tampak',
    dilindungi: false,
    tabel: { id: 'data', nama: 'KPBJ_data', kolom },
  },
  baris: [],
};

const selBaris = (k: number): Sel[] =>
  kolom.map(({ tipe }, j) => (tipe === 'teks' ? `teks ${k}-${j}` : k * 1000 + j));

async function waktu(host: Host, nama: string, kerja: () => Promise<unknown>): Promise<UkurOfficeJs> {
  host.restart();
  const mulai = performance.now();
  await kerja();
  return { nama, ms: performance.now() - mulai, sync: host.counters.requests };
}

/** The client's own way: the same values in one block on a desktop host, which has no limit of 5 MB. */
async function tulisanKlien(): Promise<UkurOfficeJs> {
  const host = startExcel({ web: false });
  const nilai = Array.from({ length: BARIS }, (_, k) => [`id-${k}`, ...selBaris(k)]) as unknown[][];
  return waktu(host, `Client's own block of ${BARIS} × ${KOLOM}`, () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRangeByIndexes(0, 0, BARIS, KOLOM).values = nilai;
      await context.sync();
    }),
  );
}

/** Calls of the adapter on a table of so many rows: how many syncs they take must not depend on it, but for chunks. */
async function tulisanKita(jumlah: number): Promise<UkurOfficeJs[]> {
  const host = startExcel({ web: true });
  const dibuka = await BukuOfficeJs.buka();
  if (!dibuka.ok) throw new Error(dibuka.error.kode);
  const buku = dibuka.value;
  const periksa = async (hasil: Promise<{ readonly ok: boolean }>): Promise<void> => {
    if (!(await hasil).ok) throw new Error('The workbook refused the change');
  };
  const perubahan: Perubahan = {
    jenis: 'ganti',
    tabelId: 'data',
    kolom: kolom.map(({ id }) => id),
    baris: Array.from({ length: jumlah }, (_, k) => ({ id: `id-${k}`, sel: selBaris(k) })),
  };
  return [
    await waktu(host, 'tambahLembar, one sheet', () => periksa(buku.tambahLembar([lembar]))),
    await waktu(host, `terapkan, ${jumlah} × ${KOLOM} new`, () => periksa(buku.terapkan([perubahan]))),
    await waktu(host, `baca, ${jumlah} × ${KOLOM}`, () => periksa(buku.baca(['data']))),
    await waktu(host, 'terapkan, one cell of those', () =>
      periksa(
        buku.terapkan([
          { jenis: 'simpan', tabelId: 'data', kolom: ['k1'], baris: [{ id: 'id-1', sel: [1] }] },
        ]),
      ),
    ),
  ];
}

/** The best of some runs each, the client's own write first. */
export async function ukurOfficeJs(): Promise<UkurOfficeJs[]> {
  // A fresh clone has no shape of the Excel API yet.
  execFileSync(process.execPath, ['workbench/host/shape/build-shape.mjs'], { stdio: 'inherit' });
  const putaran: UkurOfficeJs[][] = [];
  for (let k = 0; k < KALI; k++) {
    putaran.push([await tulisanKlien(), ...(await tulisanKita(BARIS)), ...(await tulisanKita(SEDIKIT))]);
  }
  return putaran[0]!.map((satu, i) => ({
    ...satu,
    ms: Math.min(...putaran.map((daftar) => daftar[i]!.ms)),
  }));
}
