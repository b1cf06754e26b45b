import type { JumlahSelKolom } from '../../application/impor-data/sel-kolom';
import type { HasilImporData } from '../../application/impor-data/susun-impor';
import type { Bahasa } from '../../teks/bahasa';

/** A data file that was imported. */
export interface ImporDataSajian {
  /** The file and what became of its rows. */
  readonly teks: string;
  /** Rows of the workspace that the file does not have; `null` where it has all. */
  readonly dibiarkan: string | null;
  /** Cells blank in the file where the workspace has a value, and what became of them; `null` where there are none. */
  readonly kosong: string | null;
  /** They were left as they are: the command line says how to blank them. */
  readonly bisaDikosongkan: boolean;
  /** Cells whose value changed; `null` where there are none. */
  readonly diganti: string | null;
  /** Units that came with it; `null` where none did. */
  readonly unitBaru: { readonly teks: string; readonly daftar: readonly UnitBaruSajian[] } | null;
}

export interface UnitBaruSajian {
  readonly kode: string;
  readonly nama: string;
}

/** Columns with how many of their cells are meant, each with its first example: `Status transaksi 1 (misalnya baris 2, 1001)`. */
export function sajikanSelKolom(
  daftar: readonly JumlahSelKolom[],
  { tulis: { angka }, teks }: Bahasa,
): { readonly jumlah: string; readonly kolom: string } {
  const { selKolom } = teks.sajian.data.impor;
  return {
    jumlah: angka(daftar.reduce((n, { jumlah }) => n + jumlah, 0)),
    kolom: daftar
      .map(({ label, jumlah, contoh: [satu] }) =>
        selKolom(label, angka(jumlah), angka(satu?.baris ?? 0), satu?.kode ?? ''),
      )
      .join('; '),
  };
}

export function sajikanImporData(hasil: HasilImporData, bahasa: Bahasa): ImporDataSajian {
  const { tulis, teks } = bahasa;
  const { angka } = tulis;
  const kata = teks.sajian.data.impor;
  const { berkas, tataLetak, unitBaru, tidakAdaDiBerkas, contohTidakAda } = hasil;
  const kosong = sajikanSelKolom(hasil.kosong, bahasa);
  const diganti = sajikanSelKolom(hasil.diganti, bahasa);
  const tulisKosong = hasil.dikosongkan ? kata.dikosongkan : kata.kosong;
  return {
    teks: kata.selesai(berkas, tataLetak, {
      dibaca: angka(hasil.dibaca),
      baru: angka(hasil.baru),
      diperbarui: angka(hasil.diperbarui),
      ditahan: angka(hasil.ditahan),
    }),
    dibiarkan:
      tidakAdaDiBerkas === 0 ? null : kata.dibiarkan(angka(tidakAdaDiBerkas), contohTidakAda.join(', ')),
    kosong: hasil.kosong.length === 0 ? null : tulisKosong(kosong.jumlah, kosong.kolom),
    bisaDikosongkan: hasil.kosong.length > 0 && !hasil.dikosongkan,
    diganti: hasil.diganti.length === 0 ? null : kata.diganti(diganti.jumlah, diganti.kolom),
    unitBaru:
      unitBaru.length === 0
        ? null
        : {
            teks: kata.unitBaru(
              angka(unitBaru.length),
              unitBaru.some(({ sementara }) => sementara),
            ),
            daftar: unitBaru.map(({ kode, nama }) => ({ kode, nama })),
          },
  };
}
