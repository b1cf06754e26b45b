import type { KegagalanBuku, LembarBaru } from '../../../application/ports/workbook';
import { periksaLembar } from '../../../application/tabel/periksa-lembar';
import { fail, ok, type Result } from '../../../domain/umum/result';
import { DaftarPilihan } from '../../../lembar/daftar-pilihan';
import { NamaTerpakai } from '../../../lembar/nama-bebas';
import type { Jalur } from '../jalur';
import type { PetaBuku } from '../baca/peta-buku';
import { tabelPada } from '../tulis/baca-tabel';
import { byteNilai, type Kerja } from '../tulis/kirim';
import type { Operasi } from '../tulis/operasi';
import { jalankanTransaksi } from '../tulis/transaksi';
import { susunLembarHost } from './susun-lembar';
import { unsurKe } from '../../../domain/umum/pasti';

/** Adds the sheets whose tables are not in the workbook yet; user's sheets and tables keep their names. */
export async function tambahLembarPada(
  jalur: Jalur,
  peta: PetaBuku,
  lembar: readonly LembarBaru[],
): Promise<Result<void, KegagalanBuku>> {
  const ada = tabelPada(peta);
  const baru = lembar.filter(({ spec }) => !ada.has(spec.tabel.id));
  if (baru.length === 0) return ok(undefined);
  const kegagalan = periksaLembar(baru);
  if (kegagalan !== undefined) return fail(kegagalan);
  if (peta.hanyaBaca) return fail({ kode: 'read-only' });
  if (peta.strukturTerkunci) return fail({ kode: 'structure-protected' });

  const daftar = daftarBaru(peta);
  const { kerja: maju, mundur } = kerjaLembar(jalur, peta, baru, daftar);
  const pilihan = kerjaDaftar(daftar);
  const hasil = await jalankanTransaksi(jalur, {
    jurnal: { mundur: [...mundur, ...pilihan.mundur], perlindungan: [], penanda: [] },
    // Names must stand before the validations that name them.
    kerja: [...pilihan.kerja, ...maju],
  });
  return hasil.ok ? ok(undefined) : hasil;
}

/** What is to be done, and what undoes it. */
export interface KerjaBalik {
  readonly kerja: readonly Kerja[];
  readonly mundur: readonly Operasi[];
}

const namaDipakai = (peta: PetaBuku): NamaTerpakai =>
  new NamaTerpakai([
    ...peta.namaTerdefinisi,
    ...peta.lembar.flatMap(({ objek }) => objek.map(({ nama }) => nama)),
  ]);

/** Lists of choices of what is added to a workbook, under names that are free there. */
export const daftarBaru = (peta: PetaBuku): DaftarPilihan =>
  new DaftarPilihan(
    new Set([...new NamaTerpakai(peta.lembar.map(({ nama }) => nama)).semua(), ...namaDipakai(peta).semua()]),
  );

/** New sheets, under names that are free in the workbook. */
export function kerjaLembar(
  jalur: Jalur,
  peta: PetaBuku,
  lembar: readonly LembarBaru[],
  daftar: DaftarPilihan,
): KerjaBalik {
  const namaLembar = new NamaTerpakai(peta.lembar.map(({ nama }) => nama));
  const namaTabel = namaDipakai(peta);
  const bernama = lembar.map((satu) => ({
    satu,
    nama: namaLembar.lembar(satu.spec.nama),
    tabel: namaTabel.tabel(satu.spec.tabel.nama),
  }));
  return {
    kerja: bernama.flatMap(({ satu, nama, tabel }) => susunLembarHost(jalur, satu, nama, tabel, daftar)),
    mundur: bernama.map(({ nama }) => ({ jenis: 'hapus-lembar', nama })),
  };
}

/** The very hidden sheet of long lists of choices, with a name for each; nothing where every list is short. */
export function kerjaDaftar(daftar: DaftarPilihan): KerjaBalik {
  const pilihan = daftar.lembar();
  if (pilihan === undefined) return { kerja: [], mundur: [] };
  const { lembar, baris, nama } = pilihan;
  const isi = baris.map((satu) => satu.map((teks) => teks ?? ''));
  return {
    kerja: [
      {
        byte: byteNilai(isi) + nama.length * 400,
        kerjakan: ({ workbook }) => {
          const sheet = workbook.worksheets.add(lembar);
          const range = sheet.getRangeByIndexes(0, 0, isi.length, unsurKe(isi, 0).length);
          range.numberFormat = '@' as unknown as string[][];
          range.values = isi;
          for (const { nama: satu, acuan } of nama) workbook.names.add(satu, `=${acuan}`);
          sheet.visibility = 'VeryHidden';
        },
      },
    ],
    mundur: [
      ...nama.map(({ nama: satu }): Operasi => ({ jenis: 'hapus-nama', nama: satu })),
      { jenis: 'hapus-lembar', nama: lembar },
    ],
  };
}
