import type { BidangTegak } from './bidang-tegak';
import type { BahanGambar, Bentuk, DeretGambar, Titik, TulisNilai } from './tipe';

const DI_ATAS = 9;

/** One series as a line, broken where a value is missing; each value is marked, so that one alone is seen too. */
export function garisDeret(
  bahan: BahanGambar,
  deret: DeretGambar,
  urutan: number,
  bidang: BidangTegak,
  tulis: TulisNilai,
): readonly Bentuk[] {
  const titik = bahan.kategori.map((_, ke): Titik | undefined => {
    const satu = deret.nilai[ke] ?? null;
    return satu === null ? undefined : [bidang.tengah(ke), bidang.y(satu)];
  });
  const ruas = ruasUtuh(titik);
  if (deret.acuan)
    return ruas.map((satu): Bentuk => ({
      jenis: 'garis',
      titik: sampaiTepi(satu, bidang.jarak / 2),
      deret: urutan,
    }));
  return [
    ...ruas
      .filter(({ length }) => length > 1)
      .map((satu): Bentuk => ({ jenis: 'garis', titik: satu, deret: urutan })),
    ...titik.flatMap((satu, ke): readonly Bentuk[] => {
      if (satu === undefined) return [];
      const isi = tulis(deret.nilai[ke] ?? 0);
      const nama = [bahan.kategori[ke], deret.nama].filter(Boolean).join(', ');
      return [
        { jenis: 'penanda', titik: satu, deret: urutan, keterangan: `${nama}: ${isi}` },
        // Beside each other they would stand in each other; the table of values has them.
        ...(bahan.label && !bidang.nilaiTegak ? [tulisan(isi, satu)] : []),
      ];
    }),
  ];
}

const tulisan = (isi: string, [x, y]: Titik): Bentuk => ({
  jenis: 'teks',
  titik: [x, y - DI_ATAS],
  isi,
  rata: 'middle',
  tegak: false,
  milik: 'nilai',
});

function ruasUtuh(titik: readonly (Titik | undefined)[]): readonly (readonly Titik[])[] {
  const ruas: Titik[][] = [];
  titik.forEach((satu, ke) => {
    if (satu === undefined) return;
    const terbuka = titik[ke - 1] === undefined ? undefined : ruas.at(-1);
    if (terbuka === undefined) ruas.push([satu]);
    else terbuka.push(satu);
  });
  return ruas;
}

/** A target holds for the whole of a category, not only for its middle. */
const sampaiTepi = (ruas: readonly Titik[], setengah: number): readonly Titik[] => [
  ...ruas.slice(0, 1).map(([x, y]): Titik => [x - setengah, y]),
  ...ruas,
  ...ruas.slice(-1).map(([x, y]): Titik => [x + setengah, y]),
];
