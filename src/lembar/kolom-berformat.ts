import { variabelBaku } from '../domain/variabel/daftar';
import { daftarTingkatData } from '../domain/variabel/tipe';
import { daftarTabel } from './daftar';
import { idDalamTemplate } from './template/lembar-isian';
import { tabelIsi } from './template/isi';
import type { KolomSpec, TipeKolom } from './tipe';

/** Percent columns hold fractions and show percents: there is nothing to compare. */
const BERFORMAT: ReadonlySet<TipeKolom> = new Set(['angka', 'rupiah', 'tanggal']);
/** Tables that only the program writes, or that hold no figures of people's. */
const TANPA_KETIKAN: ReadonlySet<string> = new Set([
  'capaian',
  'kelengkapan',
  'register',
  'riwayat',
  'catatan',
  'persetujuan',
  'pelaksanaan',
  'isi-panjang',
  'meta',
]);

let daftar: ReadonlyMap<string, ReadonlyMap<string, KolomSpec>> | undefined;

function semuaKolom(): ReadonlyMap<string, ReadonlyMap<string, KolomSpec>> {
  const tabel = [
    ...daftarTabel(variabelBaku),
    ...daftarTingkatData.map((tingkat) => tabelIsi(tingkat, variabelBaku, [])),
  ];
  return new Map(
    tabel
      .filter(({ id }) => !TANPA_KETIKAN.has(id))
      .map(({ id, lembar }) => [
        id,
        new Map(
          lembar.tabel.kolom.filter(({ tipe }) => BERFORMAT.has(tipe)).map((kolom) => [kolom.id, kolom]),
        ),
      ]),
  );
}

const KOSONG: ReadonlyMap<string, KolomSpec> = new Map();

/**
 * The columns of a table in which people type numbers and dates, by id: of these, and only of these, the number formats of
 * cells are looked at, because what the eye sees is what was meant (ADR 0049).
 */
export function kolomBerformat(tabelId: string): ReadonlyMap<string, KolomSpec> {
  daftar ??= semuaKolom();
  return daftar.get(idDalamTemplate(tabelId)) ?? KOSONG;
}
