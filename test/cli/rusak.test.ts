import { kinerjaSesudah } from '../alat/kinerja';

/** The clock of the process throws when a command asks for it. */
const jamRusak = `performance.now = () => { throw new TypeError('Cannot read properties of undefined'); };`;

describe('kesalahan program: kode keluar 4, satu kalimat, dan jejak hanya bagi yang mencarinya', () => {
  test('bagi orang: kalimat pada keluaran galat, tanpa kata-kata pustaka', async () => {
    const hasil = await kinerjaSesudah(jamRusak, ['capaian', 'rk.xlsx']);
    expect(hasil).toMatchObject({ kode: 4, keluaran: '' });
    expect(hasil.laporan).toMatch(
      /^Terjadi kesalahan pada program, bukan pada isian Anda\..*KINERJA_LACAK=1\.\n$/,
    );
  });

  test('bagi mesin: amplop dengan gagal', async () => {
    const hasil = await kinerjaSesudah(jamRusak, ['capaian', 'rk.xlsx', '--json', '--bahasa', 'en']);
    expect(hasil.kode).toBe(4);
    expect(hasil.laporan).toMatch(/^The program made a mistake; it is not what you typed\..*\n$/);
    expect(JSON.parse(hasil.keluaran)).toEqual({
      versi: 1,
      perintah: 'capaian',
      catatan: [],
      hasil: null,
      gagal: { kode: 'internal', pesan: hasil.laporan.trimEnd() },
    });
  });

  test('dengan KINERJA_LACAK jejaknya ikut dicetak', async () => {
    const hasil = await kinerjaSesudah(jamRusak, ['capaian', 'rk.xlsx'], { KINERJA_LACAK: '1' });
    expect(hasil.kode).toBe(4);
    expect(hasil.laporan).toMatch(
      /TypeError: Cannot read properties of undefined\n +at .*\n[^]*Terjadi kesalahan/,
    );
  });

  test('yang terjadi ketika hasilnya dicetak pun', async () => {
    const cetakanPertama = `
      const tulis = process.stdout.write.bind(process.stdout);
      let ke = 0;
      process.stdout.write = (...isi) => {
        if (ke++ === 0) throw new TypeError('x');
        return tulis(...isi);
      };`;
    const hasil = await kinerjaSesudah(cetakanPertama, ['skema', '--json']);
    expect(hasil.kode).toBe(4);
    expect(JSON.parse(hasil.keluaran)).toMatchObject({ perintah: 'skema', gagal: { kode: 'not-told' } });
    expect(hasil.laporan).toMatch(/^Perintah ini sudah selesai dan yang ditulisnya sudah tersimpan/);
  });

  // Node would end with 0 or 13, and a script that calls it would take the former for success.
  test('yang menunggu sesuatu yang tidak pernah datang pun, bukan selesai tanpa jawaban', async () => {
    const takTerjawab = `
      const { promises } = process.getBuiltinModule('node:fs');
      promises.realpath = () => new Promise(() => {});`;
    const orang = await kinerjaSesudah(takTerjawab, ['capaian', 'rk.xlsx']);
    expect(orang).toMatchObject({ kode: 4, keluaran: '' });
    expect(orang.laporan).toMatch(/^Terjadi kesalahan pada program, bukan pada isian Anda\..*\n$/);
    const mesin = await kinerjaSesudah(takTerjawab, ['capaian', 'rk.xlsx', '--json']);
    expect(mesin.kode).toBe(4);
    expect(JSON.parse(mesin.keluaran)).toMatchObject({ perintah: 'capaian', gagal: { kode: 'internal' } });
  });
});
