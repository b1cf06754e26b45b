import type { KeadaanBelumMelapor } from '../pengembalian/status';
import type { Opd } from '../rencana/rencana';
import { statusBaris, type CakupanTingkat } from '../rumus';
import { kodeKeadaan } from '../rumus/data/tabel';
import { kelompokkan } from '../umum/kelompok';
import { indeksDi } from '../umum/larik';
import type { TingkatData } from '../variabel/tipe';
import { variabelDitanyakan } from '../variabel/turunan';
import type { HitunganKeadaan, SebabCapaian, VariabelKurang } from './sebab';
import type { BahanSebab, SebabData } from './bahan-sebab';
import { agregatBagian, barisTidakTerhitung, isDiimpor, kolomDiperiksa, sebabBagian } from './sebab-bagian';
import { urutkanSebab } from './urutan-sebab';

/** Every reason for a figure that its rows do not give, the one to begin with first. */
export function cariSebab(sebab: SebabData, bahan: BahanSebab): readonly SebabCapaian[] {
  if (!bahan.adaUnit) return [{ jenis: 'unit-belum-ada' }];
  const tingkat = tingkatSebab(sebab, bahan);
  const diam = sebabDiam(tingkat, bahan);
  const kurang = tingkat.flatMap((satu) => [...sebabTingkat(satu, bahan)]);
  const semua = [...diam, ...kurang];
  return semua.length > 0 ? urutkanSebab(semua) : [sebabBagian(sebab, bahan)];
}

/**
 * The levels whose rows decide: those of the denominator, not of what is divided; otherwise the one that the formula stopped
 * at, and each other that would stop it next.
 */
function tingkatSebab(sebab: SebabData, bahan: BahanSebab): readonly TingkatData[] {
  const { rumus, cakupan } = bahan;
  if (sebab.jenis === 'penyebut-nol')
    return [...new Set(agregatBagian(rumus, sebab.posisi).map(({ tingkat }) => tingkat))];
  const isTerhenti = (tingkat: TingkatData): boolean => {
    const milik = cakupan.find((satu) => satu.tingkat === tingkat);
    return (
      bahan.barisLingkup(tingkat) === 0 || (milik !== undefined && milik.lingkup > 0 && milik.dihitung === 0)
    );
  };
  return rumus.tingkat.filter((satu) => satu === sebab.tingkat || isTerhenti(satu));
}

/** In the order of what is to be done: a file that was sent back is nearest to being data. */
const urutanKeadaan: readonly KeadaanBelumMelapor[] = [
  'dikembalikan',
  'dikirim',
  'terkirim',
  'belum-dikirim',
  'tidak-melapor',
];

/** Units in scope that have not reported, where that is why there is nothing. */
function sebabDiam(tingkat: readonly TingkatData[], bahan: BahanSebab): readonly SebabCapaian[] {
  const { satuUnit, periode } = bahan;
  const { unit, area } = unitDitunggu(tingkat, bahan);
  const diam = unit.filter(({ kode }) => !bahan.isMelaporPeriode(kode));
  if (diam.length === 0) return [];
  return [
    {
      jenis: 'unit-belum-melapor',
      unit: satuUnit?.nama ?? null,
      jumlah: unit.length,
      melapor: unit.length - diam.length,
      keadaan: hitungKeadaan(diam, bahan),
      periode,
      ...(area === undefined ? {} : { area }),
    },
  ];
}

/**
 * The units whose return would bring rows: all of them where none is there (under the rule "zero" they have rows all the
 * same) or what the others reported has no row; those with packages of the area where the others' rows are of other areas.
 */
function unitDitunggu(
  tingkat: readonly TingkatData[],
  bahan: BahanSebab,
): { readonly unit: readonly Opd[]; readonly area?: readonly string[] } {
  const { unit, area, kumpulan } = bahan;
  if (!unit.some(({ kode }) => kumpulan.melapor.has(kode))) return { unit };
  if (tingkat.some((satu) => isTanpaBaris(satu, bahan))) return { unit };
  const isDiLuarArea = area.length > 0 && tingkat.some((satu) => bahan.barisLingkup(satu) === 0);
  if (!isDiLuarArea) return { unit: [] };
  const berpaket = unit.filter(({ kode }) => area.every((satu) => bahan.pemetaanUnit(kode).di(satu) > 0));
  return { unit: berpaket, area };
}

/** Where the returns of units that have not reported stand. */
export function hitungKeadaan(
  diam: readonly Opd[],
  { keadaanKembali }: Pick<BahanSebab, 'keadaanKembali'>,
): HitunganKeadaan {
  const perKeadaan = kelompokkan(diam, ({ kode }) => keadaanDiam(keadaanKembali(kode)));
  return urutanKeadaan.flatMap((keadaan) => {
    const milik = perKeadaan.get(keadaan);
    return milik === undefined
      ? []
      : [{ keadaan, jumlah: milik.length, unit: milik.map(({ nama }) => nama) }];
  });
}

const keadaanDiam = (keadaan: KeadaanBelumMelapor | 'nihil' | undefined): KeadaanBelumMelapor =>
  keadaan === undefined || keadaan === 'nihil' ? 'belum-dikirim' : keadaan;

const isTanpaBaris = (tingkat: TingkatData, bahan: BahanSebab): boolean =>
  bahan.barisLingkup(tingkat) === 0 && bahan.barisUnit(tingkat) === 0;

/** Who reported has no row: all of them said so, or the rows were not given. */
function sebabTanpaBaris(tingkat: TingkatData, bahan: BahanSebab): readonly SebabCapaian[] {
  const { unit, satuUnit, periode } = bahan;
  const nama = satuUnit?.nama ?? null;
  const melapor = unit.filter(({ kode }) => bahan.isMelaporPeriode(kode));
  // That nothing came back is the reason already.
  if (melapor.length === 0) return [];
  return melapor.every(({ kode }) => bahan.keadaanKembali(kode) === 'nihil')
    ? [{ jenis: 'unit-nihil', unit: nama, jumlah: melapor.length, periode }]
    : [{ jenis: 'baris-belum-ada', tingkat, unit: nama }];
}

/** Why the rows of a level give nothing; nothing where some of them were used. */
function sebabTingkat(tingkat: TingkatData, bahan: BahanSebab): readonly SebabCapaian[] {
  const { cakupan, area } = bahan;
  const dalamLingkup = bahan.barisLingkup(tingkat);
  if (dalamLingkup === 0) {
    const pemetaan = sebabPemetaan(tingkat, bahan);
    if (pemetaan.length > 0) return pemetaan;
    if (isTanpaBaris(tingkat, bahan)) return sebabTanpaBaris(tingkat, bahan);
    return [{ jenis: 'baris-di-luar-area', tingkat, baris: bahan.barisUnit(tingkat), area }];
  }
  const milik = cakupan.find((satu) => satu.tingkat === tingkat);
  if (milik === undefined || milik.dihitung > 0) return [];
  if (milik.lingkup === 0 && milik.sesudah > 0)
    return [{ jenis: 'sesudah-tanggal-data', tingkat, baris: milik.sesudah, batas: bahan.hariBatas }];
  if (milik.lingkup === 0)
    return [{ jenis: 'di-luar-syarat-baris', tingkat, baris: dalamLingkup, ...syaratBaris(bahan) }];
  const { lingkup: baris } = milik;
  const variabel = variabelKurang(milik, bahan);
  const karena = barisTidakTerhitung(tingkat, bahan.agregat());
  return [
    ...(variabel.length > 0 || karena.length === 0
      ? [{ jenis: 'data-belum-lengkap', tingkat, baris, variabel } as const]
      : []),
    ...(karena.length > 0 ? [{ jenis: 'baris-tidak-terhitung', tingkat, baris, karena } as const] : []),
  ];
}

/** The condition on rows in its two parts, as the plan has them (`periksaRumusRencana` joins them). */
function syaratBaris({ indikator, basis: dibaca, variabel }: BahanSebab) {
  const { basis, kolomTanggal, sifat } = indikator;
  const tanggal = sifat === 'posisi-akhir' ? null : (kolomTanggal ?? null);
  const idTanggal = variabel.flatMap(({ id, nama }) => (nama === tanggal?.toLowerCase() ? [id] : []));
  return {
    basis: basis ?? null,
    kolomTanggal: tanggal,
    kolom: kolomDiperiksa([...(dibaca?.variabel ?? []), ...idTanggal], variabel),
  };
}

/** What is wrong with the areas of packages; rows of units and actions belong to every area. */
function sebabPemetaan(
  tingkat: TingkatData,
  { area, satuUnit, pemetaan }: BahanSebab,
): readonly SebabCapaian[] {
  const unit = satuUnit?.nama ?? null;
  const [pertama] = area;
  if (pertama === undefined || tingkat === 'opd' || tingkat === 'aksi') return [];
  const { paket, terpetakan } = pemetaan;
  if (paket === 0) return [{ jenis: 'paket-belum-diimpor', area: pertama, unit }];
  const tanpaPaket = area.filter((satu) => pemetaan.di(satu) === 0);
  if (tanpaPaket.length === 0) return area.length > 1 ? [{ jenis: 'area-tidak-beririsan', area }] : [];
  return tanpaPaket.map((satu) => ({ jenis: 'paket-belum-dipetakan', area: satu, unit, terpetakan, paket }));
}

/** Variables without a value in the rows that were left out, the one that costs most rows first. */
export function variabelKurang(
  cakupan: CakupanTingkat,
  { rumus, basis, kumpulan, variabel }: Pick<BahanSebab, 'rumus' | 'basis' | 'kumpulan' | 'variabel'>,
): readonly VariabelKurang[] {
  const { tingkat } = cakupan;
  const tabel = kumpulan.tabel[tingkat];
  if (tabel === undefined) return [];
  const dibaca = new Set([
    ...rumus.agregat.filter((satu) => satu.tingkat === tingkat).flatMap(({ dibaca: ids }) => ids),
    ...(basis?.tingkat[0] === tingkat ? basis.variabel : []),
  ]);
  const dikeluarkan: number[] = [];
  const { indeks, status, isStatusPerBaris } = cakupan;
  for (let k = 0; k < (indeks ?? status).length; k++) {
    const nomor = indeks === undefined ? k : indeksDi(indeks, k);
    if (status[isStatusPerBaris ? nomor : k] === statusBaris.dikeluarkan) dikeluarkan.push(nomor);
  }
  const hasil = variabel
    .filter(({ id }) => dibaca.has(id))
    .flatMap(({ id, nama, label }) => {
      const asal = variabelDitanyakan(id);
      const diimpor = variabel.some((satu) => satu.id === asal && isDiimpor(satu));
      const keadaan = tabel.kolom.get(id)?.keadaan ?? [];
      return (['tidak-sah', 'kosong', 'tidak-berlaku'] as const).map((satu): VariabelKurang => {
        const baris = dikeluarkan.filter((nomor) => keadaan[nomor] === kodeKeadaan[satu]).length;
        return { id, nama, label, keadaan: satu, baris, diimpor };
      });
    });
  return hasil.filter(({ baris }) => baris > 0).sort((a, b) => b.baris - a.baris);
}
