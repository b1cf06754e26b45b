import { z } from 'zod';
import { BATAS_TEKS_RENCANA } from '../../domain/umum/batas-teks';
import {
  labelAreaPengukuran,
  labelAturanKosong,
  labelAturanTidakMelapor,
  labelCakupanData,
  labelFrekuensi,
  labelLingkupEvaluasi,
  labelNilaiTahunan,
  labelPerkiraan,
  labelPolarisasi,
  labelSifat,
} from '../../domain/rencana/atribut-indikator';
import { labelDasarTujuan, labelStatusAksi } from '../../domain/rencana/rencana';

// Otherwise it tries whether it may make functions of text, which the pane's security policy forbids and reports.
z.config({ jitless: true });

const satuDari = <const L extends Readonly<Record<string, string>>>(label: L) =>
  z.enum(Object.keys(label) as [keyof L & string, ...(keyof L & string)[]]);

const teks = z.string().trim().min(1).max(BATAS_TEKS_RENCANA);
const kode = z.string().trim().min(1).max(30);
const angka = z.number();
/** Stands in the message of every date of another form. */
export const CONTOH_TANGGAL = '2026-03-31';
const tanggal = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, CONTOH_TANGGAL)
  .describe(`Tanggal, misalnya ${CONTOH_TANGGAL}`);
const periode = z
  .string()
  .regex(/^\d{4}(-(S[12]|TW[1-4]|B(0[1-9]|1[0-2])))?$/, '2026-TW1')
  .describe('2026, 2026-S1, 2026-TW1, atau 2026-B01');

const opd = z.strictObject({
  kode,
  nama: teks,
  namaSingkat: teks.optional(),
  penanggungJawab: teks.optional(),
  kontak: teks.optional(),
  ejaanLain: z.array(teks).optional().describe('Ejaan lain nama unit pada data sumber'),
  berlakuMulai: tanggal.optional().describe('Hari pertama unit ini ada'),
  berlakuSampai: tanggal.optional().describe('Hari terakhir unit ini ada'),
  penerus: z.array(kode).optional().describe('Kode unit yang meneruskannya'),
});

const tujuan = z.strictObject({ kode, pernyataan: teks, dasar: satuDari(labelDasarTujuan) });

const area = z.strictObject({ kode, nama: teks, tujuan: kode.describe('Kode tujuan yang dilayani') });

const batas = z.strictObject({ bawah: angka, atas: angka }).describe('Batas skor dalam persen');

const aturanCapaian = z.discriminatedUnion('jenis', [
  z.strictObject({
    jenis: z.enum(['makin-tinggi', 'makin-rendah-selisih', 'makin-rendah-rasio', 'dalam-rentang']),
    batas,
  }),
  z.strictObject({
    jenis: z.literal('tabel-pita'),
    batas,
    pita: z
      .array(z.strictObject({ mulai: angka, poin: angka.min(0) }))
      .min(1)
      .max(500),
  }),
]);

const indikator = z
  .strictObject({
    kode,
    pustaka: kode.optional().describe('Id pada pustaka indikator; atribut lain mengubah bawaannya'),
    nama: teks.optional(),
    definisi: teks.optional(),
    area: kode.optional().describe('Kode area strategis'),
    areaPengukuran: satuDari(labelAreaPengukuran).optional(),
    satuan: z.string().trim().min(1).max(30).optional(),
    rumus: z.string().min(1).max(4000).optional(),
    basis: z.string().min(1).max(4000).nullable().optional().describe('null menghapus basis bawaan pustaka'),
    polarisasi: satuDari(labelPolarisasi).optional(),
    sifat: satuDari(labelSifat).optional(),
    kolomTanggal: kode.nullable().optional(),
    frekuensi: satuDari(labelFrekuensi).optional(),
    cakupanData: satuDari(labelCakupanData).optional(),
    sumberData: teks.optional(),
    penanggungJawab: teks.optional(),
    lingkupEvaluasi: z.array(satuDari(labelLingkupEvaluasi)).min(1).max(50).optional(),
    aturanKosong: satuDari(labelAturanKosong).optional(),
    aturanTidakMelapor: satuDari(labelAturanTidakMelapor).optional(),
    nilaiTahunan: satuDari(labelNilaiTahunan).optional(),
    perkiraan: satuDari(labelPerkiraan).nullable().optional(),
    aturanCapaian: aturanCapaian.optional(),
    bobot: angka.optional(),
    referensi: z.string().max(BATAS_TEKS_RENCANA).optional(),
  })
  .describe('Dari pustaka dengan perubahan, atau dengan seluruh atribut');

const baseline = z.strictObject({
  indikator: kode,
  tahun: z.int().min(1900).max(9999).optional(),
  nilai: angka.optional(),
  alasanBelumTersedia: teks.optional(),
  sumber: teks.optional(),
});

const target = z.strictObject({
  indikator: kode,
  opd: kode.optional().describe('Kode unit; kosong = seluruh OPD'),
  periode,
  nilai: angka.optional(),
  batasBawah: angka.optional(),
  batasAtas: angka.optional(),
});

const aksi = z.strictObject({
  kode,
  indikator: kode,
  uraian: teks,
  penanggungJawab: teks,
  opd: kode.optional(),
  mulai: tanggal,
  selesai: tanggal,
  keluaran: teks,
  bobot: angka.optional(),
  status: satuDari(labelStatusAksi).optional(),
  kemajuan: angka.min(0).max(100).optional(),
  kendala: teks.optional(),
});

/** The plan document for `impor-rencana`; published as docs/skema/rencana.schema.json. */
export const skemaRencana = z
  .strictObject({
    $schema: z.string().optional(),
    tahun: z.int().min(1900).max(9999).optional(),
    opd: z.array(opd).max(5000).optional(),
    tujuan: z.array(tujuan).max(1000).optional(),
    area: z.array(area).max(1000).optional(),
    indikator: z.array(indikator).max(1000).optional(),
    baseline: z.array(baseline).max(5000).optional(),
    target: z.array(target).max(200000).optional(),
    aksi: z.array(aksi).max(20000).optional(),
  })
  .describe(
    'Rencana kinerja Kinerja PBJ. Bagian yang ada menggantikan bagian itu seluruhnya; bagian yang tidak ada dibiarkan.',
  );

export type BerkasRencana = z.infer<typeof skemaRencana>;
