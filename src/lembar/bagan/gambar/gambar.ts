import { gambarMendatar } from './mendatar';
import { gambarTegak } from './tegak';
import { tanpaTindih } from './tanpa-tindih';
import type { BahanGambar, Gambar, TulisNilai } from './tipe';

/** Lays a chart out for a width; `undefined` where there is no value to be seen. */
export function susunGambar(bahan: BahanGambar, lebar: number, tulis: TulisNilai): Gambar | undefined {
  const { kategori } = bahan;
  const deret = bahan.deret.map((satu) => ({
    ...satu,
    nilai: kategori.map((_, ke) => {
      const nilai = satu.nilai[ke] ?? null;
      return nilai !== null && Number.isFinite(nilai) ? nilai : null;
    }),
  }));
  if (!deret.some(({ rupa, nilai }) => rupa !== 'tak-tampak' && nilai.some((satu) => satu !== null)))
    return undefined;
  const gambar = (bahan.arah === 'tegak' ? gambarTegak : gambarMendatar)({ ...bahan, deret }, lebar, tulis);
  return { ...gambar, bentuk: tanpaTindih(gambar.bentuk) };
}
