import { basename, dirname, extname, join, resolve } from 'node:path';
import { bacaBerkas, sidikDari } from '../adapters/node/baca-berkas';
import { buatBerkas, simpanBerkas } from '../adapters/node/berkas';
import { batasPaketRuangKerja } from '../adapters/xlsx/batas';
import { batasRuangKerja } from '../adapters/xlsx/baca/batas-baca';
import { BukuXlsx } from '../adapters/xlsx/buku/buku-xlsx';
import { tulisBuku } from '../adapters/xlsx/tulis/tulis-buku';
import { denganArsip } from '../application/arsip/buku-berarsip';
import type { TempatArsip } from '../application/arsip/tempat-arsip';
import type { Luaran } from '../application/luaran';
import type { Workbook } from '../application/ports/workbook';
import { ok } from '../domain/umum/result';
import type { Tempat } from './buka';

/** Archives lie in the folder of the workbook: `NAMA.arsip-2026-TW1.xlsx`. */
export function arsipDiSamping({ cwd, disk }: Tempat, berkas: string): TempatArsip {
  const buku = resolve(cwd, berkas);
  const jalur = (nama: string): string => join(dirname(buku), basename(nama));
  return {
    nama: (periode) => `${basename(buku, extname(buku))}.arsip-${periode}.xlsx`,
    async baca(nama) {
      const dibaca = await bacaBerkas(disk, jalur(nama), batasPaketRuangKerja.berkas);
      if (dibaca.ok) return ok(dibaca.value.isi);
      return dibaca.error.kode === 'file-not-found' ? ok(undefined) : dibaca;
    },
    async tulis(nama, isi, lama) {
      const ditulis =
        lama === undefined
          ? await buatBerkas(disk, jalur(nama), isi)
          : await simpanBerkas(disk, { jalur: jalur(nama), isi: lama, sidik: sidikDari(lama) }, isi);
      return ditulis.ok ? ok(ditulis.value.catatan) : ditulis;
    },
    buka: (nama, isi) => BukuXlsx.buka(nama, isi),
    tulisBuku: (lembar, opsi) => tulisBuku(lembar, { ...opsi, batas: batasRuangKerja }),
  };
}

/** Runs a use case on the workbook with what its archive holds of a period. */
export async function denganArsipDiSamping<T>(
  tempat: Tempat,
  berkas: string,
  buku: Workbook,
  periode: string | undefined,
  pakai: (buku: Workbook) => Luaran<T>,
): Luaran<T> {
  const terbuka = await denganArsip(buku, arsipDiSamping(tempat, berkas), periode);
  if (!terbuka.ok) return terbuka;
  const hasil = await pakai(terbuka.value.buku);
  return hasil.ok
    ? ok({ ...hasil.value, catatan: [...terbuka.value.catatan, ...hasil.value.catatan] })
    : hasil;
}
