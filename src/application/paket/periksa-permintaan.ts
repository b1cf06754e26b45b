import type { BarisInduk } from '../../domain/data/baris-data';
import { bacaRupiah } from '../../domain/ketikan/angka';
import { catatPaket, type CatatanPaket } from '../../domain/paket/catatan';
import { paguBaris } from '../../domain/paket/keadaan-paket';
import { periksaPerubahan } from '../../domain/paket/periksa-perubahan';
import { adaSesudah, type PerubahanPaket } from '../../domain/paket/perubahan';
import type { PaketPada } from '../../domain/paket/riwayat-paket';
import type { Tanggal } from '../../domain/umum/tanggal';
import { samaTeks } from '../../domain/umum/teks';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { bacaMulai, periksaMendahului } from './baca-mulai';
import { areaTertinggal } from './catat-perubahan';
import { bacaJurnalPaket, kodeTerbaca, paketMenurutKode } from './jurnal-paket';
import { OLEH_IMPOR } from './oleh-impor';
import type { PerubahanBaru } from './tulis-perubahan';
import type { PermintaanPaket } from './permintaan-paket';

/** A change that a person decided, whose area is settled. */
export type PerubahanDiputuskan = PerubahanBaru & { readonly areaDiteruskan: string | null };

export interface PermintaanTerperiksa {
  readonly oleh: string;
  /** Nothing where it is recorded so already. */
  readonly baru: readonly PerubahanDiputuskan[];
  /** Lines of the journal that `baru` confirms or corrects, in its order; without them `baru` are new lines. */
  readonly usulan: readonly PerubahanPaket[];
}

/** Proposals of all packages. */
export const SEMUA_USULAN = 'semua';

type Terminta = Pick<PerubahanPaket, 'jenis' | 'lama' | 'baru'>;

export function periksaPermintaan(
  ruang: Pick<RuangKerja, 'data' | 'tabel'>,
  induk: readonly BarisInduk[],
  permintaan: PermintaanPaket,
  hariIni: Tanggal,
): PermintaanTerperiksa | { readonly catatan: readonly CatatanPaket[] } {
  const paket = paketMenurutKode(induk);
  const jurnal = bacaJurnalPaket(ruang.data, induk);
  const kode = kodeTerbaca(permintaan.kode);
  const oleh = (permintaan.oleh ?? '').trim();
  const tanpaOleh = oleh === '' ? [catatPaket('perubahan-paket-tanpa-oleh', {})] : [];
  const terminta = perubahanDiminta(permintaan, paket.get(kode), ruang.data.unit);
  const banyak = terminta.length + Number(permintaan.konfirmasi === true);
  if (banyak !== 1) return { catatan: [...tanpaOleh, catatPaket('perubahan-paket-permintaan', {})] };
  const denganArea = (satu: PerubahanBaru): PerubahanDiputuskan => ({
    ...satu,
    areaDiteruskan: areaDiteruskan(satu, paket, permintaan['tanpa-area'] === true),
  });
  const [satu] = terminta;
  const dibaca = mulaiDiminta(permintaan, ruang.data.tahun);
  if ('catatan' in dibaca) return { catatan: [...tanpaOleh, dibaca.catatan] };
  const { mulai } = dibaca;
  const ditulis = { dasar: teksAtauKosong(permintaan.dasar) };
  if (satu === undefined) {
    const usulan = usulanDiminta(jurnal.berlaku, permintaan.kode);
    const tanpa =
      usulan.length === 0 ? [catatPaket('perubahan-paket-tanpa-usulan', { kode: permintaan.kode })] : [];
    const catatan = [...tanpaOleh, ...tanpa];
    if (catatan.length > 0) return { catatan };
    const baru = usulan.map((baris) => denganArea({ ...baris, ...ditulis, tanggal: mulai ?? baris.tanggal }));
    return { oleh, usulan, baru };
  }
  const tanggal = mulai ?? hariIni;
  const baris: PerubahanPaket = {
    ...satu,
    id: '',
    kodeRup: kode,
    tanggal,
    dikonfirmasi: true,
    areaDiteruskan: null,
  };
  const keadaan = jurnal.riwayat.pada(kode, tanggal);
  const tercatat = barisTercatat(baris, jurnal.semua, ruang.data, mulai !== undefined);
  if (tercatat === undefined && tanpaOleh.length === 0 && isSudahBegitu(baris, keadaan, mulai, jurnal.semua))
    return { oleh, usulan: [], baru: [] };
  const lain = jurnal.semua.filter((lalu) => lalu !== tercatat);
  const salah = kesalahanBaru(baris, lain, ruang, paket);
  const catatan = [...tanpaOleh, ...salah, ...periksaMendahului([baris], tanggal, lain)];
  if (catatan.length > 0) return { catatan };
  if (tercatat !== undefined) {
    const diberiHari = { ...tercatat, ...ditulis, tanggal: mulai ?? tercatat.tanggal };
    return { oleh, usulan: [tercatat], baru: [denganArea(diberiHari)] };
  }
  return { oleh, usulan: [], baru: [denganArea({ ...baris, ...ditulis })] };
}

/** `undefined` where nobody said a day. */
const mulaiDiminta = (
  { mulai }: PermintaanPaket,
  tahun: number,
): ReturnType<typeof bacaMulai> | { readonly mulai: undefined } =>
  mulai === undefined ? { mulai } : bacaMulai(mulai, tahun);

const teksAtauKosong = (teks = ''): string | null => (teks.trim() === '' ? null : teks.trim());

/** The proposals of one package, or of all. */
const usulanDiminta = (berlaku: readonly PerubahanPaket[], kode: string): readonly PerubahanPaket[] =>
  berlaku.filter(
    ({ dikonfirmasi, kodeRup }) =>
      !dikonfirmasi && (samaTeks(kode, SEMUA_USULAN) || kodeRup === kodeTerbaca(kode)),
  );

/**
 * The line of the journal that already says what is asked for: a proposal, or what an import wrote with its own day where a
 * person says another. It is confirmed or corrected; a second line beside it would speak against it.
 */
function barisTercatat(
  { kodeRup, jenis, baru, tanggal }: PerubahanPaket,
  semua: readonly PerubahanPaket[],
  { perubahanPaket }: Pick<RuangKerja['data'], 'perubahanPaket'>,
  mulaiDisebut: boolean,
): PerubahanPaket | undefined {
  const sejenis = semua.filter(
    (satu) => satu.kodeRup === kodeRup && satu.jenis === jenis && samaTeks(String(satu.baru), String(baru)),
  );
  const usulan = sejenis.findLast(({ dikonfirmasi }) => !dikonfirmasi);
  if (usulan !== undefined || !mulaiDisebut) return usulan;
  const impor = new Set(
    perubahanPaket.flatMap(({ id, dikonfirmasiOleh }) => (dikonfirmasiOleh === OLEH_IMPOR ? [id] : [])),
  );
  const terakhir = sejenis.at(-1);
  return terakhir !== undefined && impor.has(terakhir.id) && terakhir.tanggal !== tanggal
    ? terakhir
    : undefined;
}

/** What is asked for; a move or a ceiling goes from what the sheet Paket holds. */
function perubahanDiminta(
  { tarik, ganti, pindah, pagu, kembali }: PermintaanPaket,
  kini: BarisInduk | undefined,
  unit: RuangKerja['data']['unit'],
): readonly Terminta[] {
  const rupiah = pagu === undefined ? undefined : bacaRupiah(pagu).isian;
  return [
    ...(tarik === true ? [{ jenis: 'ditarik', lama: null, baru: null } as const] : []),
    ...(kembali === true ? [{ jenis: 'ditambahkan', lama: null, baru: null } as const] : []),
    ...(ganti === undefined ? [] : [{ jenis: 'diganti', lama: null, baru: kodeTerbaca(ganti) } as const]),
    ...(pindah === undefined
      ? []
      : [
          { jenis: 'pindah-unit', lama: kini?.opd ?? null, baru: unit.cari(pindah)?.kode ?? pindah } as const,
        ]),
    ...(rupiah === undefined
      ? []
      : [
          {
            jenis: 'pagu',
            lama: (kini && paguBaris(kini)) ?? null,
            baru: rupiah.keadaan === 'ada' ? rupiah.nilai : (pagu ?? ''),
          } as const,
        ]),
  ];
}

/** Mistakes that the line brings, not those that the journal has already; they stop it. */
function kesalahanBaru(
  baru: PerubahanPaket,
  semua: readonly PerubahanPaket[],
  { data: { unit, tahun } }: Pick<RuangKerja, 'data'>,
  paket: ReadonlyMap<string, BarisInduk>,
): readonly CatatanPaket[] {
  const bahan = {
    paket: (kode: string) => {
      const satu = paket.get(kode);
      return satu && { opd: satu.opd, pagu: paguBaris(satu) };
    },
    kodePaket: () => paket.keys(),
    unit: unit.semua,
    tahun,
    isUnitSama: samaTeks,
    lokasi: () => ({}),
  };
  const { berlaku, catatan } = periksaPerubahan([...semua, baru], bahan);
  if (berlaku.includes(baru)) return [];
  const lama = new Set(periksaPerubahan(semua, bahan).catatan.map((satu) => JSON.stringify(satu)));
  return catatan
    .filter((satu) => !lama.has(JSON.stringify(satu)))
    .map((satu) => ({ ...satu, tingkat: 'galat', akibat: 'menghentikan' }));
}

/** It is recorded so already; a package that was only withdrawn can still be given its successor. */
function isSudahBegitu(
  { kodeRup, jenis, lama, baru }: PerubahanPaket,
  { ada }: Pick<PaketPada, 'ada'>,
  mulai: Tanggal | undefined,
  semua: readonly PerubahanPaket[],
): boolean {
  const sesudah = adaSesudah[jenis];
  if (sesudah === undefined) return lama === baru;
  if (jenis !== 'diganti') return ada === sesudah;
  const isSama = (satu: PerubahanPaket): boolean =>
    satu.dikonfirmasi &&
    satu.kodeRup === kodeRup &&
    satu.jenis === jenis &&
    satu.baru === baru &&
    satu.tanggal === (mulai ?? satu.tanggal);
  return !ada && semua.some(isSama);
}

/** The areas that the successor gets: `-` where none is to be given, nothing where it has them all. */
function areaDiteruskan(
  { jenis, kodeRup, baru }: PerubahanBaru,
  paket: ReadonlyMap<string, BarisInduk>,
  tanpaArea: boolean,
): string | null {
  const lama = paket.get(kodeRup);
  const pengganti = paket.get(String(baru));
  if (jenis !== 'diganti' || lama === undefined || pengganti === undefined) return null;
  const area = areaTertinggal(lama, pengganti);
  if (tanpaArea) return '-';
  return area.length === 0 ? null : area.join(';');
}
