import type { Catatan } from '../application/catatan';
import type { Gagal, Hasil } from '../application/luaran';
import type { Tingkat } from '../domain/umum/catatan';
import type { Result } from '../domain/umum/result';
import { kodeKeluar, type KodeKeluar, type Konteks } from './konteks';

const urutanTingkat: readonly Tingkat[] = ['galat', 'peringatan', 'info'];

/** This many findings of a level are listed; a file can have thousands. */
const batasCatatan: Record<Tingkat, number> = { galat: 50, peringatan: 20, info: 5 };

export const catatanJson = (konteks: Konteks, catatan: readonly Catatan[]): readonly object[] =>
  catatan.map((satu) => ({
    kode: satu.kode,
    tingkat: satu.tingkat,
    akibat: satu.akibat,
    lokasi: satu.lokasi,
    tempat: konteks.bahasa.lokasi(satu.lokasi),
    pesan: konteks.bahasa.catatan(satu),
  }));

/** Lists findings, the most serious first, each with its place and what to do. */
export function laporkanCatatan(konteks: Konteks, catatan: readonly Catatan[]): void {
  for (const tingkat of urutanTingkat) {
    const milik = catatan.filter((satu) => satu.tingkat === tingkat);
    for (const satu of milik.slice(0, batasCatatan[tingkat])) {
      const tempat = konteks.bahasa.lokasi(satu.lokasi);
      const kepala = `${konteks.teks.tingkat[tingkat]}${tempat === '' ? '' : ` [${tempat}]`}`;
      konteks.lapor(`${kepala} ${konteks.bahasa.catatan(satu)}`);
    }
    const sisa = milik.length - batasCatatan[tingkat];
    if (sisa > 0) konteks.lapor(konteks.teks.catatanLain(sisa, konteks.teks.tingkat[tingkat]));
  }
}

export function laporkanGagal(konteks: Konteks, gagal: Gagal): KodeKeluar {
  const pesan = konteks.bahasa.gagal(gagal);
  konteks.lapor(pesan);
  if (konteks.json) konteks.cetak(JSON.stringify({ gagal: { ...gagal, pesan } }));
  return kodeKeluar.berkas;
}

/**
 * Ends a command: findings to standard error, the result to standard output as text or JSON, and the exit code.
 * `json` gives the object to print where it is not simply `{catatan, hasil}`.
 */
export function laporkanHasil<T>(
  konteks: Konteks,
  luaran: Result<Hasil<T>, Gagal>,
  teks: (isi: T) => readonly string[],
  json?: (isi: T) => object,
): KodeKeluar {
  if (!luaran.ok) return laporkanGagal(konteks, luaran.error);
  const { catatan, isi } = luaran.value;
  laporkanCatatan(konteks, catatan);
  if (konteks.json) {
    const objek =
      isi !== undefined && json !== undefined
        ? json(isi)
        : { catatan: catatanJson(konteks, catatan), hasil: isi ?? null };
    konteks.cetak(JSON.stringify(objek, undefined, 2));
  } else if (isi !== undefined) for (const baris of teks(isi)) konteks.cetak(baris);
  if (isi !== undefined) return kodeKeluar.selesai;
  const galat = catatan.filter(({ tingkat }) => tingkat === 'galat').length;
  if (galat > 0 && !konteks.json) konteks.lapor(konteks.teks.terhenti(galat));
  return kodeKeluar.catatan;
}
