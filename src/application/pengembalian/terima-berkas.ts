import { statusTertolak } from '../../domain/pengembalian/akibat-berkas';
import { periksaIdentitas, type HarapanPengembalian } from '../../domain/pengembalian/periksa-identitas';
import { pilihPengembalian } from '../../domain/pengembalian/pilih-pengembalian';
import type { TemplateTerbaca } from './baca-template';
import type { BerkasTerbaca } from './baca-kembali';

/** A file as it was received: readable or not, ours or not, and what was found so far. */
export interface BerkasDiterima extends BerkasTerbaca {
  /** The one return of its unit that this run takes. */
  readonly dipakai: boolean;
}

/** Settles which of the files that were read are returns of this workspace, period and plan, one per unit. */
export function terimaBerkas(
  terbaca: readonly BerkasTerbaca[],
  harapan: HarapanPengembalian,
): readonly BerkasDiterima[] {
  const diperiksa = terbaca.map((asal): BerkasTerbaca => {
    if (asal.template === undefined) return asal;
    const satu = { ...asal, template: denganKodePeriode(asal.template, harapan) };
    const catatan = periksaIdentitas(satu.template.identitas, harapan);
    return {
      ...satu,
      catatan: [
        ...satu.catatan,
        ...catatan.map((c) => ({ ...c, lokasi: { ...c.lokasi, berkas: satu.berkas } })),
      ],
    };
  });
  // File names can repeat (two folders); a file is its place in the list.
  const calon = diperiksa.flatMap((satu, urutan) =>
    satu.template !== undefined && statusTertolak(satu.catatan) === undefined
      ? [{ ...satu, urutan, opd: satu.template.identitas.opd, serial: satu.template.identitas.serial }]
      : [],
  );
  const { dipakai, ditolak } = pilihPengembalian(calon);
  const alasan = new Map(ditolak.map(({ calon: c, catatan }) => [c.urutan, catatan]));
  const terpakai = new Set(dipakai.map(({ urutan }) => urutan));
  return diperiksa.map((satu, urutan) => {
    const catatan = alasan.get(urutan);
    return {
      ...satu,
      dipakai: terpakai.has(urutan),
      catatan:
        catatan === undefined
          ? satu.catatan
          : [...satu.catatan, { ...catatan, lokasi: { berkas: satu.berkas } }],
    };
  });
}

/** The template under the code that its unit has in the period; what is of this workspace only. */
function denganKodePeriode(template: TemplateTerbaca, harapan: HarapanPengembalian): TemplateTerbaca {
  const { identitas } = template;
  if (identitas.ruangKerja !== harapan.ruangKerja) return template;
  const opd = harapan.kodeUnit?.(identitas.opd) ?? identitas.opd;
  return opd === identitas.opd
    ? template
    : { ...template, identitas: { ...identitas, opd }, opdTertulis: identitas.opd };
}
