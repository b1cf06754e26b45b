import { catatKeputusan, type BagianKeputusan } from '../../domain/keputusan/catatan';
import { labelKeputusan, type Keputusan } from '../../domain/keputusan/keputusan';
import { KeputusanBerlaku } from '../../domain/keputusan/keputusan-berlaku';
import { periksaKeputusan } from '../../domain/keputusan/periksa-keputusan';
import { isTerhenti } from '../../domain/umum/catatan';
import { isiTeks } from '../../domain/umum/teks';
import type { Tanggal } from '../../domain/umum/tanggal';
import { tabelKeputusan } from '../../lembar/daftar/keputusan';
import type { Catatan } from '../catatan';
import type { Lingkungan } from '../lingkungan';
import { kodeBerikutnya, perubahanNomorTerakhir } from '../ruang-kerja/kode-berurut';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import type { Diputuskan } from './diputuskan';
import { indikatorDiminta } from './indikator-diminta';
import { keadaanKeputusan } from './keadaan-keputusan';
import { barisKeputusan } from './keputusan-tercatat';
import { rekomendasiPeriode } from './rekomendasi-putusan';
import { periksaRencanaRapat, rencanakanAksi, type AksiDirencanakan } from './rencanakan-aksi';
import { denganSidik, denganSidikBatal } from './sidik-keputusan';
import { sisanya } from './sisanya';
import { periksaTeksKeputusan } from './teks-keputusan';
import type { BahanPutusan, HasilRapat, PermintaanPutuskan, RencanaPutusan } from './tipe';

type Rapat = HasilRapat | { readonly cara: 'sisanya' };

const tanpaTulis = { perintah: '', ringkasan: '', perubahan: [] } as const;

/** Writes down what a meeting decided, all of it or, where anything is wrong, nothing. */
export function catatRapat(
  bahan: BahanPutusan,
  lingkungan: Lingkungan,
  permintaan: PermintaanPutuskan,
  rapat: Rapat,
): RencanaPutusan {
  const { ruang, periode, potret } = bahan;
  const keadaan = keadaanKeputusan(ruang.data, periode, potret, rekomendasiPeriode(ruang, periode.kode));
  const diminta =
    rapat.cara === 'sisanya'
      ? sisanya(bahan, keadaan, permintaan)
      : indikatorDiminta(bahan, keadaan, rapat, permintaan);
  const berlaku = new KeputusanBerlaku(ruang.data.keputusan);
  const hariIni = lingkungan.hariIni();
  const tanggal = permintaan.tanggal ?? hariIni;
  const catatan: readonly Catatan[] = [
    ...diminta.catatan,
    ...periksaKelengkapan(permintaan, rapat),
    ...periksaKeputusan({
      periode,
      dikunci: potret.kepala.tanggal,
      hariIni,
      tanggal,
      butir: diminta.butir,
      cara: rapat.cara,
      berlaku,
    }),
    ...(diminta.butir.some(({ disetujui }) => disetujui.length > 0)
      ? periksaRencanaRapat(ruang, tanggal, hariIni)
      : []),
  ];
  if (isTerhenti(catatan)) return { catatan, ...tanpaTulis };
  return susun(bahan, lingkungan, { permintaan, tanggal, butir: diminta.butir, catatan });
}

/** Who, who wrote it down, and the number of the minutes; and texts that no cell holds. */
function periksaKelengkapan(permintaan: PermintaanPutuskan, rapat: Rapat): readonly Catatan[] {
  const { oleh, dicatat, nomor, catatan } = permintaan;
  const kurang: readonly BagianKeputusan[] = [
    ...(oleh !== undefined && isiTeks(oleh) === undefined ? ['oleh' as const] : []),
    ...(isiTeks(dicatat) === undefined ? ['dicatat' as const] : []),
    ...(isiTeks(nomor) === undefined ? ['nomor' as const] : []),
  ];
  const catatanPanjang =
    rapat.cara === 'sisanya'
      ? []
      : rapat.butir.flatMap((satu) => periksaTeksKeputusan({ catatan: satu.catatan }));
  return [
    ...(kurang.length === 0 ? [] : [catatKeputusan('keputusan-belum-lengkap', { daftar: kurang })]),
    ...periksaTeksKeputusan({ oleh, dicatat, nomor, catatan }),
    ...catatanPanjang,
  ];
}

interface SiapDitulis {
  readonly permintaan: PermintaanPutuskan;
  readonly tanggal: Tanggal;
  readonly butir: readonly Diputuskan[];
  readonly catatan: readonly Catatan[];
}

function susun(
  { ruang, periode, potret, hash }: BahanPutusan,
  lingkungan: Lingkungan,
  { permintaan, tanggal, butir, catatan }: SiapDitulis,
): RencanaPutusan {
  const nomor = (permintaan.nomor ?? '').trim();
  const oleh = permintaan.oleh?.trim() ?? ruang.data.pengaturan.pimpinan;
  const dicatatOleh = (permintaan.dicatat ?? '').trim();
  const isSama = ({ keadaan: { keputusan }, cabang }: Diputuskan): boolean => keputusan?.cabang === cabang;
  const baru = butir.filter((satu) => !isSama(satu));
  const kode = kodeBerikutnya(ruang.tabel.isi, 'keputusan', baru.length);
  const dicatat = lingkungan.sekarang();
  const keputusan = baru.map(({ keadaan, cabang, catatan: milik }, i): Keputusan => {
    const [satu, ...lain] = keadaan.capaian;
    const nilai = lain.length === 0 && satu?.hasil.jenis === 'nilai' ? satu.hasil.nilai : null;
    return {
      id: lingkungan.idBaru(),
      kode: kode[i] ?? '',
      periode: periode.kode,
      indikatorId: keadaan.indikator.id,
      indikator: keadaan.indikator.kode,
      cabang,
      oleh,
      dicatatOleh,
      tanggal,
      nomor,
      catatan: milik,
      nilai,
      satuan: nilai === null ? null : keadaan.indikator.satuan,
      kelengkapan: keadaan.kelengkapan ?? null,
      hash,
      dicatat,
      batal: null,
    };
  });
  // What the closing of the rest takes the place of stays, with what took its place.
  const diganti = baru.flatMap(({ keadaan: { keputusan: lama } }, i): Keputusan[] =>
    lama === undefined
      ? []
      : [
          {
            ...lama,
            batal: {
              tanggal: lingkungan.hariIni(),
              oleh: dicatatOleh,
              alasan: `Diganti ${kode[i] ?? ''}`,
            },
          },
        ],
  );
  const ditulis = [...diganti, ...keputusan];
  const rencana = susunAksi(ruang, lingkungan, baru, kode, { oleh, nomor, tanggal });
  return {
    catatan: [...catatan, ...rencana.catatan],
    dilakukan: {
      apa: 'dicatat',
      keputusan: ditulis,
      sama: butir.flatMap((satu) => (isSama(satu) && satu.keadaan.keputusan ? [satu.keadaan.keputusan] : [])),
      aksi: rencana.aksi,
      versiRencana: rencana.versi,
    },
    perintah: 'Catat Hasil Rapat',
    ringkasan: `${periode.kode} (${potret.kepala.versi === 0 ? 'angka tetap' : `perbaikan ke-${potret.kepala.versi}`}), ${nomor}: ${keputusan
      .map((satu) => `${satu.indikator} ${labelKeputusan[satu.cabang]}`)
      .join('; ')}; diputuskan ${oleh}, dicatat ${dicatatOleh}`,
    perubahan:
      ditulis.length === 0
        ? []
        : [
            ...rencana.perubahan,
            perubahanSimpan(tabelKeputusan, [
              ...diganti.map((satu) => denganSidikBatal(barisKeputusan(satu))),
              ...keputusan.map((satu) => denganSidik(barisKeputusan(satu))),
            ]),
            ...perubahanNomorTerakhir(ruang.tabel.isi, 'keputusan', kode),
          ],
  };
}

const tanpaAksi: AksiDirencanakan = { catatan: [], perubahan: [], aksi: [], versi: null };

/** The actions of what was approved; the codes of the decisions stand beside them. */
function susunAksi(
  ruang: BahanPutusan['ruang'],
  lingkungan: Lingkungan,
  baru: readonly Diputuskan[],
  kode: readonly string[],
  rapat: Parameters<typeof rencanakanAksi>[3],
): AksiDirencanakan {
  const disetujui = baru.flatMap(({ disetujui: milik }, i) =>
    milik.map(({ baris, indikatorId }) => ({
      rekomendasi: baris,
      indikatorId,
      keputusan: kode[i] ?? '',
    })),
  );
  return disetujui.length === 0 ? tanpaAksi : rencanakanAksi(ruang, lingkungan, disetujui, rapat);
}
