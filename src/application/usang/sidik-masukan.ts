import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import type { Periode } from '../../domain/kalender/periode';
import { keadaanPaket } from '../../domain/paket/keadaan-paket';
import { isMelapor } from '../../domain/pengembalian/status';
import { pilihBaris, type BahanPilihan } from '../../domain/perhitungan/pilih-baris';
import { isBacaTurunan } from '../../domain/rencana/baca-turunan';
import { hashRencana } from '../../domain/rencana/hash-rencana';
import { versiTataBahasa } from '../../domain/rumus/versi';
import { kelompokkan } from '../../domain/umum/kelompok';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelHariLibur } from '../../lembar/daftar/hari-libur';
import { periodeTerakhirMelapor } from '../data/data-terakhir';
import { intiBaris } from '../data/sidik-baris';
import { hariPeriode } from '../paket/hari-periode';
import { bacaJurnalPaket } from '../paket/jurnal-paket';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';

/** The fingerprint of everything that the figures of a period, as of a data date, are calculated from. */
export type SidikMasukan = (periode: Periode, perTanggal: Tanggal) => string;

/**
 * Fingerprints (SHA-256, hex) of what `perhitunganPeriode` reads of a workspace. Row order, where a row came from, and what
 * no figure reads (contacts, progress of actions) do not count. Each row is hashed once, whatever the number of periods.
 */
export function sidikMasukan(
  { data: ruang, tabel }: Pick<RuangKerja, 'data' | 'tabel'>,
  induk: readonly BarisInduk[],
  data: readonly BarisData[],
): SidikMasukan {
  const { rencana, opd, pengaturan, register } = ruang;
  const { riwayat } = bacaJurnalPaket(ruang, induk);
  const umum = sidik([
    versiTataBahasa,
    hashRencana(rencana),
    opd.map(({ kode }) => kode).toSorted(),
    [pengaturan.desimal, pengaturan.ambangCakupan],
    tabel
      .urai(tabelHariLibur)
      .baris.map(({ tanggal }) => Number(tanggal))
      .toSorted((a, b) => a - b),
    // Where packages changed the list is of each period; otherwise it stands here, as it always did.
    ...(riwayat.kosong ? [sidikInduk(induk)] : []),
    ...(rencana.indikator.some(isBacaTurunan) && [...induk, ...data].some(isMenurutKeberlakuan)
      ? ['keberlakuan']
      : []),
  ]);
  const perUnit = kelompokkan(data, ({ opd: kode, periode }) => `${periode}|${kode}`);
  const dikenal = new Map<string, string>();
  const sidikUnit = (kunci: string): string => {
    const ada = dikenal.get(kunci);
    const hasil =
      ada ?? sidikSemua((perUnit.get(kunci) ?? []).map((b) => JSON.stringify([b.id, ...intiBaris(b)])));
    dikenal.set(kunci, hasil);
    return hasil;
  };
  // Rows of earlier periods count where an indicator takes a silent unit's last position, and nowhere else.
  const pakaiTerakhir = rencana.indikator.some(
    ({ aturanTidakMelapor }) => aturanTidakMelapor === 'posisi-terakhir',
  );
  const diterima = diterimaMenurut(register);
  return (periode, perTanggal) => {
    const paket = keadaanPaket(induk, riwayat, hariPeriode(periode, perTanggal));
    const melapor = opd.flatMap(({ kode }) => {
      const terakhir = periodeTerakhirMelapor(register, kode, periode);
      return terakhir === periode.kode || (pakaiTerakhir && terakhir !== undefined)
        ? [`${terakhir}|${kode}`]
        : [];
    });
    const milik = [...perUnit.keys()].filter((kunci) => kunci.startsWith(`${periode.kode}|`));
    const pindah = barisLain(
      new Set(melapor),
      {
        periode,
        data,
        induk: paket.induk,
        opd,
        paket,
        posisiTerakhir: (kode) => periodeTerakhirMelapor(register, kode, periode),
        isMelapor: diterima,
      },
      pakaiTerakhir ? 'posisi-terakhir' : 'tidak-dihitung',
    );
    return sidik([
      umum,
      perTanggal,
      melapor.toSorted(),
      [...new Set([...melapor, ...milik])].toSorted().map((kunci) => [kunci, sidikUnit(kunci)]),
      ...(riwayat.kosong ? [] : [sidikInduk(paket.induk), sidikInduk(paket.ditarik)]),
      ...(pindah.length === 0 ? [] : [sidikSemua(pindah)]),
    ]);
  };
}

const sidikInduk = (induk: readonly BarisInduk[]): string =>
  sidikSemua(induk.map((baris) => JSON.stringify([baris.id, baris.area, ...intiBaris(baris)])));

/**
 * Rows that count otherwise than as a unit returned them last: those that moved, that have a successor's code or another
 * ceiling, or that do not count although their unit gave them.
 */
function barisLain(
  melapor: ReadonlySet<string>,
  bahan: BahanPilihan,
  aturan: 'posisi-terakhir' | 'tidak-dihitung',
): readonly string[] {
  const dihitung = new Set<BarisData>();
  const lain: string[] = [];
  const diMelapor = ({ periode, opd }: BarisData): boolean => melapor.has(`${periode}|${opd}`);
  for (const { asal, data, opd } of pilihBaris(bahan, aturan).baris) {
    dihitung.add(asal);
    if (data !== asal || opd !== asal.opd || !diMelapor(asal))
      lain.push(JSON.stringify([asal.periode, opd, data.id, ...intiBaris(data)]));
  }
  for (const satu of bahan.data)
    if (diMelapor(satu) && !dihitung.has(satu))
      lain.push(JSON.stringify([satu.periode, satu.tingkat, satu.id]));
  return lain;
}

/** The returns that were taken, by unit and period. */
function diterimaMenurut(
  register: RuangKerja['data']['register'],
): (opd: string, periode: string) => boolean {
  const diterima = new Set(
    register.flatMap((satu) => (isMelapor(satu.status) ? [`${satu.periode}|${satu.opd}`] : [])),
  );
  return (opd, periode) => diterima.has(`${periode}|${opd}`);
}

/**
 * Sums of packages are otherwise since it is declared what applies to a row (docs/adr/0051): results from before then are
 * stale where an indicator reads such a sum and there are such rows, and nowhere else.
 */
const isMenurutKeberlakuan = ({ tingkat, kodeRup, isian: { status } }: BarisInduk | BarisData): boolean =>
  tingkat === 'transaksi' &&
  (kodeRup.length > 1 || (status?.keadaan === 'ada' && status.nilai === 'Gagal/Batal'));

/** The fingerprint of the rows as a list of texts; summed row by row, because together they can be a hundred megabytes. */
function sidikSemua(baris: readonly string[]): string {
  const jumlah = sha256.create().update(utf8ToBytes('['));
  let pemisah = '';
  for (const satu of baris.toSorted()) {
    jumlah.update(utf8ToBytes(pemisah + JSON.stringify(satu)));
    pemisah = ',';
  }
  return bytesToHex(jumlah.update(utf8ToBytes(']')).digest());
}

const sidik = (isi: unknown): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(isi))));
