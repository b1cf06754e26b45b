import type { JumlahSelKolom } from '../../application/impor-data/sel-kolom';
import type { HasilImporData } from '../../application/impor-data/susun-impor';
import { kelompokkan } from '../../domain/umum/kelompok';
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
  /** What became of packages, and which of it waits for a person; `null` where nothing did. */
  readonly perubahanPaket: string | null;
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
    perubahanPaket: sajikanPerubahanPaket(hasil.perubahanPaket, bahasa),
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

/** Packages that are named of each kind. */
const CONTOH_PAKET = 3;

/** Packages that were added, moved or changed otherwise, by kind with the first of each; `null` where there are none. */
export function sajikanPerubahanPaket(
  perubahan: HasilImporData['perubahanPaket'],
  { tulis, teks }: Bahasa,
): string | null {
  if (perubahan === null || perubahan.baris.length === 0) return null;
  const kata = teks.sajian.data.impor;
  const bagian = [...kelompokkan(perubahan.baris, ({ jenis }) => jenis)].map(([jenis, milik]) => {
    const contoh = milik.slice(0, CONTOH_PAKET).map(({ kodeRup, lama, baru }) => {
      const nilai = [lama, baru].filter((satu) => satu !== null);
      const ditulis = nilai.map((satu) => (typeof satu === 'number' ? tulis.rupiah(satu) : satu));
      return [kodeRup, ditulis.join(' → ')].filter((satu) => satu !== '').join(' ');
    });
    const sisa = milik.length > CONTOH_PAKET ? ['…'] : [];
    return kata.bagianPaket[jenis](tulis.angka(milik.length), [...contoh, ...sisa].join(', '));
  });
  const usulan = perubahan.baris.filter((satu) => satu.usulan).length;
  const kalimat = kata.perubahanPaket(tulis.tanggal(perubahan.mulai), bagian);
  return usulan === 0 ? kalimat : `${kalimat} ${kata.usulanPaket(tulis.angka(usulan))}`;
}
