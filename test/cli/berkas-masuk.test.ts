import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diskNode } from '../../src/adapters/node/disk';
import { berkasMasuk } from '../../src/cli/berkas-masuk';

const isiDari = new TextDecoder();
let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'kinerja-masuk-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const tulis = (nama: string | Buffer, isi = 'isi'): void =>
  writeFileSync(Buffer.concat([Buffer.from(`${cwd}/`), Buffer.from(nama)]), isi);

/** Of each file its name with its content, or with why it cannot be had. */
async function terbaca(...daftar: readonly string[]): Promise<readonly string[]> {
  const hasil: string[] = [];
  for (const satu of await berkasMasuk({ cwd, disk: diskNode }, daftar, 1000)) {
    if (!satu.ok) hasil.push(JSON.stringify(satu.error));
    else {
      const isi = await satu.value.ambil();
      const teks = isi.ok ? isiDari.decode(isi.value.isi) : sebab(isi.error);
      hasil.push(`${satu.value.nama}: ${teks}`);
    }
  }
  return hasil;
}
const sebab = (gagal: { readonly kode: string; readonly sebab?: string }): string =>
  gagal.sebab ?? gagal.kode;

test('pola: menurut nama, besar kecil huruf sama, tanpa tanda kunci dan berkas tersembunyi', async () => {
  for (const nama of ['b.xlsx', 'A.XLSX', '~$b.xlsx', '.c.xlsx', 'd.csv', 'baris\nbaru.xlsx']) tulis(nama);
  expect(await terbaca('*.xlsx')).toEqual(['A.XLSX: isi', 'b.xlsx: isi', 'baris\nbaru.xlsx: isi']);
});

test('berkas yang namanya memang memuat bintang didahulukan', async () => {
  tulis('a*.xlsx', 'bintang');
  tulis('ab.xlsx');
  expect(await terbaca('a*.xlsx')).toEqual(['a*.xlsx: bintang']);
});

test('yang tidak dapat dibaca dinamai, yang lain tetap dibaca', async () => {
  tulis('a.xlsx');
  tulis('besar.xlsx', 'x'.repeat(1001));
  mkdirSync(join(cwd, 'map.xlsx'));
  symlinkSync('tiada', join(cwd, 'putus.xlsx'));
  tulis('~$a.xlsx', `\u0005Budi${'\0'.repeat(160)}`);
  expect(await terbaca('map.xlsx', 'besar.xlsx', 'putus.xlsx', '~$a.xlsx', 'tiada.xlsx', 'a.xlsx')).toEqual([
    'map.xlsx: EISDIR',
    'besar.xlsx: too-large',
    'putus.xlsx: ENOENT',
    '~$a.xlsx: lock-file',
    JSON.stringify({ kode: 'file-not-found', berkas: join(cwd, 'tiada.xlsx') }),
    'a.xlsx: isi',
  ]);
});

test('nama yang diawali ~$ tetapi berisi pengembalian tetap pengembalian', async () => {
  tulis('~$a.xlsx', 'x'.repeat(999));
  expect(await terbaca('~$a.xlsx')).toEqual(['~$a.xlsx: lock-file']);
  const [satu] = await berkasMasuk({ cwd, disk: diskNode }, ['~$a.xlsx'], 5000);
  tulis('~$a.xlsx', 'x'.repeat(2000));
  expect(satu?.ok === true && (await satu.value.ambil()).ok).toBe(true);
});

test('berkas dibaca pada gilirannya: yang hilang sesudah didaftar menjadi catatan berkas itu', async () => {
  for (const nama of ['a.xlsx', 'b.xlsx']) tulis(nama);
  const daftar = await berkasMasuk({ cwd, disk: diskNode }, ['*.xlsx'], 1000);
  unlinkSync(join(cwd, 'a.xlsx'));
  const hasil = await Promise.all(daftar.map(async (satu) => (satu.ok ? satu.value.ambil() : satu)));
  expect(hasil).toMatchObject([
    { ok: false, error: { kode: 'unreadable', berkas: 'a.xlsx', sebab: 'ENOENT' } },
    { ok: true },
  ]);
});

// Only where the system takes any bytes as a name: macOS and Windows refuse to make such a file.
const bitaBebas = process.platform === 'linux' ? describe : describe.skip;
bitaBebas('nama yang bukan UTF-8', () => {
  beforeEach(() => {
    tulis(Buffer.from('Dinas\xe9.xlsx', 'latin1'), 'e');
    tulis(Buffer.from('Dinas\xe8.xlsx', 'latin1'), 'è');
  });

  test('terbaca lewat pola, dan sebagaimana Node menyerahkannya', async () => {
    expect(readdirSync(cwd)).toEqual(['Dinas\uFFFD.xlsx', 'Dinas\uFFFD.xlsx']);
    const keduanya = ['Dinas\uFFFD.xlsx: è', 'Dinas\uFFFD.xlsx: e'];
    expect([...(await terbaca('*.xlsx'))].sort()).toEqual([...keduanya].sort());
    // The shell hands over two names, and Node makes them one.
    const dua = await terbaca('Dinas\uFFFD.xlsx', 'Dinas\uFFFD.xlsx');
    expect([...dua].sort()).toEqual([...keduanya].sort());
  });

  test('yang tidak ketemu mengatakan sebabnya', async () => {
    expect(await terbaca('Badan\uFFFD.xlsx', 'map\uFFFD/a.xlsx')).toEqual([
      JSON.stringify({ kode: 'unreadable', berkas: join(cwd, 'Badan\uFFFD.xlsx'), sebab: 'name-not-utf8' }),
      JSON.stringify({ kode: 'unreadable', berkas: join(cwd, 'map\uFFFD/a.xlsx'), sebab: 'name-not-utf8' }),
    ]);
  });
});
