import { rentangTanggalWajar } from '../../domain/data/rentang-tanggal';
import { periodeDari } from '../../domain/kalender/periode';
import { diTempat } from '../../domain/ketikan/hasil';
import type { Koreksi } from '../../domain/koreksi/koreksi';
import type { Lokasi } from '../../domain/umum/catatan';
import { namaTerdekat } from '../../domain/umum/nama-terdekat';
import { samaTeks } from '../../domain/umum/teks';
import type { TingkatData, Variabel } from '../../domain/variabel/tipe';
import { daftarTurunan } from '../../domain/variabel/turunan';
import type { BacaKolom } from '../../lembar/baca-kolom';
import { tabelKoreksi } from '../../lembar/daftar/koreksi';
import { awalanIdSementara } from '../../lembar/kodek';
import type { Baris } from '../../lembar/tabel';
import type { Sel } from '../../lembar/tipe';
import type { Catatan } from '../catatan';
import { padananRuangKerja } from '../padanan';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { catatKoreksi } from './catatan';
import { bacaNilaiKoreksi, type CaraBacaNilai } from './nilai-koreksi';

/** A correction with the row of the sheet that says it. */
export interface KoreksiTertulis {
  readonly koreksi: Koreksi;
  readonly baris: Baris<typeof tabelKoreksi>;
  readonly lokasi: (kolom?: string) => Lokasi;
}

/** The variable that people name by its header, its name in formulas, or its id; not one that is only calculated. */
export const variabelDiminta = (
  teks: string,
  tingkat: TingkatData | undefined,
  variabel: readonly Variabel[],
): readonly Variabel[] =>
  variabel.filter(
    (satu) =>
      !daftarTurunan.some(({ id }) => id === satu.id) &&
      (tingkat === undefined || satu.tingkat === tingkat) &&
      [satu.label, satu.nama, satu.id].some((sebutan) => samaTeks(sebutan, teks)),
  );

/** How values of corrections are read in a workspace. */
export const caraBacaNilai = ({ data }: Pick<RuangKerja, 'data'>): CaraBacaNilai => ({
  padanan: padananRuangKerja(data.padanan),
  rentangTanggal: rentangTanggalWajar(data.tahun),
});

/**
 * Reads the sheet Koreksi UKPBJ, whoever wrote its rows. One that cannot be read is told at its cell and does not count; it
 * stops nothing else.
 */
export function bacaKoreksi(
  ruang: Pick<RuangKerja, 'data' | 'tabel'>,
  variabel: readonly Variabel[],
): { readonly koreksi: readonly KoreksiTertulis[]; readonly catatan: readonly Catatan[] } {
  const { baris, catatan, lokasi } = ruang.tabel.urai(tabelKoreksi);
  const mentah = selMentah(ruang);
  const cara = caraBacaNilai(ruang);
  const terbaca = baris.map((satu) => bacaSatu(satu, mentah(satu.id), variabel, cara, lokasi));
  return {
    koreksi: terbaca.flatMap(({ koreksi }) => koreksi),
    catatan: [...catatan.map(ringankan), ...terbaca.flatMap(({ catatan: milik }) => milik)],
  };
}

/** A correction that is not used holds back nothing but itself. */
const ringankan = (satu: Catatan): Catatan => ({ ...satu, tingkat: 'peringatan', akibat: 'menahan-baris' });

type LokasiTabel = (id: string, kolom?: string) => Lokasi;

function bacaSatu(
  baris: Baris<typeof tabelKoreksi>,
  sel: (kolom: string) => Sel,
  variabel: readonly Variabel[],
  cara: CaraBacaNilai,
  lokasi: LokasiTabel,
): { readonly koreksi: readonly KoreksiTertulis[]; readonly catatan: readonly Catatan[] } {
  const tempat = (kolom?: string): Lokasi => lokasi(baris.id, kolom);
  const { tingkat } = baris;
  const periode = periodeDari(baris.periode.trim())?.kode;
  const [milik] = variabelDiminta(baris.variabel, tingkat, variabel);
  if (periode === undefined || milik === undefined)
    return {
      koreksi: [],
      catatan: [
        ...(periode === undefined
          ? [catatKoreksi('koreksi-periode-tidak-dikenal', { periode: baris.periode }, tempat('periode'))]
          : []),
        ...(milik === undefined ? [catatKolom(baris.variabel, tingkat, variabel, tempat('variabel'))] : []),
      ],
    };
  const baru = bacaNilaiKoreksi(sel('baru'), milik, cara);
  const catatan = diTempat(baru.catatan, tempat('baru')).map(ringankan);
  if (baru.isian.keadaan === 'tidak-sah') return { koreksi: [], catatan };
  const koreksi: Koreksi = {
    id: baris.id,
    periode,
    opd: baris.opd.trim(),
    tingkat,
    baris: baris.baris.trim(),
    variabel: milik.id,
    lama: bacaNilaiKoreksi(sel('lama'), milik, cara).isian,
    baru: baru.isian,
    konfirmasi: baris.konfirmasi,
    tanggal: baris.tanggal,
    cara: baris.cara,
    dasar: baris.dasar,
    oleh: baris.oleh,
    dibatalkan: [baris.dibatalkan, baris.dibatalkanOleh, baris.alasanBatal].some((isi) => isi !== null),
  };
  return { koreksi: [{ koreksi, baris, lokasi: tempat }], catatan };
}

/** A column that no variable of the level has; the nearest is named. */
export function catatKolom(
  kolom: string,
  tingkat: TingkatData,
  variabel: readonly Variabel[],
  lokasi: Lokasi = {},
): Catatan {
  const milik = variabel.filter((satu) => satu.tingkat === tingkat);
  const dekat = namaTerdekat(
    kolom,
    milik.flatMap(({ label, nama }) => [label, nama]),
  );
  return catatKoreksi(
    'koreksi-kolom-tidak-dikenal',
    { kolom, tingkat, ...(dekat === undefined ? {} : { saran: dekat }) },
    lokasi,
  );
}

/** The cells of a row as they stand: a number typed as a value is more than its digits as a text. */
function selMentah({ tabel }: Pick<RuangKerja, 'tabel'>): (id: string) => (kolom: string) => Sel {
  const kolom: BacaKolom = tabel.kolom(tabelKoreksi.id);
  const menurutId = new Map(
    kolom.baris.map((satu) => [kolom.id(satu) ?? `${awalanIdSementara}${satu.nomor}`, satu]),
  );
  return (id) => {
    const satu = menurutId.get(id);
    return (nama) => (satu === undefined ? null : kolom.sel(satu, nama));
  };
}
