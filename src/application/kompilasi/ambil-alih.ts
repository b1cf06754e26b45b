import { akhirPeriode, type Periode } from '../../domain/kalender/periode';
import { isDapatDiambilAlih, isDiambilAlih } from '../../domain/pengembalian/ambil-alih';
import { barisTerkirim } from '../distribusi/register-terkirim';
import { idRegister } from '../distribusi/siapkan-distribusi';
import type { BerkasDiterima } from '../pengembalian/terima-berkas';
import type { DataRuangKerja, RuangKerja } from '../ruang-kerja/ruang-kerja';

/** The workspace with the issues that a person takes over from another copy: the register then knows them like its own. */
export function denganKirimanDiambilAlih(
  ruang: RuangKerja,
  periode: Periode,
  diterima: readonly BerkasDiterima[],
): RuangKerja {
  const baris = new Map(ruang.data.register.map((satu) => [satu.id, satu]));
  for (const { template, dipakai, catatan } of diterima)
    if (template !== undefined && dipakai && isDiambilAlih(catatan)) {
      const { identitas } = template;
      const id = idRegister(periode, identitas.opd);
      const lama = baris.get(id);
      // An earlier number than the last one stays an earlier issue.
      if (lama !== undefined && identitas.serial < lama.serial) continue;
      const tenggat =
        lama?.tenggat ??
        ruang.data.kalender.tambahHariKerja(akhirPeriode(periode), ruang.data.pengaturan.hariKembali);
      baris.set(
        id,
        barisTerkirim(
          { bahan: { identitas }, lama },
          { periode, tenggat, dikirim: lama?.serial === identitas.serial ? lama.dikirim : null },
          lama?.berkasKirim ?? null,
        ),
      );
    }
  return { ...ruang, data: { ...ruang.data, register: [...baris.values()] } };
}

/** Codes of the units whose return of another copy can be taken over, if a person says so. */
export const unitDapatDiambilAlih = (diterima: readonly BerkasDiterima[]): readonly string[] => [
  ...new Set(
    diterima.flatMap(({ template, catatan }) =>
      template !== undefined && isDapatDiambilAlih(catatan) ? [template.identitas.opd] : [],
    ),
  ),
];

/** Numbers beyond what the register knows, seen in this run and not before: later issues keep off them. */
export function kirimanTerlihat(
  { register, kirimanTerlihat: sudah }: Pick<DataRuangKerja, 'register' | 'kirimanTerlihat'>,
  periode: Periode,
  diterima: readonly BerkasDiterima[],
): ReadonlyMap<string, number> {
  const dikenal = new Map(register.map(({ id, serial }) => [id, serial]));
  const terlihat = new Map<string, number>();
  for (const { template, catatan } of diterima)
    if (template !== undefined && isDapatDiambilAlih(catatan)) {
      const id = idRegister(periode, template.identitas.opd);
      const { serial } = template.identitas;
      if (serial > Math.max(dikenal.get(id) ?? 0, sudah.get(id) ?? 0, terlihat.get(id) ?? 0))
        terlihat.set(id, serial);
    }
  return terlihat;
}
