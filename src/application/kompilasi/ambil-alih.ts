import { akhirPeriode, type Periode } from '../../domain/kalender/periode';
import { isDapatDiambilAlih, isDiambilAlih } from '../../domain/pengembalian/ambil-alih';
import { kelompokkan } from '../../domain/umum/kelompok';
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
  const baris = new Map(
    ruang.data.register.map((satu) => [idRegister({ kode: satu.periode }, satu.opd), satu]),
  );
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

/** A unit whose return the register does not know, because another copy of the workspace made its template. */
export interface UnitSalinanLain {
  readonly opd: string;
  readonly nama: string;
  /** Numbers of the issues that came back, ascending. */
  readonly kiriman: readonly number[];
  /** A person said that it is taken over; else it can be. */
  readonly diambil: boolean;
}

/** The units with a return of another copy, in the order of the sheet OPD. */
export function unitSalinanLain(
  unit: DataRuangKerja['opd'],
  diterima: readonly BerkasDiterima[],
): readonly UnitSalinanLain[] {
  const lain = diterima.flatMap(({ template, catatan }) => {
    const diambil = isDiambilAlih(catatan);
    return template !== undefined && (diambil || isDapatDiambilAlih(catatan))
      ? [{ ...template.identitas, diambil }]
      : [];
  });
  const menurutUnit = kelompokkan(lain, ({ opd }) => opd);
  return unit.flatMap(({ kode, nama }) => {
    const milik = menurutUnit.get(kode);
    if (milik === undefined) return [];
    const kiriman = [...new Set(milik.map(({ serial }) => serial))].toSorted((a, b) => a - b);
    return [{ opd: kode, nama, kiriman, diambil: milik.some(({ diambil }) => diambil) }];
  });
}

/** Numbers beyond what the register knows, seen in this run and not before: later issues keep off them. */
export function kirimanTerlihat(
  { register, kirimanTerlihat: sudah }: Pick<DataRuangKerja, 'register' | 'kirimanTerlihat'>,
  periode: Periode,
  diterima: readonly BerkasDiterima[],
): ReadonlyMap<string, number> {
  const dikenal = new Map(
    register.map(({ periode: kode, opd, serial }) => [idRegister({ kode }, opd), serial]),
  );
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
