import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { catatPengembalian } from '../../domain/pengembalian/catatan';
import type { Kemajuan } from '../../domain/umum/kemajuan';
import { fail, ok, type Result } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { Catatan } from '../catatan';
import { catatBerkas } from '../catatan-berkas';
import type { Gagal } from '../luaran';
import type {
  BerkasMasuk,
  BerkasTertunda,
  BukuTerbaca,
  KegagalanBerkas,
  PembacaBuku,
} from '../ports/pembaca-buku';
import { BATAS_MUATAN_SEKALIGUS } from './batas-sekaligus';
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
  const timbangan = new Timbangan();
  const kerja = async (): Promise<void> => {
    // One list for all who take from it.
    for (const [urutan, berkas] of antrean) {
      keadaan.lanjut &&= kemajuan(urutan, masuk.length, berkas.nama);
      if (!keadaan.lanjut) return;
      const giliran = timbangan.antre();
      hasil[urutan] = await giliran(await bacaSatu(pembaca, berkas));
    }
  };
  await Promise.all(Array.from({ length: SEKALIGUS }, kerja));
  return keadaan.lanjut ? ok(hasil) : fail({ kode: 'cancelled' });
}

/**
 * Weighs what is kept of the files of a run, in the order given, however they come in: which of them is the one too many does
 * not depend on how fast they are read.
 */
class Timbangan {
  #terpakai = 0;
  #sebelum: Promise<unknown> = Promise.resolve();

  /** A place in the order; what was read is given back, or refused, when those before it were weighed. */
  antre(): (dibaca: BerkasDitimbang) => Promise<BerkasTerbaca> {
    const sebelum = this.#sebelum;
    let lepas = (): void => undefined;
    this.#sebelum = new Promise<void>((selesai) => (lepas = selesai));
    return async (dibaca) => {
      await sebelum;
      const hasil = this.#timbang(dibaca);
      lepas();
      return hasil;
    };
  }

  #timbang({ terbaca, muatan }: BerkasDitimbang): BerkasTerbaca {
    if (terbaca.template === undefined) return terbaca;
    if (this.#terpakai + muatan > BATAS_MUATAN_SEKALIGUS)
      return tidakTerbaca(
        { berkas: terbaca.berkas, kode: 'too-large', batas: 'muatan-sekaligus' },
        terbaca.hash,
      );
    this.#terpakai += muatan;
    return terbaca;
  }
}

interface BerkasDitimbang {
  readonly terbaca: BerkasTerbaca;
  /** Bytes that are kept of it. */
  readonly muatan: number;
}

/** Reads one returned file. What is wrong with it is a finding: the other files still count. */
export const bacaKembali = async (
  pembaca: PembacaBuku,
  berkas: BerkasMasuk | BerkasTertunda,
): Promise<BerkasTerbaca> => (await bacaSatu(pembaca, berkas)).terbaca;

async function bacaSatu(
  pembaca: PembacaBuku,
  berkas: BerkasMasuk | BerkasTertunda,
): Promise<BerkasDitimbang> {
  const diambil = 'isi' in berkas ? ok(berkas) : await berkas.ambil();
  if (!diambil.ok) return { terbaca: tidakTerbaca(diambil.error, ''), muatan: 0 };
  const { nama } = berkas;
  const { isi, diubah, sidik: hash = bytesToHex(sha256(isi)) } = diambil.value;
  const buku = await pembaca.baca({ nama, isi });
  if (!buku.ok) return { terbaca: tidakTerbaca(buku.error, hash), muatan: 0 };
  return { terbaca: kenali(nama, hash, diubah, buku.value), muatan: buku.value.muatan ?? 0 };
}

function kenali(nama: string, hash: string, diubah: number | undefined, buku: BukuTerbaca): BerkasTerbaca {
  const { disimpan } = buku;
  const waktu = {
    ...(disimpan === undefined ? {} : { dokumen: disimpan }),
    ...(diubah === undefined ? {} : { berkas: diubah }),
  };
  const dasar = { berkas: nama, hash, waktu };
  const template = bacaTemplate(buku);
  const rusak = catatLembarRusak(buku, 'template' in template);
  const dibersihkan = catatTeksKembali(buku);
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
