import { periksaTahunKalender } from '../../domain/kalender/catatan';
import { akhirPeriode, periodeDari, type Periode } from '../../domain/kalender/periode';
import { SKEMA_TEMPLATE } from '../../domain/pengembalian/identitas';
import { aksiUnit } from '../../domain/rencana/aksi-unit';
import type { Opd } from '../../domain/rencana/rencana';
import { isTerhenti } from '../../domain/umum/catatan';
import { ok, type Result } from '../../domain/umum/result';
import type { Tanggal } from '../../domain/umum/tanggal';
import { variabelBaku } from '../../domain/variabel/daftar';
import type { Variabel } from '../../domain/variabel/tipe';
import { tabelRekomendasi } from '../../lembar/daftar/rekomendasi';
import type { tabelRegister } from '../../lembar/daftar/register';
import type { Baris } from '../../lembar/tabel';
import { tabelAlur } from '../alur/baca-alur';
import { catatDistribusiDitahan } from '../alur/tahan-distribusi';
import type { Catatan } from '../catatan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import { bacaInduk, tabelInduk } from '../data/baris-induk';
import { tabelDataPeriode } from '../data/baris-periode';
import { muatDataPeriode, tanpaSuntingan } from '../data/data-periode';
import { dataSebelumnya } from '../data/data-terakhir';
import type { Gagal } from '../luaran';
import { catatPerubahanPaket } from '../paket/catat-perubahan';
import { indukPeriode } from '../paket/induk-periode';
import type { Perubahan, Workbook } from '../ports/workbook';
import { muatRuangKerja } from '../ruang-kerja/muat';
import { rencanaBerlaku } from '../ruang-kerja/rencana-berlaku';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { denganBagianBerubah } from '../ruang-kerja/versi-rencana';
import type { BahanTemplate } from './isi-template';
import { indikatorDitanyakan, variabelTemplate } from './kebutuhan-data';
import { unitPeriode } from '../kompilasi/unit-periode';
import { hariPeriode, kodeDalamPeriode, unitPadaPeriode } from '../ruang-kerja/unit-waktu';
import { rekomendasiPerUnit } from './rekomendasi-unit';
import { unitDiminta } from './unit-diminta';
import { tambahSemua } from '../../domain/umum/banyak';
import { namaBerkasTemplate } from './nama-berkas';
import { periksaKebutuhan } from './periksa-kebutuhan';

export interface PermintaanDistribusi {
  readonly periode: string;
  /** Unit codes; all units where absent. */
  readonly unit?: readonly string[];
}

/** What one unit will be sent, before any file of it is made. */
export interface TerbitanUnit {
  readonly opd: Opd;
  readonly berkas: string;
  readonly bahan: BahanTemplate;
  /** Its row of the register, where it was sent something for this period before. */
  readonly lama: Baris<typeof tabelRegister> | undefined;
}

export interface DistribusiSiap {
  readonly periode: Periode;
  /** Version of the plan in force. */
  readonly versi: number;
  readonly tanggalData: Tanggal;
  readonly tenggat: Tanggal;
  readonly variabel: readonly Variabel[];
  readonly terbitan: readonly TerbitanUnit[];
  /** To be written before anything else: ids of packages typed by hand. */
  readonly beriId: readonly Perubahan[];
}

export interface HasilSiapDistribusi {
  readonly catatan: readonly Catatan[];
  /** Absent where a finding stops it. */
  readonly siap?: DistribusiSiap;
}

/** The workspace with all that a distribution reads. */
export const muatDistribusi = (buku: Workbook): Promise<Result<RuangKerja, Gagal>> =>
  muatRuangKerja(buku, [...tabelInduk, ...tabelDataPeriode, ...tabelAlur, tabelRekomendasi.id]);

/** Decides who is sent what; writes nothing, makes no file. */
export async function siapkanDistribusi(
  ruang: RuangKerja,
  permintaan: PermintaanDistribusi,
): Promise<Result<HasilSiapDistribusi, Gagal>> {
  const sah = periksaPermintaan(ruang, permintaan);
  if (!('periode' in sah)) return ok({ catatan: await denganBagianBerubah(ruang, sah.catatan) });
  const { periode, unit, persetujuan } = sah;
  const induk = bacaInduk(ruang.tabel.isi, variabelBaku, ruang.data);
  const dibaca = await muatDataPeriode(ruang, variabelBaku);
  if (!dibaca.ok) return dibaca;
  const data = dibaca.value;
  const catatan = [
    ...sah.catatan,
    ...induk.catatan,
    ...data.catatan,
    ...catatPerubahanPaket(ruang, induk.baris, data.baris),
  ];
  if (isTerhenti(catatan)) return ok({ catatan });

  const pada = indukPeriode(ruang.data, induk, periode);
  const variabel = variabelTemplate(ruang.data, periode, variabelBaku);
  const tanggalData = akhirPeriode(periode);
  const tenggat = ruang.data.kalender.tambahHariKerja(tanggalData, ruang.data.pengaturan.hariKembali);
  const tercatat = ruang.data.tanggalData.get(periode.kode);
  const dahulu = unitPeriode(ruang.data, periode, tercatat, [], tanpaSuntingan(data.baris));
  const sebelumnya = dataSebelumnya(dahulu.data, dahulu.register, periode);
  const rekomendasi = rekomendasiPerUnit(ruang, hariPeriode(ruang.data, periode), tanggalData);
  const namaTerpakai = new Set<string>();
  const terbitan = unit.map((opd): TerbitanUnit => {
    const lama = barisRegister(ruang.data.register, periode.kode, opd.kode);
    return {
      opd,
      lama,
      berkas: namaBerkasTemplate(periode.kode, opd.kode, opd.namaSingkat ?? opd.nama, namaTerpakai),
      bahan: {
        identitas: {
          ruangKerja: ruang.data.id,
          opd: opd.kode,
          namaOpd: opd.nama,
          periode: periode.kode,
          versiRencana: persetujuan.versi,
          hashRencana: persetujuan.hash,
          serial:
            Math.max(lama?.serial ?? 0, ruang.data.kirimanTerlihat.get(idRegister(periode, opd.kode)) ?? 0) +
            1,
          skema: SKEMA_TEMPLATE,
        },
        tanggalData,
        tenggat,
        alamatKembali: ruang.data.pengaturan.alamatKembali,
        variabel,
        induk: pada.milikUnit(opd.kode),
        sebelumnya: sebelumnya(opd.kode, pada.milikUnit(opd.kode)).map((baris) =>
          baris.tingkat === 'opd' ? { ...baris, id: opd.kode } : baris,
        ),
        aksi: aksiUnit({ aksi: dahulu.rencana.aksi }, opd.kode),
        rekomendasi: rekomendasi(opd.kode),
      },
    };
  });
  return ok({
    catatan: [
      ...catatan,
      ...periksaKebutuhan(ruang.data, periode, { variabel, induk: pada.baris, data: data.baris }),
    ],
    siap: {
      periode,
      versi: persetujuan.versi,
      tanggalData,
      tenggat,
      variabel,
      terbitan,
      beriId: induk.beriId,
    },
  });
}

/** A unit's row of the register, by the code that the unit has in the period. */
export const barisRegister = (
  register: RuangKerja['data']['register'],
  periode: string,
  opd: string,
): RuangKerja['data']['register'][number] | undefined =>
  register.find((satu) => satu.periode === periode && satu.opd === opd);

/** Row id of the register, as a new row gets it; one that is there keeps the code that it was made under. */
export const idRegister = ({ kode }: Pick<Periode, 'kode'>, opd: string): string => `${kode}|${opd}`;

interface DistribusiSah {
  readonly catatan: readonly Catatan[];
  readonly periode: Periode;
  readonly unit: readonly Opd[];
  readonly persetujuan: { readonly versi: number; readonly hash: string };
}

function periksaPermintaan(
  ruang: RuangKerja,
  { periode: kode, unit: diminta }: PermintaanDistribusi,
): { readonly catatan: readonly Catatan[] } | DistribusiSah {
  const catatan: Catatan[] = [...ruang.data.catatan, ...catatDistribusiDitahan(ruang)];
  const berlaku = rencanaBerlaku(ruang.data);
  if ('catatan' in berlaku) catatan.push(berlaku.catatan);
  const periode = periodeDari(kode);
  if (periode?.tahun !== ruang.data.tahun)
    catatan.push(catatRuangKerja('periode-salah', { periode: kode, tahun: ruang.data.tahun }));
  else if (indikatorDitanyakan(ruang.data, periode).length === 0)
    catatan.push(catatRuangKerja('periode-tanpa-indikator', { periode: periode.kode }));
  const ada = periode === undefined ? ruang.data.opd : unitPadaPeriode(ruang.data, periode);
  if (ada.length === 0) catatan.push(catatRuangKerja('tidak-ada-unit', {}));
  tambahSemua(catatan, unitDiminta(ruang.data, periode, diminta ?? []));
  if (periode === undefined || 'catatan' in berlaku || isTerhenti(catatan)) return { catatan };
  const akhir = akhirPeriode(periode);
  const dicari =
    diminta && new Set(diminta.map((kodeUnit) => kodeDalamPeriode(ruang.data, periode, kodeUnit)));
  return {
    catatan: [...catatan, ...periksaTahunKalender(ruang.data.kalender, akhir, akhir)],
    periode,
    unit: ada.filter((opd) => dicari?.has(opd.kode) ?? true),
    persetujuan: berlaku.persetujuan,
  };
}
