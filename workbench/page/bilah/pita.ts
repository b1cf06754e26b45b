import { elemen, tombol } from '../elemen';
import type { Manifes, TombolPita } from '../manifes';
import { type BahasaHalaman, teks } from '../teks';

export interface TindakanPita {
  readonly buka: (berkas: File) => void;
  readonly simpan: () => void;
  readonly bukuBaru: () => void;
  readonly muatContoh: () => void;
  readonly tekan: (tombol: TombolPita) => void;
  readonly bahasa: (bahasa: BahasaHalaman) => void;
  readonly tema: (gelap: boolean) => void;
}

export interface KeadaanPita {
  readonly manifes: Manifes;
  readonly bahasa: BahasaHalaman;
  readonly gelap: boolean;
}

const grup = (label: string, ...isi: Node[]): HTMLElement =>
  elemen('div', { role: 'group', 'aria-label': label, class: 'grup' }, ...isi);

function pilihan<T extends string>(
  label: string,
  kini: T,
  butir: readonly (readonly [T, string])[],
  pilih: (nilai: T) => void,
): HTMLElement {
  const daftar = elemen(
    'select',
    {},
    ...butir.map(([nilai, nama]) => elemen('option', { value: nilai, selected: nilai === kini }, nama)),
  );
  daftar.addEventListener('change', () => pilih(daftar.value as T));
  return elemen('label', { class: 'pilihan-pita' }, label, daftar);
}

/** Commands of the page, the add-in's own ribbon buttons, and what this page is. */
export function pita(
  wadah: HTMLElement,
  { manifes, bahasa, gelap }: KeadaanPita,
  tindakan: TindakanPita,
): void {
  const t = teks();
  const berkas = elemen('input', {
    type: 'file',
    accept: '.xlsx',
    hidden: true,
    tabindex: -1,
    'aria-hidden': 'true',
  });
  berkas.addEventListener('change', () => {
    const [satu] = berkas.files ?? [];
    if (satu) tindakan.buka(satu);
    berkas.value = '';
  });
  const addin = manifes.tombol.map((satu) =>
    tombol(satu.label === '' ? t.panel : satu.label, () => tindakan.tekan(satu), {
      class: 'addin',
      title: satu.keterangan === '' ? undefined : satu.keterangan,
      'data-tombol': satu.id,
    }),
  );
  const beda = elemen(
    'details',
    { class: 'beda' },
    elemen('summary', { title: t.bedanya }, t.bukanExcel),
    elemen('ul', {}, ...t.daftarBeda.map((satu) => elemen('li', {}, satu))),
  );
  wadah.replaceChildren(
    elemen('h1', { class: 'tersembunyi' }, t.judul),
    grup(
      t.berkas,
      berkas,
      tombol(t.buka, () => berkas.click()),
      tombol(t.simpan, tindakan.simpan),
      tombol(t.bukuBaru, tindakan.bukuBaru),
      tombol(t.muatContoh, tindakan.muatContoh),
    ),
    grup(manifes.namaGrup, ...addin),
    elemen('div', { class: 'ruang' }),
    beda,
    pilihan<BahasaHalaman>(
      t.bahasa,
      bahasa,
      [
        ['id', 'Indonesia'],
        ['en', 'English'],
      ],
      tindakan.bahasa,
    ),
    pilihan<'terang' | 'gelap'>(
      t.tema,
      gelap ? 'gelap' : 'terang',
      [
        ['terang', t.terang],
        ['gelap', t.gelap],
      ],
      (nilai) => tindakan.tema(nilai === 'gelap'),
    ),
  );
}
