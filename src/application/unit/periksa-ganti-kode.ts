import { bacaTanggal } from '../../domain/ketikan/tanggal';
import type { Opd } from '../../domain/rencana/rencana';
import { BATAS_KODE } from '../../domain/umum/batas-teks';
import { namaTerdekat } from '../../domain/umum/nama-terdekat';
import { bagianTanggal, tanggalPasti, type Tanggal } from '../../domain/umum/tanggal';
import { samaTeks } from '../../domain/umum/teks';
import { catatUnit, type CatatanUnit } from '../../domain/unit/catatan';
import { isDiketikUlang, kodeDahulu } from '../../domain/unit/unit-berwaktu';
import { catatRuangKerja, type CatatanRuangKerja } from '../catatan-ruang-kerja';
import type { DataRuangKerja } from '../ruang-kerja/ruang-kerja';
import { tambahSemua } from '../../domain/umum/banyak';
import type { PermintaanGantiKode } from './permintaan-ganti-kode';

/** What a change of code comes to. */
export interface GantiKode {
  readonly unit: Opd;
  /** As it is stored. */
  readonly lama: string;
  readonly baru: string;
  readonly mulai: Tanggal | null;
  /** The unit has the new code, and the old one is recorded. */
  readonly sudah: boolean;
}

type Ruang = Pick<DataRuangKerja, 'unit' | 'opd' | 'tahun'>;
type CatatanGanti = CatatanUnit | CatatanRuangKerja;

/** Finds the unit that is meant and checks code and day: everything that is wrong at once. */
export function periksaGantiKode(
  ruang: Ruang,
  permintaan: PermintaanGantiKode,
  /** Codes that rows of the workspace have. */
  dipakai: ReadonlySet<string>,
): { readonly catatan: readonly CatatanGanti[]; readonly ganti?: GantiKode } {
  const baru = permintaan.baru.trim();
  const { mulai, catatan: catatanMulai } = bacaMulai(permintaan.mulai, ruang.tahun);
  const dicari = denganNama(cariUnit(ruang, permintaan.lama.trim(), baru, dipakai), permintaan);
  const catatan: CatatanGanti[] = [...periksaBentuk(baru), ...catatanMulai];
  if (dicari === undefined) {
    const kode = permintaan.lama.trim();
    const saran =
      ruang.unit.cari(kode)?.kode ??
      namaTerdekat(kode, [...ruang.opd.map((satu) => satu.kode), ...kodeDahulu(ruang.unit)]);
    catatan.push(catatRuangKerja('unit-tidak-dikenal', { kode, ...(saran === undefined ? {} : { saran }) }));
    return { catatan };
  }
  const { unit, lama, sudah } = dicari;
  if (sudah)
    return {
      catatan: [...catatan, catatUnit('ganti-kode-sudah', { lama, baru: unit.kode })],
      ganti: { ...dicari, baru: unit.kode, mulai },
    };
  const pemilik = ruang.unit.cari(baru);
  if (pemilik !== undefined && !(pemilik === unit && samaTeks(unit.kode, baru)))
    catatan.push(catatUnit('unit-kode-pernah-dipakai', { kode: baru, nama: pemilik.nama }));
  tambahSemua(catatan, periksaUrutan(ruang, unit, mulai));
  return { catatan, ganti: { unit, lama, baru: samaTeks(lama, baru) ? lama : baru, mulai, sudah } };
}

/** The unit by its present code, or by the one that was typed over, or whose rows were left behind by that. */
function cariUnit(
  { unit }: Ruang,
  kode: string,
  baru: string,
  dipakai: ReadonlySet<string>,
): Pick<GantiKode, 'unit' | 'lama' | 'sudah'> | undefined {
  const milik = unit.cari(kode);
  const penerima = unit.cari(baru);
  if (milik === undefined)
    return penerima !== undefined && samaTeks(penerima.kode, baru) && dipakai.has(kode)
      ? { unit: penerima, lama: kode, sudah: false }
      : undefined;
  if (isDiketikUlang(milik) && samaTeks(milik.kodeTercatat ?? '', kode) && samaTeks(milik.kode, baru))
    return { unit: milik, lama: milik.kodeTercatat ?? kode, sudah: false };
  if (milik === penerima && samaTeks(milik.kode, baru)) {
    const tercatat = unit.riwayat.find((satu) => satu.unit === milik.id && samaTeks(satu.kode, kode));
    return { unit: milik, lama: tercatat?.kode ?? milik.kode, sudah: true };
  }
  return samaTeks(milik.kode, kode) ? { unit: milik, lama: milik.kode, sudah: false } : undefined;
}

/** A unit that keeps its code and is given another name: the name is what changes. */
const denganNama = (
  dicari: ReturnType<typeof cariUnit>,
  { lama, nama = '' }: PermintaanGantiKode,
): ReturnType<typeof cariUnit> =>
  dicari?.sudah === true &&
  samaTeks(dicari.unit.kode, lama.trim()) &&
  nama.trim() !== '' &&
  nama.trim() !== dicari.unit.nama
    ? { ...dicari, sudah: false }
    : dicari;

/** A semicolon parts codes in a cell, and a bar the parts of an id. */
const periksaBentuk = (kode: string): readonly CatatanUnit[] =>
  kode === '' || kode.length > BATAS_KODE || /[;|\n]/.test(kode)
    ? [catatUnit('ganti-kode-bentuk-salah', { kode: kode.slice(0, BATAS_KODE), batas: BATAS_KODE })]
    : [];

function bacaMulai(
  tertulis: string | undefined,
  tahun: number,
): { readonly mulai: Tanggal | null; readonly catatan: readonly CatatanUnit[] } {
  if (tertulis === undefined) return { mulai: null, catatan: [] };
  const { isian } = bacaTanggal(tertulis);
  if (isian.keadaan === 'ada' && bagianTanggal(isian.nilai).tahun === tahun)
    return { mulai: isian.nilai, catatan: [] };
  return {
    mulai: null,
    catatan: [catatUnit('ganti-kode-tanggal-salah', { nilai: tertulis, contoh: tanggalPasti(tahun, 4, 1) })],
  };
}

/** Codes of a unit follow each other: the new one begins after the last change, and within the unit's own time. */
function periksaUrutan(
  { unit, tahun }: Ruang,
  { id, kode, berlakuMulai, berlakuSampai }: Opd,
  mulai: Tanggal | null,
) {
  if (mulai === null) return [];
  const lalu = unit.riwayat.flatMap((satu) =>
    satu.unit === id && satu.sampai !== null && satu.sampai >= mulai - 1
      ? [catatUnit('ganti-kode-terlalu-dini', { kode: satu.kode, sampai: satu.sampai })]
      : [],
  );
  const sebelumAda =
    berlakuMulai !== null && mulai <= berlakuMulai && berlakuMulai > tanggalPasti(tahun, 1, 1)
      ? [catatUnit('ganti-kode-unit-tidak-ada', { kode, mulai: berlakuMulai })]
      : [];
  const sesudahAda =
    berlakuSampai !== null && mulai > berlakuSampai
      ? [catatUnit('ganti-kode-unit-tidak-ada', { kode, sampai: berlakuSampai })]
      : [];
  return [...lalu.slice(0, 1), ...sebelumAda, ...sesudahAda];
}
