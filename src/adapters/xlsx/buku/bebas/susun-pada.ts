import { rencanaBebas, type RencanaBebas } from '../../../../application/bebas/rencana-bebas';
import type { RupaTersusun } from '../../../../application/bebas/susunan';
import { kutipLembar } from '../../../../lembar/kutip-lembar';
import type { BukuTerbaca } from '../../../../application/ports/pembaca-buku';
import type { KegagalanBuku, OpsiBebas } from '../../../../application/ports/workbook';
import { fail, ok, type Result } from '../../../../domain/umum/result';
import { hurufKolom } from '../../../../lembar/alamat';
import type { LembarBebas } from '../../../../lembar/bebas/tipe';
import { bacaRentang, type Rentang } from '../../../../lembar/rentang';
import type { Pemadat } from '../../zip/pemadat';
import { IsiPaket } from '../isi-paket';
import { kegagalanBuku } from '../kegagalan-buku';
import { gambarLama, type GambarLembar } from '../bagan/gambar-lembar';
import { pasangBagan } from '../bagan/pasang-bagan';
import { bacaObjekTabel, type ObjekTabelXlsx } from '../tabel/bagian-tabel';
import { DaftarBagian } from '../tambah/daftar-bagian';
import { daftarkanLembar, daftarkanNama, namaLembar, type NamaBaru } from '../tambah/daftarkan';
import { lepasRantaiHitung } from '../terapkan';
import { hitungSaatDibuka } from '../xml/buku-xml';
import { escapeAtribut } from '../xml/escape';
import { lembarBebasXml } from './lembar-bebas-xml';
import { denganGambar, lembarLama, type LembarLama } from './lembar-lama';
import { namaBuku, tanpaNama } from './nama-buku';
import { barisBebas } from './sel-lembar';
import { lepasPenanda } from './lepas-penanda';
import { taruhGaya, type GayaBuku } from './taruh-gaya';
import { tautanLuar } from './tautan-luar';
import { gantiNamaLembar, lembarTerakhirKeAwal } from './urutan-lembar';
import { dariPeta } from '../../../../domain/umum/pasti';

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const keadaanXml = { tampak: undefined, tersembunyi: 'hidden', 'sangat-tersembunyi': 'veryHidden' } as const;

/** The bytes of a workbook with free sheets made, or made again where they stand; other parts byte for byte as they were. */
export async function susunBebasPada(
  nama: string,
  bytes: Uint8Array,
  buku: BukuTerbaca,
  lembar: readonly LembarBebas[],
  pemadat: Pemadat,
  opsi: OpsiBebas = {},
): Promise<Result<Uint8Array, KegagalanBuku>> {
  if (lembar.length === 0) return ok(bytes);
  const dibuka = IsiPaket.buka(bytes, pemadat);
  if (!dibuka.ok) return fail(kegagalanBuku(nama, dibuka.error));
  const isi = dibuka.value;
  const objek = semuaObjek(nama, isi);
  if (!objek.ok) return objek;
  const xmlBuku = isi.teks(isi.bagianBuku);
  const rencana = rencanaBebas(lembar, {
    lembar: buku.lembar,
    namaLembar: namaLembar(xmlBuku),
    nama: namaBuku(xmlBuku),
    objekPada: (satu) => objek.value.get(satu) ?? [],
  });
  if (!rencana.ok) return rencana;
  if (rencana.value.some((satu) => adaSandi(isi, satu))) return fail({ kode: 'protected' });
  const gambar = new Map<RencanaBebas, GambarLembar | undefined>();
  for (const satu of rencana.value) {
    const milik = gambarLama(isi, satu);
    if (!milik.ok) return fail(kegagalanBuku(nama, milik.error));
    gambar.set(satu, milik.value);
  }
  const rupa = new Set(rencana.value.flatMap(({ susunan }) => susunan.sel.map((satu) => satu.rupa)));
  const berwarna = rencana.value.some(({ susunan }) => susunan.pewarnaan.length > 0);
  const gaya = taruhGaya(isi, [...rupa], berwarna);
  for (const satu of rencana.value)
    tulisRencana(isi, satu, {
      gaya,
      bagan: (bagian) => pasangBagan(isi, bagian, satu, gambar.get(satu), opsi),
    });
  lepasRantaiHitung(isi);
  isi.tulis(isi.bagianBuku, hitungSaatDibuka(isi.teks(isi.bagianBuku)));
  return ok(await isi.bytes());
}

/** A password is not ours to take off, here as little as in Excel. */
function adaSandi(isi: IsiPaket, { diTempat, ditinggal }: RencanaBebas): boolean {
  const lama = diTempat ?? ditinggal;
  const bagian = lama && isi.bagianLembar.get(lama.lembar.nama);
  const kunci = /<(?:[\w.-]+:)?sheetProtection\s[^>]*>/.exec(
    bagian === undefined ? '' : isi.teks(bagian),
  )?.[0];
  return kunci !== undefined && /\s(?:password|hashValue)\s*=\s*["'][^"']/.test(kunci);
}

function semuaObjek(
  nama: string,
  isi: IsiPaket,
): Result<ReadonlyMap<string, readonly ObjekTabelXlsx[]>, KegagalanBuku> {
  const hasil = new Map<string, readonly ObjekTabelXlsx[]>();
  for (const [lembar, bagian] of isi.bagianLembar) {
    const objek = bacaObjekTabel(isi.paket, bagian);
    if (!objek.ok) return fail(kegagalanBuku(nama, objek.error));
    hasil.set(lembar, objek.value);
  }
  return ok(hasil);
}

interface CaraTulis {
  readonly gaya: GayaBuku;
  /** Puts the charts of the sheet on its drawing; gives the relationship by which the part names it. */
  readonly bagan: (bagian: string) => string | undefined;
}

function tulisRencana(isi: IsiPaket, rencana: RencanaBebas, cara: CaraTulis): void {
  const { diTempat, ditinggal, susunan, nama, namaLama } = rencana;
  const milik = new Set(namaLama);
  const buang = (lembar?: string): void => {
    const buku = isi.teks(isi.bagianBuku);
    const letak = lembar === undefined ? undefined : namaLembar(buku).indexOf(lembar);
    const cetak = (satu: string): boolean => /^_xlnm\.Print_(?:Titles|Area)$/i.test(satu);
    const hapus = tanpaNama(buku, (satu) =>
      satu.lembar === undefined ? milik.has(satu.nama) : satu.lembar === letak && cetak(satu.nama),
    );
    isi.tulis(isi.bagianBuku, hapus);
  };
  buang((diTempat ?? ditinggal)?.lembar.nama);
  if (ditinggal !== undefined) {
    const bagian = dariPeta(isi.bagianLembar, ditinggal.lembar.nama);
    isi.tulis(bagian, lepasPenanda(isi.teks(bagian), ditinggal.penanda.baris));
    const buku = isi.teks(isi.bagianBuku);
    const letak = namaLembar(buku).indexOf(ditinggal.lembar.nama);
    isi.tulis(isi.bagianBuku, gantiNamaLembar(buku, letak, escapeAtribut(ditinggal.namaBaru)));
  }
  if (diTempat !== undefined) {
    const bagian = dariPeta(isi.bagianLembar, diTempat.lembar.nama);
    isi.tulis(bagian, tersusun(isi, bagian, rencana, cara, lembarLama(isi.teks(bagian), rencana)));
  } else {
    const daftar = new DaftarBagian(isi);
    const bagian = daftar.tambah('worksheet', 'worksheets/sheet', '');
    isi.tulis(bagian, tersusun(isi, bagian, rencana, cara, lembarKosong));
    const relasiBaru = daftar.hubungkan(isi.bagianBuku, 'worksheet', bagian);
    const { spec } = susunan;
    const keadaan = keadaanXml[ditinggal?.lembar.visibilitas ?? spec.visibilitas];
    const buku = daftarkanLembar(isi.teks(isi.bagianBuku), { nama, relasi: relasiBaru, keadaan });
    isi.tulis(isi.bagianBuku, spec.tempat === 'awal' ? lembarTerakhirKeAwal(buku) : buku);
  }
  const buku = isi.teks(isi.bagianBuku);
  isi.tulis(isi.bagianBuku, daftarkanNama(buku, namaLembarBebas(rencana, namaLembar(buku).indexOf(nama))));
}

const lembarKosong: LembarLama = {
  awalan: '',
  akar: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${NS}">`,
  ekor: '</worksheet>',
  terpilih: false,
  tautanLama: [],
  asing: new Map(),
};

function tersusun(
  isi: IsiPaket,
  bagian: string,
  { susunan }: RencanaBebas,
  { gaya, bagan }: CaraTulis,
  lama: LembarLama,
): string {
  const luar = tautanLuar(isi, bagian, lama.tautanLama);
  const gambar = bagan(bagian);
  return lembarBebasXml(susunan, {
    ...lama,
    ekor: gambar === undefined ? lama.ekor : denganGambar(lama, gambar),
    gaya,
    relasi: luar,
    baris: barisBebas(susunan, lama.asing, {
      awalan: lama.awalan,
      gaya: ({ rupa }: { readonly rupa: RupaTersusun }) => dariPeta(gaya.sel, rupa),
      sistem1904: isi.sistem1904,
    }),
  });
}

/** Names of input cells, and what the sheet prints. */
function namaLembarBebas({ susunan, nama }: RencanaBebas, lembar: number): NamaBaru[] {
  const kutip = kutipLembar(nama);
  const { cetak } = susunan.spec;
  const ulangi = cetak?.ulangi ?? [];
  const area = cetak?.area === undefined ? undefined : bacaRentang(cetak.area);
  return [
    ...susunan.masukan.map(({ nama: satu, baris, kolom }) => ({
      name: satu,
      range: `${kutip}!$${hurufKolom(kolom + 1)}$${baris}`,
    })),
    ...(ulangi.length === 0
      ? []
      : [{ name: '_xlnm.Print_Titles', range: `${kutip}!$${ulangi[0]}:$${ulangi[1]}`, lembar }]),
    ...(area === undefined ? [] : [{ name: '_xlnm.Print_Area', range: `${kutip}!${mutlak(area)}`, lembar }]),
  ];
}

const mutlak = ({ kiri, kanan, atas, bawah }: Rentang): string =>
  `$${hurufKolom(kiri + 1)}$${atas}:$${hurufKolom(kanan + 1)}$${bawah}`;
