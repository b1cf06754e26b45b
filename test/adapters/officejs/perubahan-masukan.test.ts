import { amatiTabel } from '../../../src/adapters/officejs/perubahan-masukan';
import { settled } from '../../workbench/host/alat';
import { excelBaru, nilaiDari } from './alat';
import { LEMBAR, lembarUji } from './lembar-uji';

test.each(['1.8', '1.15'])(
  'ketikan pada tabel diberitahukan dengan nama tabelnya, tulisan sendiri tidak (ExcelApi %s)',
  async (apiSet) => {
    const { host, buku } = await excelBaru({ apiSet });
    nilaiDari(await buku.tambahLembar([lembarUji(3), lembarUji(3, 'dua', 'Dua')]));
    const terlihat: (string | undefined)[] = [];
    let menulis = false;
    const berhenti = nilaiDari(
      await amatiTabel(
        (nama) => terlihat.push(nama),
        () => menulis,
      ),
    );
    host.user.type('Dua', 'C4', 5);
    await settled();
    host.user.type(LEMBAR, 'C4', 5);
    await settled();
    expect(terlihat).toEqual(['KPBJ_dua', 'KPBJ_uji']);
    menulis = true;
    const baris = [{ id: 'r0', sel: [9] }];
    nilaiDari(await buku.terapkan([{ jenis: 'simpan', tabelId: 'uji', kolom: ['nilai'], baris }]));
    await settled();
    menulis = false;
    expect(terlihat).toHaveLength(2);
    nilaiDari(await berhenti());
    host.user.type(LEMBAR, 'C5', 6);
    await settled();
    expect(terlihat).toHaveLength(2);
  },
);
