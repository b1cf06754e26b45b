import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { adaCadangan, simpanCadangan } from '../../../src/adapters/node/cadangan-berkas';
import { diskNode, type Disk } from '../../../src/adapters/node/disk';

const teks = (isi: string): Uint8Array => new TextEncoder().encode(isi);

describe('cadangan di samping berkas', () => {
  let folder: string;
  let jalur: string;
  let cadangan: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kinerja-cadangan-'));
    jalur = join(folder, 'rk.xlsx');
    cadangan = join(folder, 'rk.xlsx.cadangan');
    writeFileSync(jalur, 'baru', { mode: 0o600 });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const lama = (isi: string) => ({ jalur, isi: teks(isi) });

  test('isi sebelumnya, satu saja: yang berikutnya menggantikan; haknya tidak lebih luas daripada berkasnya', async () => {
    expect(await adaCadangan(diskNode, jalur)).toBe(false);
    expect(await simpanCadangan(diskNode, lama('lama'))).toBeUndefined();
    expect(await simpanCadangan(diskNode, lama('kemarin'))).toBeUndefined();
    expect(readdirSync(folder).sort()).toEqual(['rk.xlsx', 'rk.xlsx.cadangan']);
    expect(readFileSync(cadangan, 'utf8')).toBe('kemarin');
    expect(readFileSync(jalur, 'utf8')).toBe('baru');
    expect(statSync(cadangan).mode & 0o777).toBe(0o600);
    expect(await adaCadangan(diskNode, jalur)).toBe(true);
  });

  test('bukan nama lain dari berkasnya: yang menulis ke sana tidak mengubah cadangan', async () => {
    await simpanCadangan(diskNode, lama('lama'));
    writeFileSync(jalur, 'diubah di tempat');
    expect(readFileSync(cadangan, 'utf8')).toBe('lama');
  });

  test.each(['stat', 'open', 'rename'] as const)(
    '%s ditolak: sebabnya, cadangan yang lama utuh, tanpa sisa',
    async (nama) => {
      writeFileSync(cadangan, 'yang lama');
      const ditolak = () => Promise.reject(Object.assign(new Error('ditolak'), { code: 'ENOSPC' }));
      const disk: Disk = { ...diskNode, sistem: { ...diskNode.sistem, [nama]: ditolak } };
      expect(await simpanCadangan(disk, lama('lama'))).toBe('ENOSPC');
      expect(readFileSync(cadangan, 'utf8')).toBe('yang lama');
      expect(readdirSync(folder).sort()).toEqual(['rk.xlsx', 'rk.xlsx.cadangan']);
    },
  );

  test('nama itu folder orang: sebabnya disebut, folder itu tetap', async () => {
    mkdirSync(cadangan);
    expect(await simpanCadangan(diskNode, lama('lama'))).toMatch(/^E(ISDIR|EXIST|NOTEMPTY|PERM|ACCES)$/);
    expect(readdirSync(folder).sort()).toEqual(['rk.xlsx', 'rk.xlsx.cadangan']);
    expect(await adaCadangan(diskNode, jalur)).toBe(false);
  });
});
