import type { BarisData, BarisInduk } from '../../domain/data/baris-data';
import { variabelTerisi, type IsianBaris } from '../../domain/data/isian-baris';
import { tulisTanggal } from '../../domain/kalender/tulis-tanggal';
import { pasanganIdentitas, type IdentitasTemplate } from '../../domain/pengembalian/identitas';
import { tulisPermintaan } from '../../domain/pengembalian/permintaan';
import { labelStatusAksi, type RencanaAksi } from '../../domain/rencana/rencana';
import { ada } from '../../domain/umum/isian';
import type { Tanggal } from '../../domain/umum/tanggal';
import { daftarTingkatData, type TingkatData, type Variabel } from '../../domain/variabel/tipe';
import { tabelMeta } from '../../lembar/daftar/meta';
import { selBaris } from '../../lembar/kodek';
import type { Tabel } from '../../lembar/tabel';
import { butirPernyataan, tabelPernyataan } from '../../lembar/template/pernyataan';
import { tabelIsi } from '../../lembar/template/isi';
import { tabelRekomendasiUnit } from '../../lembar/template/rekomendasi';
import { selIsian } from '../data/isian-tabel';
import type { BarisBaru, LembarBaru } from '../ports/workbook';
import type { BarisRekomendasiUnit } from './rekomendasi-unit';
import { barisBaru } from '../ruang-kerja/perubahan';
import { kunciMeta } from '../ruang-kerja/kunci-meta';
import { JENIS_TEMPLATE } from '../ruang-kerja/skema';

/** What one unit's template of one period is made from. */
export interface BahanTemplate {
  readonly identitas: IdentitasTemplate;
  readonly tanggalData: Tanggal;
  readonly tenggat: Tanggal;
  readonly alamatKembali: string;
  /** Columns asked for. */
  readonly variabel: readonly Variabel[];
  readonly induk: readonly BarisInduk[];
  /** The unit's compiled rows of the period before: they prefill, because data are cumulative. */
  readonly sebelumnya: readonly BarisData[];
  readonly aksi: readonly RencanaAksi[];
  /** What meetings decided that the unit is to do. */
  readonly rekomendasi: readonly BarisRekomendasiUnit[];
}

/** How a unit gets its template: a workbook of its own, or sheets in the workspace. */
export type WujudTemplate = 'berkas' | 'lembar';

const caraMengisi: Record<WujudTemplate, (bahan: BahanTemplate) => string> = {
  berkas: ({ tenggat, alamatKembali }) =>
    `Isi sel berwarna, lalu kembalikan berkas ini paling lambat ${tulisTanggal(tenggat)} kepada ${alamatKembali}.`,
  lembar: ({ tenggat }) =>
    `Isi sel berwarna pada lembar ini paling lambat ${tulisTanggal(tenggat)}. Bila selesai, isi nama pada lembar Pernyataan; tidak ada berkas yang perlu dikirim.`,
};

const petunjukPernyataan: Record<WujudTemplate, readonly string[]> = {
  berkas: tabelPernyataan.lembar.petunjuk,
  lembar: [
    ...tabelPernyataan.lembar.petunjuk,
    'Isi baris "Diisi oleh" bila semua lembar unit ini sudah selesai diisi. Tanpa nama itu, lembarnya belum diambil.',
  ],
};

const petunjuk = (bahan: BahanTemplate, wujud: WujudTemplate): readonly string[] => [
  `Data per ${tulisTanggal(bahan.tanggalData)} (kumulatif sejak 1 Januari). Kosong = belum ada data; 0 = memang nol; TB = tidak berlaku. Jangan menghapus baris.`,
  caraMengisi[wujud](bahan),
];

interface BarisAsal {
  readonly id: string;
  readonly identitas: Readonly<Record<string, unknown>>;
  readonly isian: IsianBaris;
}

const barisTingkat: Record<TingkatData, (bahan: BahanTemplate) => readonly BarisAsal[]> = {
  rup: ({ induk }) =>
    induk
      .filter(({ tingkat }) => tingkat === 'rup')
      .map(({ id, kodeRup, nama, isian }) => ({
        id,
        identitas: { kodeRup: kodeRup[0] ?? null, nama },
        isian,
      })),
  transaksi: ({ induk }) =>
    induk
      .filter(({ tingkat }) => tingkat === 'transaksi')
      .map(({ id, kodePaket, kodeRup, nama, isian }) => ({
        id,
        identitas: { kodePaket, kodeRup: kodeRup.join(';') || null, nama },
        isian,
      })),
  opd: ({ identitas }) => [{ id: identitas.opd, identitas: { nama: identitas.namaOpd }, isian: {} }],
  aksi: ({ aksi }) =>
    aksi.map((satu) => ({
      id: satu.id,
      identitas: { kode: satu.kode, uraian: satu.uraian },
      isian: isianAksi(satu),
    })),
};

/** What the plan itself says of an action: its due date and weight are the team's to give, not the unit's. */
export const isianAksi = ({ selesai, bobot, status, kemajuan }: RencanaAksi): IsianBaris => ({
  tgl_target_aksi: ada(selesai),
  ...(bobot === null ? {} : { bobot_aksi: ada(bobot) }),
  ...(status === null ? {} : { status_aksi: ada(labelStatusAksi[status]) }),
  ...(kemajuan === null ? {} : { kemajuan_aksi: ada(kemajuan) }),
});

const denganData = (tabel: Tabel, baris: BarisAsal, variabel: readonly Variabel[]): BarisBaru => ({
  id: baris.id,
  sel: [...selBaris(tabel, baris.identitas), ...selIsian(baris.isian, variabel)],
});

interface LembarTingkat {
  readonly tingkat: TingkatData;
  readonly variabel: readonly Variabel[];
  readonly baris: readonly BarisAsal[];
}

/** The levels that variables are asked of, with the rows that the template begins with. */
const tingkatTemplate = (bahan: BahanTemplate): readonly LembarTingkat[] =>
  daftarTingkatData.flatMap((tingkat) => {
    const variabel = bahan.variabel.filter((v) => v.tingkat === tingkat);
    return variabel.length === 0 ? [] : [{ tingkat, variabel, baris: barisTingkat[tingkat](bahan) }];
  });

/** Rows that a template begins with, by the levels that it has. */
export const jumlahBarisTemplate = (bahan: BahanTemplate): Readonly<Partial<Record<TingkatData, number>>> =>
  Object.fromEntries(tingkatTemplate(bahan).map(({ tingkat, baris }) => [tingkat, baris.length]));

/**
 * The sheets of a template: one per level that is asked for, the statement, and in a workbook of its own what meetings
 * decided that the unit is to do, and the hidden identity: a workspace records whose sheets it has itself.
 */
export function lembarTemplate(bahan: BahanTemplate, wujud: WujudTemplate = 'berkas'): readonly LembarBaru[] {
  const sebelumnya = new Map(bahan.sebelumnya.map(({ tingkat, id, isian }) => [`${tingkat}|${id}`, isian]));
  const lembarData = tingkatTemplate(bahan).map(
    ({ tingkat, variabel: milik, baris: daftarAsal }): LembarBaru => {
      const diimpor = new Set(daftarAsal.flatMap(({ isian }) => variabelTerisi(isian)));
      const tabel = tabelIsi(tingkat, milik, petunjuk(bahan, wujud), diimpor);
      const milikTim = new Set(milik.flatMap(({ id, pengisi }) => (pengisi === 'UKPBJ' ? [id] : [])));
      const baris = daftarAsal.map((asal) => {
        const dulu = sebelumnya.get(`${tingkat}|${asal.id}`);
        const isian: Record<string, IsianBaris[string]> = {};
        for (const { id } of milik) {
          // What the unit itself returned last wins over what the team imported, but for what only the team gives.
          const tim = milikTim.has(id) ? asal.isian[id] : undefined;
          isian[id] = tim ?? dulu?.[id] ?? asal.isian[id];
        }
        return denganData(tabel, { ...asal, isian }, milik);
      });
      return { spec: tabel.lembar, baris };
    },
  );
  return [
    ...lembarData,
    {
      spec: { ...tabelPernyataan.lembar, petunjuk: petunjukPernyataan[wujud] },
      baris: Object.entries(butirPernyataan).map(([id, uraian]) =>
        barisBaru(tabelPernyataan, { id, uraian, isi: null }),
      ),
    },
    ...(wujud === 'berkas' ? [...lembarRekomendasi(bahan), lembarIdentitas(bahan)] : []),
  ];
}

const lembarRekomendasi = ({ rekomendasi }: BahanTemplate): readonly LembarBaru[] =>
  rekomendasi.length === 0
    ? []
    : [
        {
          spec: tabelRekomendasiUnit.lembar,
          baris: rekomendasi.map((satu) => barisBaru(tabelRekomendasiUnit, satu)),
        },
      ];

const lembarIdentitas = ({ identitas, variabel }: BahanTemplate): LembarBaru => ({
  spec: tabelMeta.lembar,
  baris: [
    [kunciMeta.jenis, JENIS_TEMPLATE] as const,
    ...pasanganIdentitas(identitas),
    [kunciMeta.permintaan, tulisPermintaan(variabel)] as const,
  ].map(([kunci, nilai]) => barisBaru(tabelMeta, { id: kunci, kunci, nilai })),
});
