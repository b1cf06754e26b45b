import { laksanakan } from '../../../src/adapters/officejs/lintas-pekerja/pelaksana';
import { ok } from '../../../src/domain/umum/result';
import { KlienInti, type PekerjaInti } from '../../../src/taskpane/klien/klien-inti';
import type { KonteksTugas } from '../../../src/taskpane/pekerja/konteks-tugas';
import type { DariPekerja, KePekerja } from '../../../src/taskpane/pekerja/pesan-pekerja';
import { Sesi } from '../../../src/taskpane/pekerja/sesi';
import { openWorkbook } from '../../../workbench/host/files/read';
import { startExcel } from '../../../workbench/host/bridge/client';
import { BerkasKembali } from '../../bangun/berkas-kembali';
import type { Bahasa } from '../../../src/teks/bahasa';
import { pembacaUji, ruangBerkas, sebar } from '../../bangun/ruang-kerja';

jest.mock('../../../src/taskpane/pekerja/pembaca-pane', () => ({ pembacaPane: () => pembacaUji }));

type Modul = ConstructorParameters<typeof Sesi>[1];

/** A session with tasks of the test; gives what it sent. */
function sesiDengan(modul: Modul): { readonly sesi: Sesi; readonly selesai: () => Promise<unknown> } {
  let terima: (hasil: unknown) => void = () => undefined;
  const sesi = new Sesi((pesan) => {
    if (pesan.jenis === 'selesai') terima(pesan.hasil);
  }, modul);
  return { sesi, selesai: () => new Promise((jawab) => (terima = jawab)) };
}

const tugas = (fungsi: string): KePekerja => ({
  jenis: 'tugas',
  id: 1,
  modul: 'uji',
  fungsi,
  masukan: {},
  bahasa: 'id',
});

test.each([
  ['a fault of a task', 'rusak', 'program-fault'],
  ['a task that is not there', 'lain', 'program-fault'],
  ['a part of the program that is not there', 'chunk', 'part-not-loaded'],
])('%s is an answer by its kind, with what was thrown for engineers', async (_, fungsi, kode) => {
  const { sesi, selesai } = sesiDengan({
    uji: () =>
      Promise.resolve({
        rusak: () => Promise.reject(new TypeError("reading 'x' of undefined")),
        chunk: () => Promise.reject(new Error('Loading chunk 7 failed.')),
      }),
  });
  const hasil = selesai();
  sesi.terima(tugas(fungsi));
  const { gagal } = (await hasil) as { gagal: { rincian: string } };
  expect(gagal).toMatchObject({ kode });
  expect(gagal.rincian).toMatch(/reading 'x'|No task "uji\.lain"|Loading chunk 7/);
});

test('a module that cannot be loaded ahead is told of by its first task only', async () => {
  const { sesi, selesai } = sesiDengan({ uji: () => Promise.reject(new Error('Loading chunk 3 failed.')) });
  sesi.terima({ jenis: 'siapkan', modul: ['uji', 'tak-dikenal'] });
  const hasil = selesai();
  sesi.terima(tugas('apa'));
  expect(await hasil).toMatchObject({ gagal: { kode: 'part-not-loaded' } });
});

test('what tasks keep lives as long as the session', async () => {
  class Hitungan {
    kali = 0;
  }
  const modul: Modul = {
    uji: () =>
      Promise.resolve({
        hitung: ({ simpanan }: KonteksTugas) =>
          Promise.resolve(ok({ catatan: [], isi: (simpanan(Hitungan).kali += 1) })),
      }),
  };
  const jalan = async ({ sesi, selesai }: ReturnType<typeof sesiDengan>): Promise<unknown> => {
    const hasil = selesai();
    sesi.terima(tugas('hitung'));
    return ((await hasil) as { isi: unknown }).isi;
  };
  const lama = sesiDengan(modul);
  expect([await jalan(lama), await jalan(lama), await jalan(sesiDengan(modul))]).toEqual([1, 2, 1]);
});

describe('an answer told again in another language', () => {
  let kerja = 0;
  /** A task that waits until it is let through, and says how often it worked. */
  function lambat() {
    let lewat: () => void = () => undefined;
    const pintu = new Promise<void>((jawab) => (lewat = jawab));
    const modul: Modul = {
      uji: () =>
        Promise.resolve({
          hitung: async () => {
            await pintu;
            kerja += 1;
            return ok({ catatan: [], isi: ({ tulis }: Bahasa) => tulis.angka(1234.5) });
          },
        }),
    };
    const jawaban = new Map<number, (hasil: unknown) => void>();
    const sesi = new Sesi((pesan) => {
      if (pesan.jenis === 'selesai') jawaban.get(pesan.id)!(pesan.hasil);
    }, modul);
    const kirim = (pesan: KePekerja & { readonly id: number }): Promise<unknown> =>
      new Promise((jawab) => {
        jawaban.set(pesan.id, jawab);
        sesi.terima(pesan);
      });
    return {
      lewat,
      lepas: () => sesi.terima({ jenis: 'lepas', pemegang: 'halaman' }),
      jalankan: () =>
        kirim({
          jenis: 'tugas',
          id: 1,
          modul: 'uji',
          fungsi: 'hitung',
          masukan: {},
          bahasa: 'id',
          pemegang: 'halaman',
        }),
      sajikan: (id: number, pemegang = 'halaman') => kirim({ jenis: 'sajikan', id, pemegang, bahasa: 'en' }),
    };
  }
  beforeEach(() => (kerja = 0));

  test('without working again, until its holder lets go of it', async () => {
    const { jalankan, sajikan, lepas, lewat } = lambat();
    lewat();
    expect(await jalankan()).toEqual({ catatan: [], isi: '1.234,5' });
    expect(await sajikan(2)).toEqual({ catatan: [], isi: '1,234.5' });
    expect(await sajikan(3, 'orang lain')).toBeUndefined();
    lepas();
    expect([await sajikan(4), kerja]).toEqual([undefined, 1]);
  });

  test('asked for while the task is under way: there is none yet, then there is', async () => {
    const { jalankan, sajikan, lewat } = lambat();
    const hasil = jalankan();
    expect(await sajikan(2)).toBeUndefined();
    lewat();
    expect(await hasil).toEqual({ catatan: [], isi: '1.234,5' });
    expect([await sajikan(3), kerja]).toEqual([{ catatan: [], isi: '1,234.5' }, 1]);
  });

  test('of a holder that let go while its task was under way nothing is kept', async () => {
    const { jalankan, sajikan, lepas, lewat } = lambat();
    const hasil = jalankan();
    lepas();
    lewat();
    await hasil;
    expect(await sajikan(2)).toBeUndefined();
  });
});

/** A thread that is none: a session beside the pane, behind messages that are copied as between threads. */
class PekerjaSesi implements PekerjaInti {
  onmessage: PekerjaInti['onmessage'] = null;
  onerror: PekerjaInti['onerror'] = null;
  readonly #sesi = new Sesi((pesan) => this.#keluar(pesan));
  postMessage(pesan: KePekerja): void {
    const salinan = structuredClone(pesan);
    queueMicrotask(() => this.#sesi.terima(salinan));
  }
  terminate(): void {
    this.onmessage = null;
  }
  hilang(): void {
    this.onerror?.({ message: 'out of memory', preventDefault: () => undefined } as unknown as ErrorEvent);
  }
  #keluar(pesan: DariPekerja): void {
    const data = structuredClone(pesan);
    queueMicrotask(() => this.onmessage?.({ data } as MessageEvent<DariPekerja>));
  }
}

test('a worker that is lost between preview and application: the page goes on as if nothing had been', async () => {
  const ruang = await ruangBerkas('disetujui');
  const template = await sebar(ruang);
  const kembali = BerkasKembali.dari(template.get('DINKES')!).tulis(
    'Data OPD',
    'DINKES',
    'belanja_pbj',
    1_500_000,
  );
  const bytes = (await kembali.bytes()) as Uint8Array<ArrayBuffer>;
  startExcel({ workbook: await openWorkbook(ruang.bytes()) });
  const pekerja: PekerjaSesi[] = [];
  const inti = new KlienInti(
    () => {
      const satu = new PekerjaSesi();
      pekerja.push(satu);
      return satu;
    },
    {
      skrip: laksanakan,
      unduh: () => Promise.reject(new Error('not asked for')),
      isiBuku: () => Promise.reject(new Error('not asked for')),
      bukaBuku: () => Promise.reject(new Error('not asked for')),
    },
    () => '1.15',
  );
  const permintaan = { berkas: [{ id: inti.berkas.pegang(new Blob([bytes])), nama: 'dinkes.xlsx' }] };
  const sebelum = await inti.jalankan('kompilasi', 'pratinjau', permintaan);
  expect(sebelum).toMatchObject({
    isi: { data: ['1 dari 1 berkas diterima', '5 baris data baru'] },
  });
  pekerja[0]!.hilang();
  const [id] = permintaan.berkas.map((satu) => satu.id);
  expect(await inti.jalankan('kompilasi', 'catatanBerkas', { permintaan, id: id!, batas: 5 })).toMatchObject({
    isi: expect.any(Array) as unknown[],
  });
  pekerja[1]!.hilang();
  expect(await inti.jalankan('kompilasi', 'terapkan', permintaan, { menulis: true })).toMatchObject({
    isi: {
      keadaan: 'Selesai: 1 dari 1 berkas diterima untuk Triwulan I 2026, dan capaiannya sudah dihitung.',
      tanpaPerubahan: false,
    },
  });
  expect(pekerja).toHaveLength(3);
});
