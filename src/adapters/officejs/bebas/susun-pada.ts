import { rencanaBebas, type RencanaBebas } from '../../../application/bebas/rencana-bebas';
import type { KegagalanBuku, OpsiBebas } from '../../../application/ports/workbook';
import { tambahSemua } from '../../../domain/umum/banyak';
import { fail, ok, type Result } from '../../../domain/umum/result';
import type { LembarBebas } from '../../../lembar/bebas/tipe';
import type { Jalur } from '../jalur';
import type { LembarHost, PetaBuku } from '../baca/peta-buku';
import { kirimKerja, type Kerja } from '../tulis/kirim';
import { jalankanTransaksi } from '../tulis/transaksi';
import { siapkanBagan } from './bagan';
import { bukuUntukBebas } from './buku-untuk-bebas';
import { kerjaBuat, kerjaSelesai, kerjaPenanda, kerjaTinggalkan } from './kerja-awal-akhir';
import { kerjaIsi } from './kerja-isi';
import { kerjaRupa, kerjaTata } from './kerja-rupa';
import { dariPeta } from '../../../domain/umum/pasti';

/**
 * Makes free sheets, or makes them again where they stand, in a workbook that was mapped just now. A new sheet is made with
 * a journal, so that half of one is taken away. A sheet that stands is written over in place, for other cells of the
 * workbook may refer to it: it is marked in its first row until it is whole, and the next call makes a marked one whole.
 */
export async function susunBebasPada(
  jalur: Jalur,
  peta: PetaBuku,
  lembar: readonly LembarBebas[],
  opsi: OpsiBebas = {},
): Promise<Result<void, KegagalanBuku>> {
  if (lembar.length === 0) return ok(undefined);
  if (peta.hanyaBaca) return fail({ kode: 'read-only' });
  const buku = await bukuUntukBebas(
    jalur,
    peta,
    lembar.map(({ id }) => id),
  );
  if (!buku.ok) return buku;
  const rencana = rencanaBebas(lembar, buku.value);
  if (!rencana.ok) return rencana;
  const baru = rencana.value.filter(({ diTempat }) => diTempat === undefined);
  if (baru.length > 0 && peta.strukturTerkunci) return fail({ kode: 'structure-protected' });

  const bagan: Kerja[] = [];
  for (const satu of rencana.value) {
    const siap = await siapkanBagan(jalur, satu, buku.value.bagan.get(satu.susunan.spec.id) ?? [], opsi);
    if (!siap.ok) return siap;
    tambahSemua(bagan, siap.value);
  }
  const menurutNama = new Map(peta.lembar.map((satu) => [satu.nama, satu]));
  const pada = (nama: string): LembarHost => dariPeta(menurutNama, nama);
  const bagian = ({ susunan }: RencanaBebas): readonly string[] =>
    buku.value.bagian.get(susunan.spec.id) ?? [];
  const ditinggal = baru.flatMap((satu) =>
    satu.ditinggal === undefined ? [] : [{ satu, lama: satu.ditinggal }],
  );
  if (ditinggal.length > 0) {
    // On its own: a new sheet that could not be made is taken away again, what the person keeps is not touched twice.
    const kerja = ditinggal.flatMap(({ satu, lama }) =>
      kerjaTinggalkan(satu, lama, pada(lama.lembar.nama), bagian(satu)),
    );
    const hasil = await kirimKerja(jalur, kerja, () => undefined);
    if (!hasil.ok) return hasil;
  }
  // Charts refer to cells of any of the sheets; a sheet is whole, and locked, when its charts are there too.
  const kerja = [
    ...rencana.value.flatMap((satu) => kerjaSatu(satu, pada, bagian(satu))),
    ...bagan,
    ...rencana.value.map((satu) => kerjaSelesai(jalur, satu)),
  ];
  if (baru.length === 0) return kirimKerja(jalur, kerja, () => undefined);
  const hasil = await jalankanTransaksi(jalur, {
    jurnal: {
      mundur: baru.map(({ nama }) => ({ jenis: 'hapus-lembar', nama })),
      perlindungan: [],
      penanda: [],
    },
    kerja,
  });
  return hasil.ok ? ok(undefined) : hasil;
}

const kerjaSatu = (
  rencana: RencanaBebas,
  pada: (nama: string) => LembarHost,
  bagian: readonly string[],
): Kerja[] => {
  const { diTempat, nama, susunan } = rencana;
  return [
    ...(diTempat === undefined
      ? kerjaBuat(rencana, bagian)
      : kerjaPenanda(rencana, diTempat, pada(nama), bagian)),
    ...kerjaRupa(nama, susunan),
    ...kerjaIsi(nama, susunan),
    ...kerjaTata(nama, susunan),
  ];
};
