import type { BarisInduk } from '../../domain/data/baris-data';
import { bacaRupiah } from '../../domain/ketikan/angka';
import { bacaKode } from '../../domain/ketikan/kode';
import { paguBaris } from '../../domain/paket/keadaan-paket';
import type { CatatanPaket } from '../../domain/paket/catatan';
import { catatPaket } from '../../domain/paket/catatan';
import { periksaPerubahan } from '../../domain/paket/periksa-perubahan';
import type { PerubahanPaket } from '../../domain/paket/perubahan';
import { RiwayatPaket } from '../../domain/paket/riwayat-paket';
import { isiTeks, samaTeks } from '../../domain/umum/teks';
import { tabelPerubahanPaket } from '../../lembar/daftar/perubahan-paket';
import type { Baris } from '../../lembar/tabel';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import type { TabelRuangKerja } from '../ruang-kerja/tabel-ruang-kerja';
import { nomorPerubahan, nomorTerhapus } from './nomor-perubahan';

export type BarisPerubahanPaket = Baris<typeof tabelPerubahanPaket>;

/** The journal of packages as it is used: its lines, those that change figures, and what is wrong with it. */
export interface JurnalPaket {
  readonly semua: readonly PerubahanPaket[];
  /** Lines without a mistake, proposals among them. */
  readonly berlaku: readonly PerubahanPaket[];
  readonly riwayat: RiwayatPaket;
  readonly catatan: readonly CatatanPaket[];
}

type Ruang = Pick<DataRuangKerja, 'perubahanPaket' | 'unit'> & {
  readonly rencana: Pick<DataRuangKerja['rencana'], 'tahun'>;
};

/** Reads the journal against the packages and units that there are. `tabel` gives findings their cells. */
export function bacaJurnalPaket(
  { perubahanPaket, unit, rencana: { tahun } }: Ruang,
  induk: readonly BarisInduk[],
  tabel?: TabelRuangKerja,
): JurnalPaket {
  if (perubahanPaket.length === 0 && tabel === undefined) return jurnalKosong;
  // In the order in which they were recorded, however the sheet is sorted now: of one day the later one holds.
  const semua = perubahanPaket
    .toSorted((a, b) => nomorPerubahan(a.id) - nomorPerubahan(b.id))
    .map((baris) => perubahanDariBaris(baris, unit));
  const lokasi = (id: string, kolom?: string) => tabel?.urai(tabelPerubahanPaket).lokasi(id, kolom) ?? {};
  const paket = semua.length === 0 ? new Map<string, BarisInduk>() : paketMenurutKode(induk);
  const isUnitSama = samaTeks;
  const { berlaku, catatan } = periksaPerubahan(semua, {
    paket: (kode) => {
      const satu = paket.get(kode);
      return satu && { opd: satu.opd, pagu: paguBaris(satu) };
    },
    kodePaket: () => paket.keys(),
    unit: unit.semua,
    tahun,
    isUnitSama,
    lokasi,
  });
  const tanpaNama = perubahanPaket
    .filter(
      (satu) => isiTeks(satu.dikonfirmasiOleh) === undefined && (satu.dikonfirmasiTanggal ?? null) !== null,
    )
    .map(({ id }) => catatPaket('perubahan-paket-tanpa-nama', {}, lokasi(id, 'dikonfirmasiOleh')));
  const terhapus = tabel === undefined ? [] : nomorTerhapus(tabel.isi);
  return {
    semua,
    berlaku,
    riwayat: new RiwayatPaket(berlaku, isUnitSama),
    catatan: [
      ...catatan,
      ...tanpaNama,
      ...(terhapus.length === 0
        ? []
        : [
            catatPaket(
              'perubahan-paket-terhapus',
              { jumlah: terhapus.length, nomor: terhapus.slice(0, DISEBUT) },
              { lembar: tabelPerubahanPaket.lembar.nama },
            ),
          ]),
    ],
  };
}

const DISEBUT = 5;

const jurnalKosong: JurnalPaket = { semua: [], berlaku: [], riwayat: new RiwayatPaket([]), catatan: [] };

/** The packages of the plan by RUP code. */
export const paketMenurutKode = (induk: readonly BarisInduk[]): ReadonlyMap<string, BarisInduk> =>
  new Map(
    induk.flatMap((satu) =>
      satu.tingkat === 'rup' ? satu.kodeRup.map((kode): [string, BarisInduk] => [kode, satu]) : [],
    ),
  );

/** A code as the sheet Paket has it, whatever a spreadsheet made of it; what cannot be read stays, and is known to nobody. */
export function kodeTerbaca(teks: string): string {
  const { isian } = bacaKode(teks);
  return isian.keadaan === 'ada' ? isian.nilai : teks.trim();
}

/** Units go by their present codes, as on the sheet Paket: a line keeps the code of its time. */
function perubahanDariBaris(baris: BarisPerubahanPaket, unit: DataRuangKerja['unit']): PerubahanPaket {
  const { id, tanggal, jenis } = baris;
  return {
    id,
    tanggal,
    jenis,
    kodeRup: kodeTerbaca(baris.kodeRup),
    lama: nilaiDari(baris.lama, jenis, unit),
    baru: nilaiDari(baris.baru, jenis, unit),
    dikonfirmasi: isiTeks(baris.dikonfirmasiOleh) !== undefined,
    areaDiteruskan: isiTeks(baris.areaDiteruskan) === undefined ? null : (baris.areaDiteruskan ?? null),
  };
}

/** A ceiling that is no amount stays a text, which is told. */
function nilaiDari(
  teks: string | null | undefined,
  jenis: PerubahanPaket['jenis'],
  unit: DataRuangKerja['unit'],
): string | number | null {
  if (teks === null || teks === undefined || isiTeks(teks) === undefined) return null;
  if (jenis === 'diganti') return kodeTerbaca(teks);
  if (jenis !== 'pagu') return unit.cari(teks.trim())?.kode ?? teks.trim();
  const { isian } = bacaRupiah(teks);
  return isian.keadaan === 'ada' ? isian.nilai : teks;
}
