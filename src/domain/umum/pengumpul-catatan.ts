import { batasCatatan } from './batas-catatan';
import { urutanTingkat, type Lokasi } from './catatan';
import {
  catatSelebihnya,
  isSelebihnya,
  type CatatanSelebihnya,
  type CatatanUmum,
} from './catatan-selebihnya';

/** Findings of one code, level and effect on one sheet of one file. */
interface Jenis<C> {
  readonly berkas: string;
  readonly kode: string;
  readonly tingkat: CatatanUmum['tingkat'];
  readonly akibat: CatatanUmum['akibat'];
  readonly dirinci: { readonly urutan: number; readonly catatan: C }[];
  /** Those that are only counted, and where the first of them is. */
  selebihnya: number;
  lokasi: Lokasi;
}

type Batas = Readonly<{ perJenis: number; perBerkas: number }>;

/**
 * Gathers findings without holding more of a kind than are told one by one: what comes after is counted where it comes up, and
 * told by one finding of the same level and effect behind the last of its kind, with the place of the first of them. So a
 * million findings of one kind hide no other kind, and no verdict differs from that over all of them.
 */
export class PengumpulCatatan<C extends CatatanUmum> {
  readonly #jenis = new Map<string, Jenis<C>>();
  readonly #batas: Batas;
  #urutan = 0;

  /** `perBerkas` bounds what all kinds of one file have together. */
  constructor(batas: Partial<Batas> = {}) {
    this.#batas = { perJenis: batasCatatan.perJenis, perBerkas: Infinity, ...batas };
  }

  tambah(satu: C | CatatanSelebihnya): void {
    this.#urutan += 1;
    if (isSelebihnya(satu)) {
      const { jumlah, sejenis } = satu.params;
      this.#hitung(this.#milik(sejenis, satu, satu.lokasi), jumlah, satu.lokasi);
      return;
    }
    const jenis = this.#milik(satu.kode, satu, satu.lokasi);
    if (this.#isPenuh(jenis)) this.#hitung(jenis, 1, satu.lokasi);
    else jenis.dirinci.push({ urutan: this.#urutan, catatan: satu });
  }

  tambahSemua(daftar: Iterable<C | CatatanSelebihnya>): void {
    for (const satu of daftar) this.tambah(satu);
  }

  /** As `tambah`, where a finding costs work: it is made only where it is told. */
  catat(
    kode: C['kode'],
    tingkat: Pick<CatatanUmum, 'tingkat' | 'akibat'>,
    lokasi: Lokasi,
    buat: () => C,
  ): void {
    const jenis = this.#milik(kode, tingkat, lokasi);
    this.#urutan += 1;
    if (this.#isPenuh(jenis)) this.#hitung(jenis, 1, lokasi);
    else jenis.dirinci.push({ urutan: this.#urutan, catatan: buat() });
  }

  /** In the order in which they came. */
  hasil(): readonly (C | CatatanSelebihnya)[] {
    const semua = [...this.#jenis.values()];
    const jatah = new Map<Jenis<C>, number>();
    for (const berkas of new Set(semua.map((satu) => satu.berkas)))
      bagiJatah(
        semua.filter((satu) => satu.berkas === berkas),
        this.#batas.perBerkas,
        jatah,
      );
    return semua
      .flatMap((satu) => dirinci(satu, jatah.get(satu) ?? 0))
      .sort((a, b) => a.urutan - b.urutan)
      .map(({ catatan }) => catatan);
  }

  #milik(
    kode: string,
    { tingkat, akibat }: Pick<CatatanUmum, 'tingkat' | 'akibat'>,
    lokasi: Lokasi,
  ): Jenis<C> {
    const { berkas = '', lembar, rujuk } = lokasi;
    const kunci = [berkas, lembar ?? rujuk?.tabel ?? '', kode, tingkat, akibat].join('\n');
    const ada = this.#jenis.get(kunci);
    if (ada !== undefined) return ada;
    const baru: Jenis<C> = { berkas, kode, tingkat, akibat, dirinci: [], selebihnya: 0, lokasi };
    this.#jenis.set(kunci, baru);
    return baru;
  }

  /** Where some are only counted, what follows is too: they stand for a place, and for all behind it. */
  #isPenuh({ dirinci: daftar, selebihnya }: Jenis<C>): boolean {
    return selebihnya > 0 || daftar.length >= this.#batas.perJenis;
  }

  #hitung(jenis: Jenis<C>, jumlah: number, lokasi: Lokasi): void {
    if (jenis.selebihnya === 0) jenis.lokasi = lokasi;
    jenis.selebihnya += jumlah;
  }
}

/** What each kind of one file may have, so that all together keep within the bound: the serious first, and none nothing. */
function bagiJatah<C>(milik: readonly Jenis<C>[], perBerkas: number, jatah: Map<Jenis<C>, number>): void {
  const sekurangnya = Math.max(
    1,
    Math.min(batasCatatan.jenisSekurangnya, Math.floor(perBerkas / milik.length)),
  );
  const urut = urutanTingkat.flatMap((tingkat) => milik.filter((satu) => satu.tingkat === tingkat));
  let sisa = perBerkas;
  for (const [k, satu] of urut.entries()) {
    const untukLain = (urut.length - 1 - k) * sekurangnya;
    const boleh = Math.min(satu.dirinci.length, Math.max(sekurangnya, sisa - untukLain));
    jatah.set(satu, boleh);
    sisa -= boleh;
  }
}

/** Findings of a kind as they are told: so many of them, and what counts the others. */
function dirinci<C extends CatatanUmum>(
  { dirinci: daftar, selebihnya, lokasi, ...jenis }: Jenis<C>,
  banyak: number,
): { readonly urutan: number; readonly catatan: C | CatatanSelebihnya }[] {
  const tampak = daftar.slice(0, banyak);
  const jumlah = selebihnya + daftar.length - tampak.length;
  if (jumlah === 0) return tampak;
  const pertama = daftar[tampak.length]?.catatan.lokasi ?? lokasi;
  const sisa = catatSelebihnya(jenis, { jumlah, sejenis: jenis.kode }, pertama);
  return [...tampak, { urutan: (tampak.at(-1)?.urutan ?? 0) + 0.5, catatan: sisa }];
}

/** A list that is there already, within the bounds: for where it is handed on. */
export function ringkasCatatan<C extends CatatanUmum>(
  daftar: readonly (C | CatatanSelebihnya)[],
  batas: Partial<Batas> = {},
): readonly (C | CatatanSelebihnya)[] {
  const { perJenis = batasCatatan.perJenis, perBerkas = Infinity } = batas;
  if (daftar.length <= Math.min(perJenis, perBerkas)) return daftar;
  const pengumpul = new PengumpulCatatan<C>(batas);
  pengumpul.tambahSemua(daftar);
  return pengumpul.hasil();
}
