import type { Bukti } from '../../application/alur/bukti';
import type {
  ButirAlur,
  HasilAlur,
  KeadaanAlur,
  LangkahAlur,
  PeriodeAlur,
  RiwayatTanda,
  TandaSelesai,
} from '../../application/alur/tipe';
import type { UsulanTanda } from '../../application/alur/usulan';
import { isoDari, type Tanggal } from '../../domain/umum/tanggal';
import type { DenganIso } from './iso';

/** The machine form of the flow: as `HasilAlur`, with ISO dates. */
export const alurJson = (alur: HasilAlur): DenganIso<HasilAlur> => ({
  ...alur,
  perTanggal: isoDari(alur.perTanggal),
  mulai: isoBila(alur.mulai),
  periode: alur.periode.map(periodeJson),
  langkah: alur.langkah.map(langkahJson),
});

const isoBila = (tanggal: Tanggal | undefined): string | undefined =>
  tanggal === undefined ? undefined : isoDari(tanggal);

const periodeJson = (periode: PeriodeAlur): DenganIso<PeriodeAlur> => ({
  ...periode,
  awal: isoDari(periode.awal),
  akhir: isoDari(periode.akhir),
});

const langkahJson = (langkah: LangkahAlur): DenganIso<LangkahAlur> => ({
  ...langkah,
  ...keadaanJson(langkah),
  perPeriode: langkah.perPeriode.map(keadaanJson),
});

const keadaanJson = (satu: KeadaanAlur): DenganIso<KeadaanAlur> => ({
  ...satu,
  mulai: isoBila(satu.mulai),
  tenggat: isoBila(satu.tenggat),
  selesai: satu.selesai === undefined ? undefined : tandaJson(satu.selesai),
  penyimpangan: satu.penyimpangan.map(({ tenggat, ...lain }) => ({
    ...lain,
    ...(tenggat === undefined ? {} : { tenggat: isoDari(tenggat) }),
  })),
  persyaratan: satu.persyaratan.map(butirJson),
  keluaran: satu.keluaran.map(butirJson),
  bukti: satu.bukti.map(buktiJson),
  usulan: satu.usulan === undefined ? undefined : usulanJson(satu.usulan),
  riwayat: satu.riwayat.map(riwayatJson),
});

const tandaJson = (tanda: TandaSelesai): DenganIso<TandaSelesai> => ({
  ...tanda,
  tanggal: isoDari(tanda.tanggal),
});

export const usulanJson = (usulan: UsulanTanda): DenganIso<UsulanTanda> => ({
  ...usulan,
  tanggal: isoDari(usulan.tanggal),
});

const riwayatJson = ({ dibatalkan, ...tanda }: RiwayatTanda): DenganIso<RiwayatTanda> => ({
  ...tandaJson(tanda),
  ...(dibatalkan === undefined
    ? {}
    : { dibatalkan: { ...dibatalkan, tanggal: isoDari(dibatalkan.tanggal) } }),
});

const butirJson = ({ tanggal, bagian, ...butir }: ButirAlur): DenganIso<ButirAlur> => ({
  ...butir,
  ...(tanggal === undefined ? {} : { tanggal: isoDari(tanggal) }),
  bagian: bagian.map(butirJson),
});

function buktiJson(bukti: Bukti): DenganIso<Bukti> {
  if (bukti.kode === 'rencana-disetujui') {
    return { ...bukti, params: { ...bukti.params, tanggal: isoDari(bukti.params.tanggal) } };
  }
  if (bukti.kode === 'data-dikompilasi') {
    return { ...bukti, params: { ...bukti.params, tanggalData: isoDari(bukti.params.tanggalData) } };
  }
  return bukti;
}
