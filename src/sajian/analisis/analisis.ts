import type { AnalisisIndikator, HasilAnalisis } from '../../application/analisis/tipe';
import type { Perubahan } from '../../domain/analisis/selisih';
import { isoDari } from '../../domain/umum/tanggal';
import { samaTeks } from '../../domain/umum/teks';
import type { Bahasa } from '../../teks/bahasa';
import { sajikanNilai } from '../capaian/nilai';
import { tulisTarget } from '../capaian/tulis-target';
import { sajikanPeriode } from '../dasar';
import { sajikanPencilan } from './pencilan';
import { sajikanRekomendasi } from './rekomendasi';
import { tulisNilai, tulisSelisih } from './selisih';
import type { AnalisisIndikatorSajian, AnalisisSajian, UsulanSajian } from './tipe';
import { sajikanUraian } from './uraian';
import { tulisUsulan, tulisUsulanLembar } from './usulan';

export function sajikanAnalisis(hasil: HasilAnalisis, bahasa: Bahasa): AnalisisSajian {
  const kata = bahasa.teks.sajian.analisis;
  const { tulis } = bahasa;
  const nama = namaUnit(hasil);
  const indikator = hasil.indikator.map((satu) => sajikanSatu(satu, hasil, nama, bahasa));
  const belum = indikator.filter(({ belumTercapai }) => belumTercapai).length;
  const periode = tulis.periode(hasil.periode);
  return {
    periode: sajikanPeriode(hasil.periode, bahasa),
    terkompilasi: hasil.terkompilasi.map((satu) => sajikanPeriode(satu.periode, bahasa)),
    usang: hasil.usang && hasil.draf === undefined ? bahasa.teks.sajian.capaian.usang : null,
    judul: kata.judul(periode, tulis.tanggal(hasil.perTanggal)),
    ringkas:
      indikator.length === 0
        ? kata.tanpaIndikator
        : kata.ringkas(tulis.angka(belum), tulis.angka(indikator.length)),
    belumMelapor:
      hasil.belumMelapor.length === 0
        ? null
        : kata.belumMelapor(
            tulis.angka(hasil.belumMelapor.length),
            hasil.belumMelapor.map((satu) => satu.nama).join(', '),
          ),
    dicatat: hasil.dicatat === undefined ? null : kata.dicatat(hasil.dicatat.indikator, periode),
    lembar: hasil.lembar === undefined ? null : kata.lembar(hasil.lembar),
    indikator,
  };
}

function namaUnit({ opd }: HasilAnalisis): (kode: string) => string {
  const nama = new Map(opd.map((satu) => [satu.kode, satu.nama]));
  return (kode) => nama.get(kode) ?? kode;
}

function sajikanSatu(
  satu: AnalisisIndikator,
  hasil: HasilAnalisis,
  nama: (kode: string) => string,
  bahasa: Bahasa,
): AnalisisIndikatorSajian {
  const kata = bahasa.teks.sajian.analisis;
  const { desimal } = hasil;
  const { capaian } = satu;
  const { indikator } = capaian;
  const nilai = sajikanNilai(capaian, desimal, bahasa);
  return {
    id: `${indikator.id}|${capaian.lingkup.kode ?? ''}`,
    kode: indikator.kode,
    nama: indikator.nama,
    lingkup: tulisLingkup(satu, hasil, bahasa),
    angka: kata.angka(nilai.nilai, nilai.target, nilai.status.teks),
    nilai,
    belumTercapai: capaian.hasil.jenis !== 'nilai' || satu.selisih?.tercapai === false,
    selisih: sajikanSelisih(satu, desimal, bahasa),
    perubahan: sajikanPerubahan(satu, desimal, bahasa),
    ...sajikanUraian(satu, desimal, nama, bahasa),
    pencilan: sajikanPencilan(satu, desimal, nama, bahasa),
    kelengkapan: sajikanKurang(satu, desimal, bahasa),
    aksi: sajikanAksi(satu, bahasa),
    rekomendasi: satu.rekomendasi.map((butir) => sajikanRekomendasi(butir, bahasa)),
    ...sajikanCatatan(satu, bahasa),
    usulan: sajikanUsulan(satu, desimal, nama, bahasa),
    utama: satu.utama,
  };
}

const sajikanKurang = (
  { kelengkapan }: AnalisisIndikator,
  desimal: number,
  { teks, tulis }: Bahasa,
): string | null =>
  kelengkapan === undefined
    ? null
    : teks.sajian.analisis.kelengkapan(
        tulis.persen(kelengkapan.persen, desimal),
        tulis.persen(kelengkapan.ambang, desimal),
      );

/** What the team recorded, as it is told and as a form begins with it. */
function sajikanCatatan(
  { capaian: { indikator }, tercatat, pertanyaan }: AnalisisIndikator,
  { teks }: Bahasa,
): Pick<AnalisisIndikatorSajian, 'dicatat' | 'pertanyaan' | 'isian'> {
  const kata = teks.sajian.analisis;
  const metode = tercatat?.metodeAnalisis ?? '';
  const sebab = tercatat?.sebab ?? '';
  return {
    dicatat: [...(metode === '' ? [] : [kata.metode(metode)]), ...(sebab === '' ? [] : [kata.sebab(sebab)])],
    pertanyaan:
      pertanyaan === undefined
        ? null
        : `${pertanyaan.teks ?? kata.sebabBelumDiketahui} (${kata.dijawab(pertanyaan.pemilik)})`,
    isian: {
      ...{ metode, sebab, tanya: tercatat?.pertanyaan ?? '' },
      pemilik: tercatat?.pemilik ?? indikator.penanggungJawab,
    },
  };
}

const sajikanUsulan = (
  satu: AnalisisIndikator,
  desimal: number,
  nama: (kode: string) => string,
  bahasa: Bahasa,
): readonly UsulanSajian[] =>
  satu.usulan.map((usulan) => {
    const tertulis = tulisUsulanLembar(usulan, satu, nama, desimal);
    const sudah = satu.rekomendasi.find(({ baris }) => samaTeks(baris.uraian, tertulis.uraian));
    return {
      nomor: String(usulan.nomor),
      opd: usulan.opd ?? '',
      penanggungJawab: usulan.penanggungJawab,
      tenggat: isoDari(usulan.tenggat),
      tenggatTertulis: bahasa.tulis.tanggal(usulan.tenggat),
      ...tertulis,
      dibaca: tulisUsulan(bahasa)(usulan, satu, nama, desimal),
      sudah: sudah?.baris.kode ?? null,
    };
  });

function tulisLingkup(
  { capaian: { lingkup }, tidakDinyatakan }: AnalisisIndikator,
  { area }: HasilAnalisis,
  { teks }: Bahasa,
): string {
  const kata = teks.sajian.analisis;
  if (lingkup.kode === null) return tidakDinyatakan ? kata.seluruhDihitung : kata.seluruh;
  return kata.area(lingkup.kode, area.find(({ kode }) => kode === lingkup.kode)?.nama ?? '');
}

function sajikanSelisih(
  { capaian, selisih, selisihTahun }: AnalisisIndikator,
  desimal: number,
  bahasa: Bahasa,
): readonly string[] {
  const kata = bahasa.teks.sajian.analisis;
  const { satuan } = capaian.indikator;
  const tulis = (satu: NonNullable<typeof selisih>): string =>
    satu.terhadap === undefined ? kata.dalamRentang : tulisSelisih(satu.selisih, satuan, desimal, bahasa);
  return [
    ...(selisih === undefined ? [] : [kata.selisih(tulis(selisih))]),
    ...(selisihTahun === undefined
      ? []
      : [
          kata.selisihTahun(
            selisihTahun.tahun,
            tulisNilai(selisihTahun.nilai, satuan, desimal, bahasa),
            bahasa.tulis.bersatuan(tulisTarget(selisihTahun.target, desimal, bahasa), satuan),
            tulis(selisihTahun),
          ),
        ]),
  ];
}

function sajikanPerubahan(
  { capaian: { indikator }, perubahan }: AnalisisIndikator,
  desimal: number,
  bahasa: Bahasa,
): readonly string[] {
  const kata = bahasa.teks.sajian.analisis;
  const { tulis } = bahasa;
  const baris = (sejak: string, satu: Perubahan): string =>
    satu.jenis === 'belum-tersedia'
      ? kata.belumTersedia(sejak, kata.sebabBelumTersedia[satu.sebab])
      : kata.berubah(
          sejak,
          tulisNilai(satu.dari, indikator.satuan, desimal, bahasa),
          tulisSelisih(satu.tren.selisih, indikator.satuan, desimal, bahasa),
          satu.tren.makna === undefined ? '' : kata.makna[satu.tren.makna],
        );
  const { baseline, sebelum, tahunLalu } = perubahan;
  return [
    baris(kata.sejak.baseline(baseline.tahun === null ? '' : String(baseline.tahun)), baseline),
    baris(kata.sejak.sebelum(tulis.periode(sebelum.periode)), sebelum),
    baris(kata.sejak.tahunLalu(tulis.periode(tahunLalu.periode)), tahunLalu),
  ];
}

function sajikanAksi({ aksi }: AnalisisIndikator, { teks, tulis }: Bahasa): readonly string[] {
  const kata = teks.sajian.analisis;
  return aksi.map((satu) => {
    const kemajuan = satu.kemajuan === null ? kata.tanpaKemajuan : tulis.persen(satu.kemajuan, 0);
    const sebab = kata.aksiTertinggal[satu.sebab](
      tulis.angka(satu.hari),
      kemajuan,
      tulis.persen(satu.seharusnya, 0),
    );
    return kata.aksi(satu.aksi.kode, satu.aksi.uraian, sebab);
  });
}
