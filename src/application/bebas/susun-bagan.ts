import { isTersimpan } from '../../domain/umum/aksara';
import { namaBagan, rentangBlok } from '../../lembar/bagan/blok';
import type { BaganLembar, BaganSpec, SumbuBagan } from '../../lembar/bagan/tipe';
import { warnaPeran } from '../../lembar/bagan/warna-peran';
import { polaId } from '../../lembar/bebas/penanda';
import { alasanTakTersimpan } from '../../lembar/nilai-tersimpan';
import { beririsan, type Rentang } from '../../lembar/rentang';
import type { SebabTakTersusun } from '../ports/workbook';
import type { AcuanBuku } from './acuan-buku';
import { areaBebas, diLembar, selBebas, TakTersusun } from './area-bebas';
import type { BaganTersusun, DeretTersusun, IsiBagan } from './susunan';

/** What Excel takes for a chart (255 series), and what a page can show. */
const MAKS_DERET = 255;
const MAKS_KATEGORI = 1000;
const MAKS_NILAI = 20_000;
const MAKS_BAGAN = 50;
const MAKS_ID = 64;
/** A longer title or name leaves no room for the chart; Excel itself takes 255 characters of a title that is typed. */
const MAKS_JUDUL = 255;
const MAKS_NAMA = 1000;
const MAKS_ALT = 2000;
const MAKS_FORMAT = 255;
/** More names than these, or longer ones together, crowd the chart out. */
const MAKS_LEGENDA = 12;
const HURUF_LEGENDA = 120;

/** The charts of a free sheet worked out for a workbook, or `TakTersusun` for the first that cannot be. */
export function susunBagan(daftar: readonly BaganLembar[], acuan: AcuanBuku): BaganTersusun[] {
  const hasil: BaganTersusun[] = [];
  for (const satu of daftar) {
    const { bagan, dari, sampai } = satu;
    const tolak = (sebab: SebabTakTersusun): never => {
      throw new TakTersusun(dari, sebab);
    };
    if (hasil.length === MAKS_BAGAN) tolak('chart-too-large');
    const sebab = salahBagan(bagan);
    if (sebab !== undefined) tolak(sebab);
    if (hasil.some((lain) => lain.bagan.id === bagan.id)) tolak('chart-twice');
    selBebas(dari);
    selBebas(sampai);
    const letak = areaBebas(`${dari}:${sampai}`);
    if (hasil.some((lain) => beririsan(lain.letak, letak))) tolak('areas-overlap');
    const { bebas, sel } = satu.sumber;
    const lembar = acuan.lembarBebas(bebas);
    if (lembar === undefined) return tolak('chart-source-unknown');
    selBebas(sel);
    const blok = rentangBlok(satu);
    if (blok === undefined) return tolak('address-not-valid');
    hasil.push({ bagan, letak, isi: isiBagan(bagan, lembar, diLembar(blok, sel)) });
  }
  return hasil;
}

/** A chart whose block (names on top, categories on the left) stands on a sheet of that name. */
export function isiBagan({ jenis, deret, kategori }: BaganSpec, lembar: string, blok: Rentang): IsiBagan {
  const { kiri, atas } = blok;
  const kolom = (ke: number, dari: number, sampai: number): Rentang => ({
    kiri: kiri + ke,
    kanan: kiri + ke,
    atas: atas + dari,
    bawah: atas + sampai,
  });
  const akhir = kategori.length;
  const tersusun = deret.map(({ nama, nilai, peran, sebagai }, k): DeretTersusun => {
    const garis = jenis === 'garis' || sebagai === 'garis';
    return {
      nama: namaBagan(nama),
      kepala: kolom(k + 1, 0, 0),
      sel: kolom(k + 1, 1, akhir),
      nilai,
      warna: warnaPeran[peran],
      rupa: garis ? (peran === 'target' ? 'garis-putus' : 'garis') : 'batang',
    };
  });
  const tampak = tersusun.filter(({ warna }) => warna !== undefined);
  const muat =
    tampak.length <= MAKS_LEGENDA && jumlah(tampak.map((satu) => satu.nama.length)) <= HURUF_LEGENDA;
  return {
    lembar,
    kategori: kolom(0, 1, akhir),
    namaKategori: kategori.map(namaBagan),
    deret: tersusun,
    mendatar: jenis === 'mendatar-bertumpuk' || jenis === 'jadwal',
    // LibreOffice leaves the wrong name out of the legend of a schedule; its colours are told in cells.
    legenda: jenis !== 'jadwal' && tampak.length > 1 && muat,
  };
}

const jumlah = (daftar: readonly number[]): number => daftar.reduce((hasil, satu) => hasil + satu, 0);

function salahBagan({
  id,
  jenis,
  judul,
  kategori,
  deret,
  sumbu,
  alt,
}: BaganSpec): SebabTakTersusun | undefined {
  if (!polaId.test(id) || id.length > MAKS_ID) return 'id-not-valid';
  if (kategori.length === 0 || deret.length === 0) return 'chart-empty';
  if (isTerlaluBesar(deret.length, kategori.length)) return 'chart-too-large';
  if (deret.some(({ nilai }) => nilai.length !== kategori.length)) return 'chart-values-uneven';
  if (jenis !== 'bertumpuk' && deret.some(({ sebagai }) => sebagai !== undefined))
    return 'chart-series-not-valid';
  if (sumbu !== undefined && !isSumbuSah(sumbu)) return 'chart-axis-not-valid';
  if (deret.some(({ nilai }) => nilai.some((satu) => alasanTakTersimpan(satu) !== undefined)))
    return 'value-not-storable';
  return salahTeks([
    [judul, MAKS_JUDUL],
    [alt, MAKS_ALT],
    ...[...kategori, ...deret.map(({ nama }) => nama)].map((nama) => [nama, MAKS_NAMA] as const),
  ]);
}

const isTerlaluBesar = (deret: number, kategori: number): boolean =>
  deret > MAKS_DERET || kategori > MAKS_KATEGORI || deret * kategori > MAKS_NILAI;

function salahTeks(
  daftar: readonly (readonly [teks: string, batas: number])[],
): SebabTakTersusun | undefined {
  if (daftar.some(([teks, batas]) => teks.length > batas)) return 'chart-text-too-long';
  return daftar.every(([teks]) => isTersimpan(teks)) ? undefined : 'value-not-storable';
}

function isSumbuSah({ min, maks, langkah, format }: SumbuBagan): boolean {
  return (
    [min, maks, langkah].every((satu) => satu === undefined || Number.isFinite(satu)) &&
    (langkah === undefined || langkah > 0) &&
    (min === undefined || maks === undefined || min < maks) &&
    (format === undefined || (format !== '' && format.length <= MAKS_FORMAT && isTersimpan(format)))
  );
}
