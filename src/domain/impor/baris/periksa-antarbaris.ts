import { keberlakuanBaris, type BarisKeadaan } from '../../data/keberlakuan';
import { kelompokkan } from '../../umum/kelompok';
import { catatImpor, type CatatanImpor } from '../catatan';
import type { TataLetakImpor } from '../tata-letak/tipe';
import { isDipakai, type BarisTerbaca } from './baca-baris';
import { unsurKe } from '../../umum/pasti';

const tempat = (satu: BarisTerbaca, berkas: string) => ({ berkas, baris: satu.baris.nomor });

/** A package of the plan stands on one row; of a repeated code only the first row is used. */
const kodeRupGanda = (satu: BarisTerbaca, pertama: BarisTerbaca, berkas: string): CatatanImpor =>
  catatImpor(
    'kode-rup-ganda',
    { kodeRup: unsurKe(satu.kodeRup, 0), barisLain: pertama.baris.nomor },
    tempat(satu, berkas),
  );

/** Package codes do repeat, but not with every cell the same: then the export was probably joined twice. */
const barisKembar = (satu: BarisTerbaca, pertama: BarisTerbaca, berkas: string): CatatanImpor =>
  catatImpor(
    'baris-kembar',
    { kodePaket: satu.kodePaket, barisLain: pertama.baris.nomor },
    tempat(satu, berkas),
  );

const aturan = {
  rup: { kunci: ({ kodeRup }: BarisTerbaca): string => unsurKe(kodeRup, 0), catat: kodeRupGanda },
  transaksi: { kunci: ({ baris }: BarisTerbaca): string => JSON.stringify(baris.sel), catat: barisKembar },
};

/** Adds to each row what only its neighbours can tell. Rows that are held already take no part. */
export function periksaAntarbaris(
  terbaca: readonly BarisTerbaca[],
  tabel: TataLetakImpor['tabel'],
  berkas: string,
): readonly BarisTerbaca[] {
  const { kunci, catat } = aturan[tabel];
  const tambahan = new Map<BarisTerbaca, CatatanImpor>();
  for (const [pertama, ...ulangan] of kelompokkan(terbaca.filter(isDipakai), kunci).values())
    for (const satu of ulangan) tambahan.set(satu, catat(satu, pertama, berkas));
  if (tambahan.size === 0) return terbaca;
  return terbaca.map((satu) => {
    const catatan = tambahan.get(satu);
    return catatan === undefined ? satu : { ...satu, catatan: [...satu.catatan, catatan] };
  });
}

/** Rows of another fiscal year: one finding a year, at its first row. */
export function periksaTahun(
  dipakai: readonly BarisTerbaca[],
  harapan: number,
  kolom: string,
  berkas: string,
): CatatanImpor[] {
  const lain = dipakai.flatMap((satu) =>
    satu.tahun.keadaan === 'ada' && satu.tahun.nilai !== harapan ? [{ satu, tahun: satu.tahun.nilai }] : [],
  );
  return [...kelompokkan(lain, ({ tahun }) => tahun)].map(([tahun, milik]) =>
    catatImpor(
      'tahun-berbeda',
      { tahun, harapan, jumlah: milik.length },
      { ...tempat(milik[0].satu, berkas), kolom },
    ),
  );
}

/** Amounts and dates of a contract on transactions that failed or were called off: one finding a file, at the first. */
export function periksaKeadaan(
  dipakai: readonly BarisTerbaca[],
  tabel: TataLetakImpor['tabel'],
  berkas: string,
): CatatanImpor[] {
  if (tabel !== 'transaksi') return [];
  const baris = dipakai.map((satu, i): BarisKeadaan & { readonly satu: BarisTerbaca } => ({
    id: String(i),
    tingkat: 'transaksi',
    kodeRup: satu.kodeRup,
    isian: satu.isian,
    satu,
  }));
  const keberlakuan = keberlakuanBaris(baris, []);
  const bernilai = baris.filter((satu) =>
    [...keberlakuan(satu).mustahil].some((id) => {
      const sel = satu.isian[id];
      return sel?.keadaan === 'ada' && sel.nilai !== 0;
    }),
  );
  const [pertama] = bernilai;
  if (pertama === undefined) return [];
  const params = { jumlah: bernilai.length, kodePaket: pertama.satu.kodePaket };
  return [catatImpor('batal-bernilai', params, tempat(pertama.satu, berkas))];
}
