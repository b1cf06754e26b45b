import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { catatPengembalian } from '../../domain/pengembalian/catatan';
import type { Kemajuan } from '../../domain/umum/kemajuan';
import { fail, ok, type Result } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { Catatan } from '../catatan';
import { catatBerkas } from '../catatan-berkas';
import type { Gagal } from '../luaran';
import type { BerkasMasuk, BerkasTertunda, KegagalanBerkas, PembacaBuku } from '../ports/pembaca-buku';
import { bacaTemplate, type TemplateTerbaca } from './baca-template';
import { catatTeksKembali } from './catat-dibersihkan';
import { catatLembarRusak } from './lembar-rusak';

/** What a file says of when it was made, in ms since 1970. */
export interface WaktuBerkas {
  /** Last saved, by the document's own properties. */
  readonly dokumen?: number;
  /** Last written where it lies. */
  readonly berkas?: number;
}

/** A file as it was read: whether it is a template of ours, and what was found so far. Nothing is known of a workspace yet. */
export interface BerkasTerbaca {
  readonly berkas: string;
  /** SHA-256 of its bytes; empty where they could not be had. */
  readonly hash: string;
  readonly template?: TemplateTerbaca;
  /** Dates that it has, in ms since 1970: proposals for the day it came in. */
  readonly waktu?: WaktuBerkas;
  /** The day it came in, where a person said so. */
  readonly diterima?: Tanggal;
  /** Sheets of the workspace itself, not a file: what is found leads to their cells. */
  readonly diBukuIni?: true;
  readonly catatan: readonly Catatan[];
}

/** Files read at the same time: as many as a reader has threads. */
const SEKALIGUS = 2;

/** Reads any number of files, in the order given. `kemajuan` is asked before each. */
export async function bacaSemua(
  pembaca: PembacaBuku,
  masuk: readonly (BerkasMasuk | BerkasTertunda)[],
  kemajuan: Kemajuan,
): Promise<Result<readonly BerkasTerbaca[], Gagal>> {
  const hasil: BerkasTerbaca[] = [];
  const antrean = masuk.entries();
  const keadaan = { lanjut: true };
  const kerja = async (): Promise<void> => {
    // One list for all who take from it.
    for (const [urutan, berkas] of antrean) {
      keadaan.lanjut &&= kemajuan(urutan, masuk.length, berkas.nama);
      if (!keadaan.lanjut) return;
      hasil[urutan] = await bacaKembali(pembaca, berkas);
    }
  };
  await Promise.all(Array.from({ length: SEKALIGUS }, kerja));
  return keadaan.lanjut ? ok(hasil) : fail({ kode: 'cancelled' });
}

/** Reads one returned file. What is wrong with it is a finding: the other files still count. */
export async function bacaKembali(
  pembaca: PembacaBuku,
  berkas: BerkasMasuk | BerkasTertunda,
): Promise<BerkasTerbaca> {
  const diambil = 'isi' in berkas ? ok(berkas) : await berkas.ambil();
  if (!diambil.ok) return tidakTerbaca(diambil.error, '');
  const { nama } = berkas;
  const { isi, diubah } = diambil.value;
  const hash = bytesToHex(sha256(isi));
  const buku = await pembaca.baca({ nama, isi });
  if (!buku.ok) return tidakTerbaca(buku.error, hash);
  const { disimpan } = buku.value;
  const waktu = {
    ...(disimpan === undefined ? {} : { dokumen: disimpan }),
    ...(diubah === undefined ? {} : { berkas: diubah }),
  };
  const dasar = { berkas: nama, hash, waktu };
  const template = bacaTemplate(buku.value);
  const rusak = catatLembarRusak(buku.value, 'template' in template);
  const dibersihkan = catatTeksKembali(buku.value);
  const diBerkas = (satu: Catatan): Catatan => ({ ...satu, lokasi: { ...satu.lokasi, berkas: nama } });
  if ('catatan' in template) {
    const catatan = rusak.length > 0 ? rusak : [template.catatan];
    return { ...dasar, catatan: [...catatan, ...dibersihkan].map(diBerkas) };
  }
  const { pernyataan, catatan } = template.template;
  const nihil = pernyataan.status === 'nihil' ? [catatPengembalian('pernyataan-nihil', {})] : [];
  return {
    ...dasar,
    template: template.template,
    catatan: [...rusak, ...catatan, ...dibersihkan, ...nihil].map(diBerkas),
  };
}

function tidakTerbaca({ berkas, ...gagal }: KegagalanBerkas, hash: string): BerkasTerbaca {
  return { berkas, hash, catatan: [catatBerkas('berkas-tidak-terbaca', { gagal }, { berkas })] };
}
