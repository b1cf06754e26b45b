import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { catatPengembalian } from '../../domain/pengembalian/catatan';
import { periksaIdentitas, type HarapanPengembalian } from '../../domain/pengembalian/periksa-identitas';
import { pilihPengembalian } from '../../domain/pengembalian/pilih-pengembalian';
import { adaGalat } from '../../domain/umum/catatan';
import type { Kemajuan } from '../../domain/umum/kemajuan';
import { fail, ok, type Result } from '../../domain/umum/result';
import type { Catatan } from '../catatan';
import { catatBerkas } from '../catatan-berkas';
import type { Gagal } from '../luaran';
import type { BerkasMasuk, PembacaBuku } from '../ports/pembaca-buku';
import { bacaTemplate, type TemplateTerbaca } from './baca-template';

/** A file as it was received: readable or not, ours or not, and what was found so far. */
export interface BerkasDiterima {
  readonly berkas: string;
  readonly hash: string;
  readonly template?: TemplateTerbaca;
  readonly catatan: readonly Catatan[];
  /** The one return of its unit that this run takes. */
  readonly dipakai: boolean;
}

/**
 * Reads any number of files and settles which of them are returns of this workspace, period and plan, one per unit.
 * `harapanUntuk` is asked once all identities are known, because the period comes from the files.
 */
export async function terimaBerkas(
  pembaca: PembacaBuku,
  masuk: readonly BerkasMasuk[],
  harapanUntuk: (template: readonly TemplateTerbaca[]) => HarapanPengembalian,
  kemajuan: Kemajuan,
): Promise<Result<readonly BerkasDiterima[], Gagal>> {
  const terbaca: BerkasDiterima[] = [];
  for (const [i, berkas] of masuk.entries()) {
    if (!kemajuan(i, masuk.length, berkas.nama)) return fail({ kode: 'cancelled' });
    terbaca.push(await bacaSatu(pembaca, berkas));
  }
  const harapan = harapanUntuk(terbaca.flatMap(({ template }) => (template ? [template] : [])));
  const diperiksa = terbaca.map((satu): BerkasDiterima => {
    if (satu.template === undefined) return satu;
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
    satu.template !== undefined && !adaGalat(satu.catatan)
      ? [{ ...satu, urutan, opd: satu.template.identitas.opd, serial: satu.template.identitas.serial }]
      : [],
  );
  const { dipakai, ditolak } = pilihPengembalian(calon);
  const alasan = new Map(ditolak.map(({ calon: c, catatan }) => [c.urutan, catatan]));
  const terpakai = new Set(dipakai.map(({ urutan }) => urutan));
  return ok(
    diperiksa.map((satu, urutan) => {
      const catatan = alasan.get(urutan);
      return {
        ...satu,
        dipakai: terpakai.has(urutan),
        catatan:
          catatan === undefined
            ? satu.catatan
            : [...satu.catatan, { ...catatan, lokasi: { berkas: satu.berkas } }],
      };
    }),
  );
}

async function bacaSatu(pembaca: PembacaBuku, berkas: BerkasMasuk): Promise<BerkasDiterima> {
  const dasar = { berkas: berkas.nama, hash: bytesToHex(sha256(berkas.isi)), dipakai: false };
  const buku = await pembaca.baca(berkas);
  if (!buku.ok) {
    const { berkas: nama, ...gagal } = buku.error;
    return { ...dasar, catatan: [catatBerkas('berkas-tidak-terbaca', { gagal }, { berkas: nama })] };
  }
  const template = bacaTemplate(buku.value);
  if ('catatan' in template)
    return { ...dasar, catatan: [{ ...template.catatan, lokasi: { berkas: berkas.nama } }] };
  const { nihil, bergeser } = template.template;
  return {
    ...dasar,
    template: template.template,
    catatan: [...bergeser, ...(nihil ? [catatPengembalian('pernyataan-nihil', {})] : [])].map((satu) => ({
      ...satu,
      lokasi: { ...satu.lokasi, berkas: berkas.nama },
    })),
  };
}
