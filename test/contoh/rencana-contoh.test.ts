import { UnitBerwaktu } from '../../src/domain/unit/unit-berwaktu';
import { gabungkanRencana } from '../../src/application/ruang-kerja/gabung-rencana';
import { lengkapiIndikator } from '../../src/application/ruang-kerja/indikator-masukan';
import { skemaRencana } from '../../src/adapters/rencana-json/skema';
import { rencanaContoh, skenarioKembali } from '../../src/contoh';
import { daftarPustaka } from '../../src/domain/pustaka/daftar';
import { periksaRencana } from '../../src/domain/rencana/periksa';
import { variabelBaku } from '../../src/domain/variabel/daftar';
import { nilaiDari, rencanaJson } from './alat';

const dokumen = rencanaContoh();
const pustakaDipakai = dokumen.indikator!.map(({ pustaka }) => pustaka);

function gabungan() {
  const masukan = nilaiDari(rencanaJson());
  const { indikator, catatan } = lengkapiIndikator(masukan.indikator ?? []);
  let nomor = 0;
  const kosong = { tahun: 2026, tujuan: [], area: [], indikator: [], baseline: [], target: [], aksi: [] };
  const hasil = gabungkanRencana(
    { rencana: kosong, opd: [], unit: new UnitBerwaktu([]) },
    masukan,
    indikator,
    () => `r${(nomor += 1)}`,
  );
  return { ...hasil, catatan };
}

describe('rencana contoh', () => {
  test('sesuai skema dan dibaca tanpa satu pun catatan', () => {
    expect(skemaRencana.safeParse(dokumen).success).toBe(true);
    expect(rencanaJson().ok).toBe(true);
  });

  test('lulus semua pemeriksaan tanpa galat dan tanpa peringatan', () => {
    const { rencana, opd, catatan, tanpaIndikator } = gabungan();
    expect(catatan).toEqual([]);
    expect(tanpaIndikator).toEqual([]);
    expect(periksaRencana(rencana, opd, variabelBaku)).toEqual([]);
  });

  test('memuat 33 OPD berkode tunggal, semuanya dengan penanggung jawab', () => {
    expect(dokumen.opd).toHaveLength(33);
    expect(new Set(dokumen.opd!.map(({ kode }) => kode)).size).toBe(33);
    expect(dokumen.opd!.filter(({ penanggungJawab }) => !penanggungJawab)).toEqual([]);
  });

  test('memuat kedelapan indikator awal, satu gabungan, satu dalam rentang, dan satu buatan sendiri', () => {
    const awal = daftarPustaka.filter((entri) => entri.awal).map(({ id }) => id);
    expect(awal).toHaveLength(8);
    expect(pustakaDipakai.slice(0, 8)).toEqual(awal);
    expect(pustakaDipakai).toContain('indeks-kinerja-pbj');
    expect(pustakaDipakai).toContain('rup-diumumkan');
    expect(pustakaDipakai.filter((id) => id === undefined)).toHaveLength(1);
  });

  test('target untuk setiap periode menurut frekuensi dan untuk setahun, lima di antaranya per OPD', () => {
    const seluruh = dokumen.target!.filter(({ opd }) => opd === undefined);
    // 13 quarterly indicators × (4 + year) + 1 monthly × (12 + year) + 1 half-yearly × (2 + year) + 1 yearly.
    expect(seluruh).toHaveLength(13 * 5 + 13 + 3 + 1);
    // DPUPR, RSUD (IK01), DISDIK (IK03), RSUD and DINKES (IK05): five overrides of five rows.
    expect(dokumen.target!.length - seluruh.length).toBe(25);
  });

  test('ada baseline yang belum tersedia, dengan alasannya', () => {
    const belum = dokumen.baseline!.filter(({ nilai }) => nilai === undefined);
    expect(belum.length).toBeGreaterThan(2);
    expect(belum.filter(({ alasanBelumTersedia }) => !alasanBelumTersedia)).toEqual([]);
  });
});

test('skenario: 29 lengkap, 2 sebagian, 1 berkesalahan, 1 belum kembali, sekali setiap OPD', () => {
  const banyak = (gaya: string) => skenarioKembali.filter((satu) => satu.gaya === gaya).length;
  expect(['rapi', 'sebagian', 'berkesalahan', 'belum-kembali'].map(banyak)).toEqual([29, 2, 1, 1]);
  expect(skenarioKembali.map(({ opd }) => opd)).toEqual(dokumen.opd!.map(({ kode }) => kode));
});
