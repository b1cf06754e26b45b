import type { BarisData } from '../../domain/data/baris-data';
import type { Isian, NilaiIsian } from '../../domain/umum/isian';
import type { Lokasi } from '../../domain/umum/catatan';
import { labelVariabel, kunciSel, nilaiDisebut, type KoreksiDinilai } from './terapkan-semua';
import type { TingkatData } from '../../domain/variabel/tipe';
import { tabelData } from '../../lembar/daftar/data';
import type { Catatan } from '../catatan';
import { idTabelData } from '../data/baris-periode';
import type { Suntingan } from '../data/cari-suntingan';
import { teksKolom } from '../data/isi-kembali';
import { bacaPeta } from '../data/peta-kolom';
import type { IsiBuku } from '../ports/workbook';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { catatKoreksi, type AsalDisebut } from './catatan';

/** What was changed by hand on the data sheets, each at its cell: what stands there, what was returned, where that stands. */
export function catatSuntingan(
  isi: IsiBuku,
  suntingan: readonly Suntingan[],
  { register }: Pick<DataRuangKerja, 'register'>,
  /** Edited cells that a correction explains (`kunciSel`). */
  didokumentasikan: ReadonlySet<string>,
  koreksi: readonly KoreksiDinilai[],
): readonly Catatan[] {
  const peta = new Map<string, Readonly<Record<string, string>>>();
  const petaUnit = ({ periode, opd }: BarisData): Readonly<Record<string, string>> => {
    const kunci = `${periode}|${opd}`;
    const ada = peta.get(kunci) ?? bacaPeta(register.find(({ id }) => id === kunci)?.petaKolom ?? null);
    peta.set(kunci, ada);
    return ada;
  };
  const berlaku = new Map(
    koreksi
      .filter(({ akibat }) => akibat === 'berlaku')
      .map(({ koreksi: satu }) => [kunciIsian(satu, satu.baris, satu.variabel), satu.baru]),
  );
  const tempat = tempatSel(isi);
  return suntingan.flatMap((satu): readonly Catatan[] => {
    const { tertulis, ubahan, asal, kembali } = satu;
    if (tertulis === undefined || ubahan === 'dihapus') return catatDihapus(satu);
    const { data, nomor, idTersimpan } = tertulis;
    const { id, opd, periode, tingkat } = data;
    const di = (kolom?: string): Lokasi => tempat(tingkat, nomor, kolom);
    const sebutAsal = (kolom?: string): { readonly asal: AsalDisebut } | undefined => {
      if (asal === undefined) return undefined;
      const huruf = kolom === undefined ? undefined : petaUnit(data)[kolom];
      return { asal: { ...asal, sel: huruf === undefined ? String(asal.baris) : `${huruf}${asal.baris}` } };
    };
    const perSel = Object.entries(ubahan.disunting)
      .filter(([variabel]) => !didokumentasikan.has(kunciSel(tingkat, idTersimpan, variabel)))
      .map(([variabel, nilai]) =>
        catatKoreksi(
          'sel-data-diubah',
          {
            opd,
            baris: id,
            kolom: labelVariabel(variabel),
            kini: nilaiDisebut(variabel, data.isian[variabel]),
            kembali: nilaiDisebut(variabel, nilai.kembali),
            ...sebutAsal(variabel),
            ...sebutKoreksi(variabel, berlaku.get(kunciIsian(data, id, variabel))),
          },
          di(variabel),
        ),
      );
    if (ubahan.baris === undefined) {
      const asalnya = satu.asalDiubah === true ? sebutAsal() : undefined;
      return asalnya === undefined
        ? perSel
        : [...perSel, catatKoreksi('asal-data-diubah', { opd, baris: id, ...asalnya }, di('berkas'))];
    }
    switch (ubahan.baris) {
      case 'ditambah':
        return [catatKoreksi('baris-data-ditambah', { opd, baris: id, periode }, di())];
      case 'tidak-diketahui':
        return [catatKoreksi('baris-data-diubah', { opd, baris: id }, di())];
      case 'dipindah': {
        const kolom = (nama: string): string => (kembali === undefined ? '' : teksKolom(kembali, nama));
        const dari = {
          opd: kolom('opd'),
          periode: kolom('periode'),
          baris: kolom('baris'),
          paket: kolom('kodeRup'),
        };
        const ke = { opd, periode, baris: id, paket: data.kodeRup.join(';') };
        return [
          ...perSel,
          catatKoreksi('baris-data-dipindah', { baris: kolom('baris'), dari, ke }, di('opd')),
        ];
      }
    }
  });
}

/** Of the value of a variable in a row; who holds the row is settled where a correction is found to count. */
const kunciIsian = (
  { periode, tingkat }: Pick<BarisData, 'periode' | 'tingkat'>,
  baris: string,
  variabel: string,
): string => [periode, tingkat, baris, variabel].join('|');

const sebutKoreksi = (variabel: string, baru: Isian<NilaiIsian> | undefined): object =>
  baru === undefined ? {} : { koreksi: nilaiDisebut(variabel, baru) };

function catatDihapus({ kembali }: Suntingan): readonly Catatan[] {
  if (kembali === undefined) return [];
  const kolom = (nama: string): string => teksKolom(kembali, nama);
  return [
    catatKoreksi(
      'baris-data-dihapus',
      { opd: kolom('opd'), baris: kolom('baris'), periode: kolom('periode') },
      { lembar: tabelData(kembali.tingkat, []).lembar.nama },
    ),
  ];
}

/** Where cells of data sheets stand. */
function tempatSel(isi: IsiBuku): (tingkat: TingkatData, nomor: number, kolom?: string) => Lokasi {
  return (tingkat, nomor, kolom) => {
    const tabel = isi.tabel.get(idTabelData(tingkat));
    const milik = tabel?.kolom.find(({ id }) => id === kolom);
    return {
      lembar: tabel?.lembar ?? tabelData(tingkat, []).lembar.nama,
      baris: nomor,
      ...(milik === undefined ? {} : { sel: `${milik.huruf}${nomor}` }),
    };
  };
}
