import { catatRuangKerja } from '../../../application/catatan-ruang-kerja';
import { bacaLembarIsian } from '../../../application/lembar-isian/baca-lembar-isian';
import type { Gagal } from '../../../application/luaran';
import type { BerkasTerbaca } from '../../../application/pengembalian/baca-kembali';
import { muatRuangKerja } from '../../../application/ruang-kerja/muat';
import { kelompokkan } from '../../../domain/umum/kelompok';
import { ok, type Result } from '../../../domain/umum/result';
import type { LembarPilihan } from '../berkas-tertunda';
import type { KonteksTugas } from '../konteks-tugas';

/** The sheets of units as they are now, by the id of the choice. Sheets that are gone by now are a finding. */
export async function bacaLembarPilihan(
  konteks: KonteksTugas,
  pilihan: readonly LembarPilihan[],
): Promise<Result<ReadonlyMap<string, BerkasTerbaca>, Gagal>> {
  const terbaca = new Map<string, BerkasTerbaca>();
  if (pilihan.length === 0) return ok(terbaca);
  const buku = await konteks.buku();
  if (!buku.ok) return buku;
  const ruang = await muatRuangKerja(buku.value);
  if (!ruang.ok) return ruang;
  for (const [periode, milik] of kelompokkan(pilihan, ({ lembar }) => lembar.periode)) {
    const unit = milik.map(({ lembar }) => lembar.opd);
    const hasil = await bacaLembarIsian(ruang.value, periode, unit);
    if (!hasil.ok) return hasil;
    const perUnit = new Map(hasil.value.isi?.map((satu) => [satu.berkas, satu]));
    for (const { id, nama } of milik)
      terbaca.set(
        id,
        perUnit.get(nama) ?? {
          berkas: nama,
          hash: '',
          diBukuIni: true,
          catatan: [catatRuangKerja('lembar-isian-tidak-ada', { periode })],
        },
      );
  }
  return ok(terbaca);
}
