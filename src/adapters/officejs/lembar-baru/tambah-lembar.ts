import type { KegagalanBuku, LembarBaru } from '../../../application/ports/workbook';
import { periksaLembar } from '../../../application/tabel/periksa-lembar';
import { fail, ok, type Result } from '../../../domain/umum/result';
import { DaftarPilihan, type LembarDaftar } from '../../../lembar/daftar-pilihan';
import { NamaTerpakai } from '../../../lembar/nama-bebas';
import type { Jalur } from '../jalur';
import type { PetaBuku } from '../peta/peta-buku';
import { tabelPada } from '../tulis/baca-tabel';
import { byteNilai, type Langkah } from '../tulis/kirim';
import type { Operasi } from '../tulis/operasi';
import { jalankanTransaksi } from '../tulis/transaksi';
import { susunLembarHost } from './susun-lembar';

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

  const namaLembar = new NamaTerpakai(peta.lembar.map(({ nama }) => nama));
  const namaTabel = new NamaTerpakai([
    ...peta.namaTerdefinisi,
    ...peta.lembar.flatMap(({ objek }) => objek.map(({ nama }) => nama)),
  ]);
  const daftar = new DaftarPilihan(new Set([...namaLembar.semua(), ...namaTabel.semua()]));
  const bernama = baru.map((satu) => ({
    satu,
    nama: namaLembar.lembar(satu.spec.nama),
    tabel: namaTabel.tabel(satu.spec.tabel.nama),
  }));
  const langkah = bernama.flatMap(({ satu, nama, tabel }) =>
    susunLembarHost(jalur, satu, nama, tabel, daftar),
  );
  const pilihan = daftar.lembar();
  return jalankanTransaksi(jalur, {
    jurnal: { mundur: mundur(bernama, pilihan), perlindungan: [], penanda: [] },
    // Names must stand before the validations that name them.
    langkah: [...(pilihan ? [langkahDaftar(pilihan)] : []), ...langkah],
  });
}

const mundur = (
  lembar: readonly { readonly nama: string }[],
  pilihan: LembarDaftar | undefined,
): Operasi[] => [
  ...lembar.map(({ nama }): Operasi => ({ jenis: 'hapus-lembar', nama })),
  ...(pilihan?.nama ?? []).map(({ nama }): Operasi => ({ jenis: 'hapus-nama', nama })),
  ...(pilihan ? [{ jenis: 'hapus-lembar', nama: pilihan.lembar } as const] : []),
];

/** The very hidden sheet of long lists of choices, with a name for each. */
function langkahDaftar({ lembar, baris, nama }: LembarDaftar): Langkah {
  const isi = baris.map((satu) => satu.map((teks) => teks ?? ''));
  return {
    byte: byteNilai(isi) + nama.length * 400,
    kerjakan: ({ workbook }) => {
      const sheet = workbook.worksheets.add(lembar);
      const range = sheet.getRangeByIndexes(0, 0, isi.length, isi[0]!.length);
      range.numberFormat = '@' as unknown as string[][];
      range.values = isi;
      for (const { nama: satu, acuan } of nama) workbook.names.add(satu, `=${acuan}`);
      sheet.visibility = 'VeryHidden';
    },
  };
}
