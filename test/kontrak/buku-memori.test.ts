import type { PenyediaBuku } from './bahan';
import { kontrakLembarBebas, type PenyediaBebas } from './lembar-bebas';
import { kontrakLabelLama } from './label-lama';
import { kontrakTumbuh } from './tumbuh';
import { kontrakWorkbook } from './workbook';
import { nilaiDari } from '../bangun/ruang-kerja';
import { BukuMemori } from '../bangun/buku-memori/buku-memori';

const penyedia: PenyediaBebas<BukuMemori> & PenyediaBuku<BukuMemori> = {
  buat: (lembar) => Promise.resolve(nilaiDari(BukuMemori.dari(lembar))),
  ketik: (buku, lembar, sel) => Promise.resolve(buku.ketik(lembar, sel)),
  ketikRumus: (buku, lembar, rumus) => Promise.resolve(buku.ketikRumus(lembar, rumus)),
  gabung: (buku, lembar, area) => Promise.resolve(buku.gabung(lembar, area)),
  lihat: (buku, lembar, alamat) => Promise.resolve(buku.lihat(lembar, alamat)),
  potret: (buku, lembar) => Promise.resolve(buku.potret(lembar)),
  gantiNama: (buku, dari, ke) => Promise.resolve(buku.gantiNama(dari, ke)),
  sembunyikan: (buku, lembar) => Promise.resolve(buku.sembunyikan(lembar)),
  tautan: (buku, lembar, alamat) => Promise.resolve(buku.tautan(lembar, alamat)),
};

kontrakWorkbook('BukuMemori', penyedia);
kontrakTumbuh('BukuMemori', penyedia);
kontrakLabelLama('BukuMemori', penyedia);
kontrakLembarBebas('BukuMemori', penyedia);

test('salinan tidak ikut berubah, dan tidak mengubah asalnya', async () => {
  const lembar = {
    nama: 'Satu',
    judul: 'Uji',
    petunjuk: [],
    visibilitas: 'tampak',
    dilindungi: false,
  } as const;
  const kolom = [{ id: 'kode', label: 'Kode', tipe: 'teks', lebar: 10 }] as const;
  const spec = { ...lembar, tabel: { id: 'satu', nama: 'KPBJ_satu', kolom } };
  const buku = nilaiDari(BukuMemori.dari([{ spec, baris: [{ id: 'a', sel: ['A'] }] }]));
  const awal = buku.potretSemua();
  const salinan = buku.salinan().ketik('Satu', { F1: 'diketik' });
  await salinan.terapkan([{ jenis: 'hapus', tabelId: 'satu', id: ['a'] }]);
  expect(buku.potretSemua()).toEqual(awal);
  expect(salinan.potretSemua()).toEqual({
    Satu: { B1: 'Uji', A2: '#tabel:satu', B2: 'kode', A3: 'ID baris', B3: 'Kode', F1: 'diketik' },
  });
});
