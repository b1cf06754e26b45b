import type { Catatan } from '../application/catatan';
import type { Tingkat } from '../domain/umum/catatan';
import { pesanGagal } from './amplop';
import { kodeKeluar } from './kode-keluar';
import type { Dunia, Konteks } from './konteks';
import type { LuaranTunggal } from './luaran-perintah';

const urutanTingkat: readonly Tingkat[] = ['galat', 'peringatan', 'info'];

/** This many findings of a level are listed; a file can have thousands. */
const batasCatatan: Record<Tingkat, number> = { galat: 50, peringatan: 20, info: 5 };

/** Where and how an outcome is told. */
interface Pelapor extends Pick<Konteks, 'bahasa' | 'teks'> {
  readonly dunia: Dunia;
  /** The result goes out as the one document in the end: here only what belongs on standard error. */
  readonly json: boolean;
}

/** Lists findings, the most serious first, each with its place and what to do. */
function laporkanCatatan({ dunia, bahasa, teks }: Pelapor, catatan: readonly Catatan[]): void {
  for (const tingkat of urutanTingkat) {
    const milik = catatan.filter((satu) => satu.tingkat === tingkat);
    for (const satu of milik.slice(0, batasCatatan[tingkat])) {
      const tempat = bahasa.lokasi(satu.lokasi);
      dunia.lapor(`${teks.tingkat[tingkat]}${tempat === '' ? '' : ` [${tempat}]`} ${bahasa.catatan(satu)}`);
    }
    const sisa = milik.length - batasCatatan[tingkat];
    if (sisa > 0) dunia.lapor(teks.catatanLain(sisa, teks.tingkat[tingkat]));
  }
}

/** Tells an outcome to a person: findings and failures on standard error, the result on standard output. */
export function laporkan(pelapor: Pelapor, { kode, catatan, gagal, teks }: LuaranTunggal): void {
  laporkanCatatan(pelapor, catatan);
  if (gagal !== undefined) pelapor.dunia.lapor(pesanGagal(pelapor.bahasa, gagal));
  if (pelapor.json) return;
  for (const baris of teks()) pelapor.dunia.cetak(baris);
  const galat = catatan.filter(({ tingkat }) => tingkat === 'galat').length;
  if (kode === kodeKeluar.catatan && galat > 0) pelapor.dunia.lapor(pelapor.teks.terhenti(galat));
}
