import { banyakCatatan } from '../domain/umum/catatan-selebihnya';
import type { Bahasa } from '../teks/bahasa';
import { pesanGagal } from './amplop';
import { barisPerintah } from './baris-perintah';
import { cetakCatatan } from './cetak/catatan';
import { kodeKeluar } from './kode-keluar';
import type { Dunia, Konteks } from './konteks';
import type { LuaranTunggal } from './luaran-perintah';
import { perintahPenolong } from './petunjuk';

/** Where and how an outcome is told. */
interface Pelapor extends Pick<Konteks, 'bahasa'> {
  readonly dunia: Dunia;
  /** The result goes out as the one document in the end: here only what belongs on standard error. */
  readonly json: boolean;
}

/** Only the parser's own text has several lines: what it says of wrong usage. */
const barisGagal = (bahasa: Bahasa, gagal: NonNullable<LuaranTunggal['gagal']>): readonly string[] =>
  gagal.kode === 'usage' ? gagal.pesan.split('\n') : [pesanGagal(bahasa, gagal)];

/** Tells an outcome to a person: findings and failures on standard error, the result on standard output. */
export function laporkan(
  { dunia, bahasa, json }: Pelapor,
  { kode, catatan, gagal, teks }: LuaranTunggal,
): void {
  for (const baris of cetakCatatan(catatan, bahasa)) dunia.lapor(baris);
  for (const baris of gagal === undefined ? [] : barisGagal(bahasa, gagal)) dunia.lapor(baris);
  for (const nama of perintahPenolong(
    [...catatan, ...(gagal === undefined ? [] : [gagal])].map(({ kode: k }) => k),
  ))
    dunia.lapor(bahasa.teks.perintah.lihat(barisPerintah(dunia.panggilan, nama, '--help')));
  if (json) return;
  for (const baris of teks()) dunia.cetak(baris);
  const galat = banyakCatatan(catatan.filter(({ tingkat }) => tingkat === 'galat'));
  if (kode !== kodeKeluar.catatan || galat === 0) return;
  const { perintah, sajian } = bahasa.teks;
  dunia.lapor(`${perintah.terhenti} ${sajian.catatan.terhenti(bahasa.tulis.angka(galat))}`);
}
