import { variabelBaku } from '../../src/domain/variabel/daftar';
import { daftarTabel } from '../../src/lembar/daftar';
import { uraiSel } from '../../src/lembar/kodek-sel';
import { gantiNamaKolom, gantiNamaLembar } from '../../src/lembar/rumus-nama';
import { aturanKolom } from '../../src/lembar/validasi';

describe('label lama yang dinyatakan', () => {
  const semua = daftarTabel(variabelBaku);
  const kolom = semua.flatMap(({ id, lembar }) =>
    lembar.tabel.kolom.map((satu) => [id, lembar, satu] as const),
  );

  test('nama lembar dan kepala kolom lama tidak lagi dipakai lembar atau kolom lain', () => {
    const nama = new Set(semua.map(({ lembar }) => lembar.nama));
    expect(semua.flatMap(({ lembar }) => lembar.namaLama ?? []).filter((satu) => nama.has(satu))).toEqual([]);
    const bentrok = kolom.flatMap(([, { tabel }, { labelLama = [] }]) =>
      labelLama.filter((satu) => tabel.kolom.some(({ label }) => label === satu)),
    );
    expect(bentrok).toEqual([]);
  });

  test('setiap judul atau petunjuk lama menjadi salah satu teks lembarnya sekarang', () => {
    const lepas = semua.flatMap(({ lembar: { judul, petunjuk, teksLama = {} } }) =>
      Object.values(teksLama).filter((satu) => satu !== judul && !petunjuk.includes(satu)),
    );
    expect(lepas).toEqual([]);
  });

  test('isi lama kolom pilihan menjadi salah satu pilihannya, dan terbaca seperti pilihan itu', () => {
    const berpilihan = kolom.filter(
      ([, , { pilihan, isiLama }]) => pilihan !== undefined && isiLama !== undefined,
    );
    expect(berpilihan.map(([id, , { id: kolomId }]) => `${id}.${kolomId}`)).toEqual([
      'langkah.status',
      'langkah.keputusan',
      'register.status',
      'pelaksanaan.keputusan',
    ]);
    for (const [, , spec] of berpilihan)
      for (const { dari, ke } of spec.isiLama!) {
        expect(spec.pilihan).toContain(ke);
        const pertama = spec.isiLama!.find((satu) => satu.dari === dari)!;
        expect(uraiSel(` ${dari.toUpperCase()}`, spec)).toEqual({ nilai: pertama.ke });
      }
  });

  test('daftar pilihan pengganti muat di dalam aturannya sendiri', () => {
    const berdaftar = kolom.filter(([, , { pilihanLama }]) => pilihanLama !== undefined);
    expect(berdaftar).toHaveLength(2);
    for (const [, , spec] of berdaftar) {
      const aturan = aturanKolom(spec)!.aturan;
      const pilihan = aturan.jenis === 'daftar' ? aturan.pilihan : [];
      expect(pilihan.join(',').length).toBeLessThan(256);
      expect(pilihan.filter((teks) => /[,"]/.test(teks))).toEqual([]);
      expect(pilihan).not.toEqual(spec.pilihanLama);
    }
  });
});

describe('rumus sesudah lembar berganti nama', () => {
  test.each([
    ['Padanan!A1+padanan!B2', "'Padanan Ejaan'!A1+'Padanan Ejaan'!B2"],
    ["'Padanan'!$A$1:$B$2", "'Padanan Ejaan'!$A$1:$B$2"],
    ['SUM(Padanan!A1:Padanan!B2)', "SUM('Padanan Ejaan'!A1:'Padanan Ejaan'!B2)"],
    ['SUM(A1:Padanan!B2)', "SUM(A1:'Padanan Ejaan'!B2)"],
    ['SUM(Padanan:Capaian!B2)', "SUM('Padanan Ejaan:Capaian'!B2)"],
    ["SUM('Data Paket:Padanan'!B2)", "SUM('Data Paket:Padanan Ejaan'!B2)"],
    ['COUNTIF(Padanan!B:B,"Padanan!B1")', `COUNTIF('Padanan Ejaan'!B:B,"Padanan!B1")`],
    ['[1]Padanan!A1+Padanan2!A1+KPBJ_Padanan[Nilai]', '[1]Padanan!A1+Padanan2!A1+KPBJ_Padanan[Nilai]'],
    ["'[buku.xlsx]Padanan'!A1", "'[buku.xlsx]Padanan'!A1"],
  ])('%s', (lama, baru) => {
    expect(gantiNamaLembar(lama, 'Padanan', 'Padanan Ejaan')).toBe(baru);
  });
});

describe('rumus sesudah kolom tabel berganti nama', () => {
  test.each([
    ['SUM(T[Cakupan data])', 'SUM(T[Kelengkapan #1])'],
    ['t[[#This Row],[cakupan data]]&"T[Cakupan data]"', `t[[#This Row],[Kelengkapan #1]]&"T[Cakupan data]"`],
    ['T[@[Cakupan data]]+T[@Status]', 'T[@[Kelengkapan #1]]+T[@Status]'],
    ['SUM(T[[Status]:[Cakupan data]])', 'SUM(T[[Status]:[Kelengkapan #1]])'],
    ['T2[Cakupan data]+[1]!T[Status]', 'T2[Cakupan data]+[1]!T[Status]'],
    ["T[Cakupan data (%'])]+'T'!A1", "T[Cakupan data (%'])]+'T'!A1"],
    ['T[Cakupan]', 'T[Cakupan]'],
  ])('%s', (lama, baru) => {
    expect(gantiNamaKolom(lama, 'T', 'Cakupan data', 'Kelengkapan #1')).toBe(baru.replaceAll('#1', "'#1"));
  });

  test('kepala dengan tanda yang berarti di dalam kurung', () => {
    expect(gantiNamaKolom("T[Nilai '[Rp']]", 'T', 'Nilai [Rp]', 'Nilai')).toBe('T[Nilai]');
  });
});
