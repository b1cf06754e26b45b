import type { Lokasi } from '../umum/catatan';
import { catatPaket, type CatatanPaket } from './catatan';
import { tulisNilaiPaket as tulis } from './nilai-paket';
import { adaSesudah, type PerubahanPaket } from './perubahan';

/** A package is replaced once, by one that is there; and no chain of successors leads back to where it began. */
export function periksaPengganti(
  perubahan: readonly PerubahanPaket[],
  lokasi: (id: string, kolom: 'kodeRup' | 'baru') => Lokasi,
): { readonly berlaku: readonly PerubahanPaket[]; readonly salah: readonly CatatanPaket[] } {
  const salah: CatatanPaket[] = [];
  const dibuang = new Set<PerubahanPaket>();
  const pengganti = new Map<string, PerubahanPaket>();
  const ditarik = new Map<string, PerubahanPaket>();
  const urut = perubahan
    .filter(({ jenis }) => adaSesudah[jenis] !== undefined)
    .toSorted((a, b) => a.tanggal - b.tanggal);
  for (const satu of urut) {
    const { kodeRup, jenis } = satu;
    const lama = pengganti.get(kodeRup);
    if (jenis === 'ditambahkan') pengganti.delete(kodeRup);
    if (jenis === 'ditarik' && satu.dikonfirmasi) ditarik.set(kodeRup, satu);
    else if (satu.dikonfirmasi) ditarik.delete(kodeRup);
    if (jenis !== 'diganti') continue;
    const penggantiDitarik = ditarik.get(tulis(satu.baru));
    if (penggantiDitarik !== undefined) {
      dibuang.add(satu);
      const params = { kode: kodeRup, pengganti: tulis(satu.baru), tanggal: penggantiDitarik.tanggal };
      salah.push(catatPaket('perubahan-paket-pengganti-ditarik', params, lokasi(satu.id, 'baru')));
    } else if (lama === undefined) pengganti.set(kodeRup, satu);
    else {
      dibuang.add(satu);
      const params = { kode: kodeRup, pengganti: tulis(lama.baru) };
      salah.push(catatPaket('perubahan-paket-ganda', params, lokasi(satu.id, 'kodeRup')));
    }
  }
  for (const lingkaran of cariLingkaran(pengganti)) {
    const [pertama] = lingkaran;
    for (const satu of lingkaran) dibuang.add(satu);
    if (pertama === undefined) continue;
    const jalur = [...lingkaran.map(({ kodeRup }) => kodeRup), pertama.kodeRup];
    salah.push(catatPaket('perubahan-paket-berputar', { jalur }, lokasi(pertama.id, 'baru')));
  }
  return { berlaku: perubahan.filter((satu) => !dibuang.has(satu)), salah };
}

/** The circles in a map of successors, each once. */
function cariLingkaran(
  pengganti: ReadonlyMap<string, PerubahanPaket>,
): readonly (readonly PerubahanPaket[])[] {
  const selesai = new Set<string>();
  const hasil: (readonly PerubahanPaket[])[] = [];
  for (const awal of pengganti.keys()) {
    const jalur: string[] = [];
    const diJalur = new Set<string>();
    let kini = awal;
    while (pengganti.has(kini) && !selesai.has(kini) && !diJalur.has(kini)) {
      jalur.push(kini);
      diJalur.add(kini);
      kini = tulis(pengganti.get(kini)?.baru ?? null);
    }
    if (diJalur.has(kini))
      hasil.push(jalur.slice(jalur.indexOf(kini)).flatMap((kode) => pengganti.get(kode) ?? []));
    for (const kode of jalur) selesai.add(kode);
  }
  return hasil;
}
