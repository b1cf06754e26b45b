import type { DrafCapaian, HasilCapaian } from '../../application/capaian/capaian';
import type { CapaianIndikator } from '../../domain/perhitungan/hitung-capaian';
import { kelompokkan } from '../../domain/umum/kelompok';
import { sajikanCapaian, type IndikatorSajian } from '../../sajian/capaian/capaian';
import { barisKunci } from '../../sajian/kunci/kunci-capaian';
import { keadaanSendiri, tulisKeadaan } from '../../sajian/capaian/keadaan';
import type { Bahasa } from '../../teks/bahasa';
import { tabelTeks } from '../tabel-teks';

const PANJANG_NAMA = 44;

const potong = (teks: string): string =>
  teks.length <= PANJANG_NAMA ? teks : `${teks.slice(0, PANJANG_NAMA - 1)}…`;

/**
 * The indicators over all units as a table; figures of units and areas are only counted. `perbarui` is the command that
 * brings the sheet up to date, `setujui` the one that records an approval.
 */
export function cetakCapaian(
  hasil: HasilCapaian,
  bahasa: Bahasa,
  perbarui: string,
  setujui: string,
): readonly string[] {
  const kata = bahasa.teks.sajian.capaian;
  const seluruh = hasil.capaian.filter(isSeluruh);
  const lain = hasil.capaian.length - seluruh.length;
  const sajian = sajikanCapaian({ ...hasil, capaian: seluruh, draf: drafSeluruh(hasil.draf) }, bahasa);
  const {
    periode,
    perTanggal,
    keadaan,
    kelompok,
    skor,
    tanpaGabungan,
    tanpaSkor,
    dinilai,
    sebab,
    belumWaktunya,
    usang,
    draf,
    kunci,
  } = sajian;
  // One table, in the order of the plan; the view has them by area.
  const letak = new Map(seluruh.map(({ indikator }, k) => [indikator.kode, k]));
  const menurutRencana = kelompok
    .flatMap(({ indikator }) => indikator)
    .toSorted((a, b) => (letak.get(a.kode) ?? 0) - (letak.get(b.kode) ?? 0));
  const { kode, nama, nilai, target, capaian, status, kelengkapan } = kata.kolom;
  const isBerkeadaan = menurutRencana.some((satu) => keadaanSendiri(satu.keadaan).length > 0);
  // Years and halves are told when they are asked for, and stand on no sheet.
  const isDiLembar = hasil.capaian.every(({ rentang }) => rentang === undefined);
  const disetujui = [...kelompokkan(menurutRencana, (satu) => satu.disetujui)].flatMap(([isi, milik]) =>
    isi === null ? [] : [`  ${milik.map((satu) => satu.kode).join(', ')}: ${isi}`],
  );
  return [
    kata.judul(periode.label, perTanggal.teks),
    `${kata.kolom.keadaan}: ${tulisKeadaan(keadaan)}`,
    ...(kunci === null ? [] : barisKunci(kunci)),
    ...tabelTeks(
      [
        kode,
        nama,
        nilai,
        target,
        capaian,
        status,
        kelengkapan,
        ...(isBerkeadaan ? [kata.kolom.keadaan] : []),
      ],
      menurutRencana.map((satu) => [
        satu.kode,
        potong(satu.nama),
        satu.nilai,
        satu.target,
        satu.capaian ?? '–',
        satu.status.teks,
        satu.kelengkapan,
        ...(isBerkeadaan ? [tulisKeadaan(keadaanSendiri(satu.keadaan)) || '–'] : []),
      ]),
      new Set([2, 3, 4]),
    ),
    ...tabelSetahun(menurutRencana, bahasa),
    ...(skor === null ? [] : [kata.skorGabungan(skor, bahasa.tulis.angka(dinilai))]),
    ...(tanpaGabungan === null ? [] : [tanpaGabungan]),
    ...(tanpaSkor === null ? [] : [tanpaSkor]),
    ...(belumWaktunya === null ? [] : [belumWaktunya]),
    ...(sebab.length === 0 ? [] : [kata.sebab]),
    ...sebab.map((satu) => `  ${satu.kode.join(', ')}: ${satu.teks}`),
    ...(lain > 0 ? [kata.lingkupLain(bahasa.tulis.angka(lain), isDiLembar)] : []),
    ...disetujui,
    ...(draf === null
      ? []
      : [...draf.baris, `${draf.judul} ${bahasa.teks.perintah.catatPersetujuan(setujui)}`]),
    ...(usang === null ? [] : [`${usang} ${bahasa.teks.perintah.perbaruiLembar(perbarui)}`]),
  ];
}

/** The year up to now as a second table, so that neither is wider than a screen; nothing of figures of a whole year. */
function tabelSetahun(daftar: readonly IndikatorSajian[], bahasa: Bahasa): readonly string[] {
  const kata = bahasa.teks.sajian.capaian;
  const { realisasi, target, capaian, targetTahun, capaianTahun } = kata.setahun.kolom;
  const milik = daftar.flatMap(({ kode, setahun }) => (setahun === null ? [] : [{ kode, ...setahun }]));
  if (milik.length === 0) return [];
  return [
    kata.setahun.judul,
    ...tabelTeks(
      [kata.kolom.kode, realisasi, target, capaian, targetTahun, capaianTahun],
      milik.map((satu) => [
        ...[satu.kode, satu.realisasi, satu.target, satu.capaian, satu.targetTahun, satu.capaianTahun],
      ]),
      new Set([1, 2, 3, 4, 5]),
    ),
    ...[...kelompokkan(milik, ({ kurang }) => kurang)].flatMap(([kurang, tanpa]) =>
      kurang === null ? [] : [`  ${tanpa.map(({ kode }) => kode).join(', ')}: ${kurang}`],
    ),
    ...milik.flatMap(({ kode, perkiraan }) => (perkiraan === null ? [] : [`  ${kode}: ${perkiraan}`])),
  ];
}

const isSeluruh = ({ lingkup }: CapaianIndikator): boolean => lingkup.jenis === 'seluruh';

const drafSeluruh = (draf: DrafCapaian | undefined): DrafCapaian | undefined =>
  draf && {
    ...draf,
    hanyaDisetujui: draf.hanyaDisetujui.filter(isSeluruh),
    menurutDisetujui: draf.menurutDisetujui?.filter(isSeluruh),
  };
