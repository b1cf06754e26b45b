import type { TabelTumbuh } from '../../../src/application/tabel/tumbuh';
import { ikutiSisipan } from '../../../src/lembar/rumus-geser';
import { selMemori, type LembarMemori } from './lembar-memori';

/** Gives a table the columns that it lacks, as whole columns of its sheet; formulas anywhere follow. */
export function tambahKolom(
  semua: readonly LembarMemori[],
  lembar: LembarMemori,
  { letak, objek, sisip, baru, diketik }: TabelTumbuh,
): void {
  const sisipan = { lembar: lembar.nama, kolom: sisip, jumlah: baru.length };
  for (const satu of semua) satu.ubahRumus((rumus) => `=${ikutiSisipan(rumus.slice(1), sisipan, satu.nama)}`);
  lembar.sisipKolom(sisip, baru.length);
  if (objek?.rentang.kanan === sisip - 1)
    lembar.objek = lembar.objek.map((satu) =>
      satu.nama === objek.nama
        ? { ...satu, rentang: { ...satu.rentang, kanan: satu.rentang.kanan + baru.length } }
        : satu,
    );
  baru.forEach(({ kolom, kepala }, k) => {
    lembar.taruh(letak.barisPenanda, sisip + k, selMemori(kolom.id));
    lembar.taruh(letak.barisKepala, sisip + k, selMemori(kepala));
  });
  for (const { kolom, indeks } of diketik)
    lembar.taruh(letak.barisPenanda, indeks < sisip ? indeks : indeks + baru.length, selMemori(kolom.id));
}
