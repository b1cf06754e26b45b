import { hashPersetujuan } from '../../domain/rencana/hash-rencana';
import type { RencanaAksi } from '../../domain/rencana/rencana';
import { versiTataBahasa } from '../../domain/rumus/versi';
import type { Tanggal } from '../../domain/umum/tanggal';
import { samaTeks } from '../../domain/umum/teks';
import { tabelPersetujuan } from '../../lembar/daftar/persetujuan';
import { tabelRekomendasi } from '../../lembar/daftar/rekomendasi';
import { bacaAlur } from '../alur/baca-alur';
import { penolakanBerlaku } from '../alur/penolakan';
import type { Catatan } from '../catatan';
import { catatRuangKerja } from '../catatan-ruang-kerja';
import { perubahanRencana } from '../impor-rencana';
import type { Lingkungan } from '../lingkungan';
import type { Perubahan } from '../ports/workbook';
import { catatanRencana } from '../rencana/catatan-rencana';
import { persetujuanUrut } from '../rencana/versi/baca-versi';
import { periksaTanggalPersetujuan } from '../rencana/versi/periksa-persetujuan';
import { perubahanIdBaru } from '../ruang-kerja/id-baru';
import { kodeBerikutnya, perubahanNomorTerakhir } from '../ruang-kerja/kode-berurut';
import { perubahanSimpan } from '../ruang-kerja/perubahan';
import { rencanaBerlaku } from '../ruang-kerja/rencana-berlaku';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { perubahanVersiRencana } from '../ruang-kerja/versi-rencana';
import type { BarisRekomendasi } from './rekomendasi-putusan';

/** Recommendations that a meeting approved, with the decision that did. */
export interface RekomendasiDisetujui {
  readonly rekomendasi: BarisRekomendasi;
  readonly indikatorId: string;
  readonly keputusan: string;
}

interface Rapat {
  readonly oleh: string;
  readonly nomor: string;
  readonly tanggal: Tanggal;
}

/** The plan with the actions that recommendations became, approved by the meeting. */
export interface AksiDirencanakan {
  readonly catatan: readonly Catatan[];
  readonly perubahan: readonly Perubahan[];
  readonly aksi: readonly RencanaAksi[];
  /** The version that the meeting approved; `null` where every action stands in the plan already. */
  readonly versi: number | null;
}

/** What keeps the plan from getting an action by a meeting: it is not approved as it stands, or was sent back. */
export function periksaRencanaRapat(
  ruang: RuangKerja,
  tanggal: Tanggal,
  hariIni: Tanggal,
): readonly Catatan[] {
  const berlaku = rencanaBerlaku(ruang.data);
  const { tanda } = bacaAlur(ruang, hariIni);
  const penolakan = penolakanBerlaku(ruang, tanda);
  if ('catatan' in berlaku) return [berlaku.catatan];
  if (penolakan !== undefined) return [catatRuangKerja('distribusi-ditahan', penolakan)];
  const terakhir = persetujuanUrut(ruang.data.persetujuan).at(-1);
  return [
    ...catatanRencana(ruang).filter(({ tingkat }) => tingkat === 'galat'),
    ...periksaTanggalPersetujuan({ tanggal, hariIni, tanda, terakhir, penolakan }),
  ];
}

/**
 * Each approved recommendation becomes an action of the plan; the meeting's decision is the approval of the version with it.
 * One that has its action already, from a decision that was taken back, keeps it.
 */
export function rencanakanAksi(
  semula: RuangKerja,
  lingkungan: Lingkungan,
  disetujui: readonly RekomendasiDisetujui[],
  { oleh, nomor, tanggal }: Rapat,
): AksiDirencanakan {
  const { ruang, perubahan: berId } = perubahanIdBaru(semula, lingkungan);
  const { rencana } = ruang.data;
  const ada = ({ rekomendasi: { aksi } }: RekomendasiDisetujui): boolean =>
    aksi !== null && rencana.aksi.some(({ kode }) => samaTeks(kode, aksi));
  const baru = disetujui.filter((satu) => !ada(satu));
  const kode = kodeBerikutnya(ruang.tabel.isi, 'aksi', baru.length);
  const kodeAksi = new Map(baru.map((satu, i) => [satu, kode[i] ?? '']));
  const aksi = baru.map((satu): RencanaAksi => aksiDari(satu, kodeAksi.get(satu) ?? '', tanggal, lingkungan));
  const ditandai = perubahanSimpan(
    tabelRekomendasi,
    disetujui.map((satu) => ({
      ...satu.rekomendasi,
      keputusan: satu.keputusan,
      aksi: kodeAksi.get(satu) ?? satu.rekomendasi.aksi,
      status: satu.rekomendasi.status ?? 'belum',
    })),
  );
  if (aksi.length === 0) return { catatan: [], perubahan: [...berId, ditandai], aksi, versi: null };
  const rencanaBaru = { ...rencana, aksi: [...rencana.aksi, ...aksi] };
  const versi = (persetujuanUrut(ruang.data.persetujuan).at(-1)?.versi ?? 0) + 1;
  const salinan = perubahanVersiRencana(versi, { ...ruang.data, rencana: rencanaBaru });
  return {
    catatan: salinan.ok ? [] : [salinan.error],
    aksi,
    versi,
    perubahan: [
      ...berId,
      ...perubahanRencana(rencanaBaru, ruang.data.rujukan),
      perubahanSimpan(tabelPersetujuan, [
        {
          id: lingkungan.idBaru(),
          versi,
          oleh,
          nomor,
          tanggal,
          hash: hashPersetujuan(rencanaBaru, ruang.data.unit),
          tataBahasa: versiTataBahasa,
          dicatat: lingkungan.sekarang(),
          alasan: `Rekomendasi disetujui: ${baru.map(({ rekomendasi }) => rekomendasi.kode).join(', ')}`,
        },
      ]),
      ...(salinan.ok ? salinan.value : []),
      ...perubahanNomorTerakhir(ruang.tabel.isi, 'aksi', kode),
      ditandai,
    ],
  };
}

const aksiDari = (
  { rekomendasi, indikatorId }: RekomendasiDisetujui,
  kode: string,
  tanggal: Tanggal,
  lingkungan: Lingkungan,
): RencanaAksi => ({
  id: lingkungan.idBaru(),
  kode,
  indikatorId,
  uraian: rekomendasi.uraian,
  penanggungJawab: rekomendasi.penanggungJawab,
  opd: rekomendasi.opd,
  mulai: tanggal,
  selesai: rekomendasi.tenggat ?? tanggal,
  keluaran: rekomendasi.hasil ?? rekomendasi.uraian,
  bobot: null,
  status: 'belum',
  kemajuan: null,
  kendala: null,
});
