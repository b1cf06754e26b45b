import { daftarPeriode } from '../../domain/kalender/periode';
import type { AngkaPeriode } from '../../domain/perhitungan/angka-periode';
import { isTargetTercapai, type CapaianIndikator } from '../../domain/perhitungan/capaian-indikator';
import type { Tanggal } from '../../domain/umum/tanggal';
import type { HasilAlur } from '../alur/tipe';
import type { HasilAnalisis, PeriodeDianalisis } from '../analisis/tipe';
import { unitBelumMelapor } from '../kompilasi/belum-melapor';
import { paguPerUnit } from '../paket/pagu-unit';
import type { RuangKerja } from '../ruang-kerja/ruang-kerja';
import { rekomendasiLewat } from '../tindak-lanjut/lewat-tenggat';
import { pengaruhUnit } from './pengaruh-unit';
import { permintaanKepala } from './permintaan-kepala';
import type { HasilDasbor, SopDasbor, TindakLanjutLewat } from './tipe';

/** The dashboard of a period as of a day, from its analysis and the flow of the SOP. */
export function susunDasbor(
  siap: PeriodeDianalisis,
  analisis: Omit<HasilAnalisis, 'dicatat' | 'lembar'>,
  alur: HasilAlur,
  keadaanPer: Tanggal,
): HasilDasbor {
  const { ruang, periode, terakhir } = siap;
  const { data } = ruang;
  const { perTanggal, kunci, draf, desimal, opd } = analisis;
  const indikator = analisis.indikator.filter(({ utama }) => utama);
  const pagu = paguPerUnit(siap);
  const milik = (kode: string): number => pagu.get(kode) ?? 0;
  const belum = siap.potret?.belumMelapor ?? unitBelumMelapor(data, terakhir.periode);
  const namaUnit = new Map(opd.map(({ kode, nama }) => [kode, nama]));
  return {
    ...{ instansi: data.instansi, tahun: data.tahun, periode, perTanggal, keadaanPer },
    ...{ kunci, draf, desimal, indikator },
    versiRencana: kunci?.kepala.rencana.versi ?? data.persetujuan.at(-1)?.versi,
    diminta: permintaanKepala({
      ...{ ruang, periode, keadaanPer, berikutnya: alur.berikutnya },
      terkompilasi: siap.terkompilasi,
      belumMelapor: belum,
    }),
    tercapai: indikator.filter(({ capaian }) => isTargetTercapai(capaian)).length,
    sebelum:
      siap.sebelum &&
      tercapaiSebelum(
        siap.sebelum,
        indikator.map(({ capaian }) => capaian),
      ),
    tren: trenTercapai(siap),
    pengaruh: pengaruhUnit(indikator, (kode) => namaUnit.get(kode) ?? kode),
    unit: opd.length,
    pagu: opd.reduce((jumlah, { kode }) => jumlah + milik(kode), 0),
    belumMelapor: belum
      .map((satu) => ({ ...satu, pagu: milik(satu.kode) }))
      .toSorted((a, b) => b.pagu - a.pagu),
    lewatTenggat: tindakLanjutLewat(ruang, keadaanPer),
    sop: sopDasbor(alur),
    perUnit: siap.angka.semua(({ jenis }) => jenis === 'opd'),
    opd,
    aksi: data.rencana.aksi,
  };
}

/** How many of the same figures met their target the period before; `undefined` where none of them was there. */
function tercapaiSebelum(sebelum: AngkaPeriode, kini: readonly CapaianIndikator[]): HasilDasbor['sebelum'] {
  const dahulu = kini.flatMap(({ indikator, lingkup }) => sebelum.cari(indikator.id, lingkup) ?? []);
  const [pertama] = dahulu;
  return (
    pertama && {
      periode: pertama.periode.kode,
      tercapai: dahulu.filter(isTargetTercapai).length,
      dari: dahulu.length,
    }
  );
}

/** Only figures of all units: those of single ones would be counted many times. */
const trenTercapai = ({ padaPeriode, terakhir: { periode } }: PeriodeDianalisis): HasilDasbor['tren'] =>
  daftarPeriode(periode.frekuensi, periode.tahun).map(({ kode }) => {
    const angka = padaPeriode(kode)?.semua(({ jenis }) => jenis === 'seluruh');
    return { periode: kode, tercapai: angka === undefined ? null : angka.filter(isTargetTercapai).length };
  });

/** The longest overdue first. */
const tindakLanjutLewat = (ruang: RuangKerja, hari: Tanggal): readonly TindakLanjutLewat[] =>
  rekomendasiLewat(ruang, hari).map(({ baris, opd, pemilikKini, tenggat }) => ({
    ...{ kode: baris.kode, uraian: baris.uraian, opd, tenggat },
    oleh: pemilikKini ?? baris.penanggungJawab,
    hariKerja: ruang.data.kalender.hariKerjaAntara(tenggat, hari),
  }));

function sopDasbor({ langkah, berikutnya }: HasilAlur): SopDasbor {
  const kini = langkah.find(({ nomor }) => nomor === berikutnya);
  const penyimpangan = langkah.flatMap(({ perPeriode, ...satu }) =>
    (perPeriode.length > 0 ? perPeriode : [satu]).flatMap((keadaan) => keadaan.penyimpangan),
  );
  return {
    langkah: kini && { nomor: kini.nomor, nama: kini.nama, tenggat: kini.tenggat },
    penyimpangan: penyimpangan.length,
    belumBeralasan: penyimpangan.filter(({ alasan }) => alasan === undefined).length,
  };
}
