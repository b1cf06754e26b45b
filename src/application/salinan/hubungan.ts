import type { Salinan } from './muat-salinan';
import type { TulisanBerantai } from './rantai';

/** How two copies of one workspace came to be as they are, as their histories say. */
export interface Hubungan {
  readonly jenis:
    /** The program wrote both alike; what people typed may still differ. */
    | 'sama'
    /** B holds all writes of A, and more. */
    | 'a-lebih-lama'
    | 'b-lebih-lama'
    /** Each holds writes that the other has not. */
    | 'menyimpang'
    /** No write that both know, though both were written: they parted at once, or a history was deleted. */
    | 'tanpa-tulisan-bersama';
  /** The last write that both hold; `null` where they were parted before the first, or none is known. */
  readonly bersama: TulisanBerantai | null;
  /** Writes since then that only one of them holds, as far as its history tells. */
  readonly hanyaA: readonly TulisanBerantai[];
  readonly hanyaB: readonly TulisanBerantai[];
  /** How many writes that are: revisions count them even where the lines are gone. */
  readonly jumlahA: number;
  readonly jumlahB: number;
}

/** Compares the histories of two copies: by ids and codes of their writes, never by order or time. */
export function hubungan(a: Salinan, b: Salinan): Hubungan {
  const bersama = tulisanBersama(a, b);
  const sejak = bersama?.revisi ?? 0;
  const hanyaA = hanyaPada(a, b, sejak);
  const hanyaB = hanyaPada(b, a, sejak);
  const jumlahA = Math.max(a.data.revisi - sejak, banyakTulisan(hanyaA));
  const jumlahB = Math.max(b.data.revisi - sejak, banyakTulisan(hanyaB));
  return { jenis: jenisHubungan(bersama, jumlahA, jumlahB), bersama, hanyaA, hanyaB, jumlahA, jumlahB };
}

function jenisHubungan(bersama: TulisanBerantai | null, jumlahA: number, jumlahB: number): Hubungan['jenis'] {
  if (jumlahA > 0 && jumlahB > 0) return bersama === null ? 'tanpa-tulisan-bersama' : 'menyimpang';
  if (jumlahA > 0) return 'b-lebih-lama';
  return jumlahB > 0 ? 'a-lebih-lama' : 'sama';
}

/** Lines that come along with a write are no write of their own; of those without a code, each revision is one. */
function banyakTulisan(daftar: readonly TulisanBerantai[]): number {
  const berantai = daftar.filter(({ sidik }) => (sidik ?? '') !== '');
  const tercakup = new Set(berantai.map(({ revisi }) => revisi));
  const lain = new Set(daftar.map(({ revisi }) => revisi).filter((revisi) => !tercakup.has(revisi)));
  return berantai.length + lain.size;
}

/**
 * The last write that both hold. A line that is gone from one of them is still known there where it was the last: the meta
 * table remembers its code.
 */
function tulisanBersama(a: Salinan, b: Salinan): TulisanBerantai | null {
  const bersama = [...diketahui(a, b), ...diketahui(b, a)];
  return bersama.reduce<TulisanBerantai | null>(
    (akhir, satu) => (akhir === null || satu.revisi > akhir.revisi ? satu : akhir),
    null,
  );
}

/** Lines of the one that the other knows. */
function diketahui(satu: Salinan, lain: Salinan): readonly TulisanBerantai[] {
  const id = new Set(lain.riwayat.map((baris) => baris.id));
  const kode = new Set(lain.riwayat.flatMap(({ sidik, sidikSebelum }) => [sidik, sidikSebelum]));
  kode.add(lain.data.rantai);
  return satu.riwayat.filter(
    (baris) => id.has(baris.id) || ((baris.sidik ?? '') !== '' && kode.has(baris.sidik)),
  );
}

function hanyaPada(satu: Salinan, lain: Salinan, sejak: number): readonly TulisanBerantai[] {
  const id = new Set(lain.riwayat.map((baris) => baris.id));
  return satu.riwayat
    .filter(
      (baris) =>
        !id.has(baris.id) &&
        baris.sidik !== lain.data.rantai &&
        (baris.revisi > sejak || (baris.revisi === sejak && (baris.sidik ?? '') !== '')),
    )
    .toSorted((x, y) => x.revisi - y.revisi);
}
