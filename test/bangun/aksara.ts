import { strToU8, unzipSync, zipSync } from 'fflate';
import { imporData } from '../../src/application/impor-data/impor-data';
import { imporRencana } from '../../src/application/impor-rencana';
import type { Workbook } from '../../src/application/ports/workbook';
import { setujui } from '../../src/application/setujui';
import { realisasi, rup } from './data-csv';
import { lingkunganUji } from './lingkungan';
import { indikator, opd } from './rencana';
import { rencanaMasukan } from './rencana-masukan';
import { isiDari } from './ruang-kerja';

const tanpaId = <T extends { readonly id: string }>({ id: _, ...isi }: T): Omit<T, 'id'> => isi;

/** Stands where a test puts what it is about, in a text that no XML writer changes. */
export const TEMPAT = 'QQTEMPATQQ';

/** A zip with these bytes in place of `TEMPAT`, in every part. */
export const gantiTempat = (isi: Uint8Array, bahan: string | Uint8Array): Uint8Array =>
  ubahBagian(isi, (bagian) => ganti(bagian, typeof bahan === 'string' ? strToU8(bahan) : bahan));

/** A zip with the text of some parts changed. */
export const suntingBagian = (isi: Uint8Array, pola: RegExp, sunting: (xml: string) => string): Uint8Array =>
  ubahBagian(isi, (bagian, nama) =>
    pola.test(nama) ? strToU8(sunting(Buffer.from(bagian).toString('utf8'))) : bagian,
  );

const ubahBagian = (isi: Uint8Array, ubah: (bagian: Uint8Array, nama: string) => Uint8Array): Uint8Array =>
  zipSync(
    Object.fromEntries(Object.entries(unzipSync(isi)).map(([nama, bagian]) => [nama, ubah(bagian, nama)])),
    { level: 1 },
  );

function ganti(isi: Uint8Array, pengganti: Uint8Array): Uint8Array {
  const buffer = Buffer.from(isi);
  const potongan: Uint8Array[] = [];
  let awal = 0;
  for (let di = buffer.indexOf(TEMPAT); di !== -1; di = buffer.indexOf(TEMPAT, awal)) {
    potongan.push(buffer.subarray(awal, di), pengganti);
    awal = di + TEMPAT.length;
  }
  return potongan.length === 0 ? isi : new Uint8Array(Buffer.concat([...potongan, buffer.subarray(awal)]));
}

/**
 * Makes a new workspace one of three units, approved, whose templates ask for every type of value: amounts, numbers, a date,
 * yes or no, choices.
 */
export async function isiTigaUnit<B extends Workbook>(buku: B): Promise<B> {
  const { baseline = [], target = [], aksi = [] } = rencanaMasukan;
  isiDari(
    await imporRencana(buku, lingkunganUji('rencana'), {
      ...rencanaMasukan,
      opd: [...(rencanaMasukan.opd ?? []), tanpaId(opd({ kode: 'DISDIK', nama: 'Dinas Pendidikan' }))],
      indikator: [
        ...(rencanaMasukan.indikator ?? []),
        tanpaId(
          indikator({
            kode: 'IK03',
            rumus:
              'cacah(status == "Selesai" dan metode == "Tender" dan tgl_kontrak <= tanggal_data dan ada_sanggah) / cacah(jumlah_penawar > 0) * 100',
          }),
        ),
      ],
      baseline: [...baseline, { ...baseline[0]!, indikator: 'IK03' }],
      target: [
        ...target,
        ...target.filter((satu) => satu.indikator === 'IK01').map((satu) => ({ ...satu, indikator: 'IK03' })),
      ],
      aksi: [...aksi, { ...aksi[0]!, kode: 'RA3', indikator: 'IK03' }],
    }),
  );
  for (const data of [
    rup(
      ['Dinas Kesehatan', '1001', 1_000_000],
      ['Dinas Pekerjaan Umum', '2001', 2_000_000],
      ['Dinas Pendidikan', '3001', 3_000_000],
    ),
    realisasi(
      ['Dinas Kesehatan', 'K1', '1001', 800_000, 400_000],
      ['Dinas Pekerjaan Umum', 'U1', '2001', 1_000_000, 500_000],
      ['Dinas Pendidikan', 'P1', '3001', 2_000_000, 500_000],
    ),
  ])
    isiDari(await imporData(buku, lingkunganUji(`data-${data.nama}`), data, { sebagian: false }));
  isiDari(await setujui(buku, lingkunganUji('setuju'), { oleh: 'Kepala UKPBJ', nomor: '027/1' }));
  return buku;
}
