import { rencanaBagan, type RencanaBagan } from '../../../../application/bebas/nasib-bagan';
import type { RencanaBebas } from '../../../../application/bebas/rencana-bebas';
import type { BaganTersusun } from '../../../../application/bebas/susunan';
import type { OpsiBebas } from '../../../../application/ports/workbook';
import type { CatatanBagan } from '../../../../lembar/bebas/penanda';
import { dariPeta, pasti } from '../../../../domain/umum/pasti';
import { baganXml } from '../../../ooxml/bagan';
import { BATAS_GAMBAR } from '../../batas';
import { bagianRelasi, relasi } from '../../relasi';
import type { IsiPaket } from '../isi-paket';
import { DaftarBagian } from '../tambah/daftar-bagian';
import { tanpaJenis, tanpaRelasi } from '../xml/buku-xml';
import { Gambar, gambarKosong, type BaganBerdiri } from './gambar';
import type { GambarLembar } from './gambar-lembar';
import { perbaruiBagan } from './perbarui-bagan';

const CONTENT_TYPES = '[Content_Types].xml';
/** Parts that Excel adds to a chart of its own: looks to choose from. */
const GAYA_BAGAN = /\/chart(?:Color)?Style$/;

/**
 * Puts the charts of a free sheet on the drawing of its part: new ones at its end, those that stand renewed where they are.
 * Gives the relationship by which the sheet is to name the drawing; `undefined` where nothing was put on one.
 */
export function pasangBagan(
  isi: IsiPaket,
  bagian: string,
  { susunan, diTempat, ditinggal }: RencanaBebas,
  lama: GambarLembar | undefined,
  opsi: OpsiBebas,
): string | undefined {
  const ada = new Set(lama?.gambar.bagan.keys());
  const rencana = rencanaBagan(susunan.bagan, diTempat ?? ditinggal, ada, opsi);
  // What was left to a person keeps its charts.
  const milik = diTempat === undefined ? undefined : lama;
  const baru = milik === undefined ? yangBaru(rencana) : terapkanPada(isi, milik, rencana);
  if (milik === undefined && baru.length === 0) return undefined;
  const daftar = new DaftarBagian(isi);
  const tujuan = milik ?? gambarBaru(daftar, bagian);
  for (const satu of baru) {
    const bagianBagan = daftar.tambah('chart', 'charts/chart', baganXml(satu.bagan, satu.isi));
    tujuan.gambar.tambah(satu, daftar.hubungkan(tujuan.bagian, 'chart', bagianBagan));
  }
  tulisBila(isi, tujuan.bagian, tujuan.gambar.hasil());
  return tujuan.hubungan;
}

const yangBaru = ({ nasib }: RencanaBagan): BaganTersusun[] =>
  [...nasib].flatMap(([satu, { jenis }]) => (jenis === 'biarkan' ? [] : [satu]));

/** Renews the charts that stand on a drawing, takes away those that are described no more; gives those to be made. */
function terapkanPada(isi: IsiPaket, milik: GambarLembar, { nasib, buang }: RencanaBagan): BaganTersusun[] {
  const berdiri = milik.gambar.bagan;
  for (const id of buang) buangBagan(isi, milik, dariPeta(berdiri, id));
  return [...nasib].flatMap(([satu, { jenis, catatan }]) => {
    if (jenis === 'biarkan') return [];
    const ini = berdiri.get(satu.bagan.id);
    if (ini === undefined) return [satu];
    if (tulisLagi(isi, milik, ini, satu, catatan)) return [];
    milik.gambar.buang(ini);
    return [satu];
  });
}

function gambarBaru(daftar: DaftarBagian, bagianLembar: string): Omit<GambarLembar, 'bagan'> {
  const bagian = daftar.tambah('drawing', 'drawings/drawing', gambarKosong);
  const hubungan = daftar.hubungkan(bagianLembar, 'drawing', bagian);
  return { bagian, hubungan, gambar: pasti(Gambar.baca(gambarKosong), 'an empty drawing') };
}

/** A part that comes out as it was stays as the package has it. */
function tulisBila(isi: IsiPaket, bagian: string, xml: string): void {
  if (xml !== isi.teks(bagian)) isi.tulis(bagian, xml);
}

/** `catatan`: what it was made of where it shows the same series still. Tells whether its part is there. */
function tulisLagi(
  isi: IsiPaket,
  { gambar, bagan }: GambarLembar,
  berdiri: BaganBerdiri,
  satu: BaganTersusun,
  catatan: CatatanBagan | undefined,
): boolean {
  const bagian = bagan.get(berdiri.relasi)?.sasaran;
  if (bagian === undefined || !isi.ada(bagian)) return false;
  // One that we or Excel wrote has a few megabytes; what is larger is written anew.
  const terbaca = catatan !== undefined && isi.ukuran(bagian) <= BATAS_GAMBAR;
  const diperbarui = terbaca ? perbaruiBagan(isi.teks(bagian), satu, catatan) : undefined;
  tulisBila(isi, bagian, diperbarui ?? baganXml(satu.bagan, satu.isi));
  gambar.beriAlt(berdiri, satu.bagan.alt, catatan?.alt);
  return true;
}

/** A chart in a group stays with the group. */
function buangBagan(isi: IsiPaket, { bagian, gambar, bagan }: GambarLembar, berdiri: BaganBerdiri): void {
  if (berdiri.jangkar === undefined) return;
  gambar.buang(berdiri);
  const milik = bagan.get(berdiri.relasi);
  if (milik === undefined) return;
  const gaya = relasi(isi.paket, milik.sasaran);
  const rels = bagianRelasi(milik.sasaran);
  const dibuang = [
    milik.sasaran,
    ...(gaya.ok ? gaya.value.filter(({ jenis, luar }) => GAYA_BAGAN.test(jenis) && !luar) : []).map(
      ({ sasaran }) => sasaran,
    ),
  ];
  for (const satu of dibuang) {
    isi.hapus(satu);
    isi.tulis(CONTENT_TYPES, tanpaJenis(isi.teks(CONTENT_TYPES), satu));
  }
  if (isi.ada(rels)) isi.hapus(rels);
  const relsGambar = bagianRelasi(bagian);
  isi.tulis(relsGambar, tanpaRelasi(isi.teks(relsGambar), milik.id));
}
