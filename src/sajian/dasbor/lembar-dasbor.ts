import { idDasbor } from '../../application/dasbor/id-dasbor';
import type { HasilDasbor } from '../../application/dasbor/tipe';
import { hurufKolom } from '../../lembar/alamat';
import type { BaganSpec } from '../../lembar/bagan/tipe';
import type { LembarBebas } from '../../lembar/bebas/tipe';
import { bahasaIndonesia } from '../../teks/bahasa-indonesia';
import { baganCapaian } from '../bagan/capaian';
import { baganJadwalAksi } from './bagan/jadwal-aksi';
import { baganPengembalian } from './bagan/pengembalian';
import { baganTrenTercapai } from './bagan/tren-tercapai';
import { baganStatusUnit, UNIT_BAGAN } from './bagan/status-unit';
import { sajikanDasbor } from './dasbor';
import { susunDataDasbor, type BaganDitempatkan } from './lembar/data-dasbor';
import { tataDaftar, tataRingkasan } from './lembar/halaman-satu';
import { BANYAK_KOLOM, LEBAR_KOLOM, PenataDasbor } from './lembar/penata';
import { tataPeta } from './lembar/peta';
import { petaUnit } from './peta-unit';

const lebar: Readonly<Record<string, number>> = {
  A: 2,
  ...Object.fromEntries(Array.from({ length: BANYAK_KOLOM }, (_, k) => [hurufKolom(k + 2), LEBAR_KOLOM])),
};

/** Rows of a chart on page 1, and of the two on page 2. */
const TINGGI_BAGAN = { satu: 12, dua: 20 };

/**
 * The dashboard as sheets: page 1 to decide by, page 2 to look things up, and the cells that its charts are drawn from.
 * Indonesian, as all that is in a workbook (ADR 16); cells first, charts prove them.
 */
export function lembarDasbor(hasil: HasilDasbor): readonly LembarBebas[] {
  const bahasa = bahasaIndonesia;
  const kata = bahasa.teks.sajian.dasbor;
  const sajian = sajikanDasbor(hasil, bahasa);
  const peta = petaUnit(hasil);
  const tata = new PenataDasbor();
  const bagan: BaganDitempatkan[] = [];
  const pasang = (satu: BaganSpec | null, barisan: number, dari: number, lebarBagan: number): void => {
    if (satu !== null) bagan.push({ bagan: satu, ...tata.ruang(barisan, dari, lebarBagan) });
  };

  tataRingkasan(tata, sajian);
  const { periode, desimal } = hasil;
  const capaian = hasil.indikator.map((satu) => satu.capaian);
  pasang(
    baganBulat(baganCapaian({ capaian, periode, desimal }, bahasa, { tetap: true })),
    TINGGI_BAGAN.satu,
    0,
    22,
  );
  pasang(baganPengembalian(hasil, bahasa), TINGGI_BAGAN.satu, 22, 10);
  tata.lompat(TINGGI_BAGAN.satu + 1);
  tataDaftar(tata, sajian, bahasa);

  const halamanDua = tata.baris;
  tata.teks(kata.halamanDua(bahasa.tulis.periode(periode)), 'judul');
  pasang(baganStatusUnit(peta, bahasa), TINGGI_BAGAN.dua, 0, 16);
  pasang(baganJadwalAksi(hasil, bahasa), TINGGI_BAGAN.dua, 16, 16);
  tata.lompat(TINGGI_BAGAN.dua);
  if (peta.unit.length > UNIT_BAGAN && peta.indikator.length > 0)
    tata.teks(kata.lainnya(bahasa.tulis.angka(peta.unit.length - UNIT_BAGAN)), 'petunjuk');
  pasang(baganTrenTercapai(hasil, bahasa), TINGGI_BAGAN.satu, 0, BANYAK_KOLOM);
  tata.lompat(TINGGI_BAGAN.satu);
  tata.lompat();
  tataPeta(tata, peta, bahasa);

  const { sel, gabungan, tinggi } = tata;
  const data = susunDataDasbor(bagan);
  return [
    {
      id: idDasbor,
      nama: 'Dasbor',
      visibilitas: 'tampak',
      // People write and draw beside it.
      dilindungi: false,
      tempat: 'awal',
      ...{ lebar, tinggi, sel, gabungan },
      bekukan: 3,
      cetak: { arah: 'tegak', halaman: [halamanDua] },
      bagan: data.bagan,
    },
    data.data,
  ];
}

/** Whole percents: decimals stand in the cells. */
const baganBulat = (bagan: BaganSpec | null): BaganSpec | null =>
  bagan && { ...bagan, sumbu: { ...bagan.sumbu, format: '0' } };
