import type { DeretTersusun, IsiBagan } from '../../application/bebas/susunan';
import type { BaganSpec, SumbuBagan } from '../../lembar/bagan/tipe';
import { kutipLembar } from '../../lembar/kutip-lembar';
import { hurufKolom } from '../../lembar/alamat';
import type { Rentang } from '../../lembar/rentang';
import { escapeAtribut, escapeIsi } from '../xlsx/buku/xml/escape';
import { lindungiTeks } from '../xlsx/nilai-sel';
import { hurufDiAtas } from './kontras';

const NS_C = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const NS_A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const NS_R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const BAHASA = 'id-ID';
/** Sizes in hundredths of a point. */
const BESAR = 1000;
const BESAR_JUDUL = 1200;
/** A title of more lines than two gets smaller letters. */
const JUDUL_PANJANG = 80;
const BESAR_LABEL = 900;
const WARNA_HURUF = '404040';
const WARNA_GARIS = 'D9D9D9';
/** Axes are named within their part. */
const SUMBU_KATEGORI = '111111111';
const SUMBU_NILAI = '222222222';
const SUMBU_PLOT = `<c:axId val="${SUMBU_KATEGORI}"/><c:axId val="${SUMBU_NILAI}"/>`;
const MAKS_LURUS = 12;
const TEBAL_GARIS = 28_575;
const UMUM = 'General';

export const JENIS_ISI_BAGAN = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
export const RUANG_BAGAN = NS_C;

/**
 * A chart part (ECMA-376 part 1, 21.2), the same for a sheet, a slide and a report: kind, ranges, and the figures themselves,
 * which viewers and slides draw from. A figure that is missing has no point, the number of points stays.
 */
export function baganXml(spec: BaganSpec, isi: IsiBagan): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<c:chartSpace xmlns:c="${NS_C}" xmlns:a="${NS_A}" xmlns:r="${NS_R}"><c:date1904 val="0"/><c:lang val="${BAHASA}"/>` +
    `<c:roundedCorners val="0"/><c:chart>${judulXml(spec.judul)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plotXml(spec, isi)}${sumbuKategoriXml(isi)}${sumbuNilaiXml(spec, isi)}</c:plotArea>` +
    (isi.legenda ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${hurufXml(BESAR)}</c:legend>` : '') +
    '<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>' +
    `<c:spPr>${isianXml('FFFFFF')}<a:ln w="9525">${isianXml(WARNA_GARIS)}</a:ln></c:spPr></c:chartSpace>`
  );
}

/** What names a series, its categories and its values: of all that a chart holds, what follows the figures. */
export interface AcuanDeret {
  readonly tx: string;
  readonly cat: string;
  readonly val: string;
}

export function acuanDeret(
  { sumbu }: BaganSpec,
  isi: IsiBagan,
  { nama, kepala, sel, nilai }: DeretTersusun,
): AcuanDeret {
  const rujuk = (area: Rentang): string => escapeIsi(`${kutipLembar(isi.lembar)}!${mutlak(area)}`);
  const titik = (ke: number, teks: string): string => `<c:pt idx="${ke}"><c:v>${teks}</c:v></c:pt>`;
  const teks = (area: Rentang, daftar: readonly string[]): string =>
    `<c:strRef><c:f>${rujuk(area)}</c:f><c:strCache><c:ptCount val="${daftar.length}"/>` +
    `${daftar.map((satu, k) => (satu === '' ? '' : titik(k, escapeIsi(lindungiTeks(satu))))).join('')}</c:strCache></c:strRef>`;
  return {
    tx: `<c:tx>${teks(kepala, [nama])}</c:tx>`,
    cat: `<c:cat>${teks(isi.kategori, isi.namaKategori)}</c:cat>`,
    val:
      `<c:val><c:numRef><c:f>${rujuk(sel)}</c:f><c:numCache><c:formatCode>${escapeIsi(sumbu?.format ?? UMUM)}</c:formatCode>` +
      `<c:ptCount val="${nilai.length}"/>` +
      `${nilai.map((satu, k) => (satu === null ? '' : titik(k, String(satu)))).join('')}</c:numCache></c:numRef></c:val>`,
  };
}

/** `c:scaling` of the values, `balik` for an axis that runs the other way, with what else stands in it. */
export const skalaXml = ({ min, maks }: SumbuBagan, balik = false): string =>
  `<c:scaling><c:orientation val="${balik ? 'maxMin' : 'minMax'}"/>` +
  `${maks === undefined ? '' : `<c:max val="${maks}"/>`}${min === undefined ? '' : `<c:min val="${min}"/>`}</c:scaling>`;

export const langkahXml = ({ langkah }: SumbuBagan): string =>
  langkah === undefined ? '' : `<c:majorUnit val="${langkah}"/>`;

const mutlak = ({ kiri, kanan, atas, bawah }: Rentang): string => {
  const awal = `$${hurufKolom(kiri + 1)}$${atas}`;
  return kiri === kanan && atas === bawah ? awal : `${awal}:$${hurufKolom(kanan + 1)}$${bawah}`;
};

const isianXml = (warna: string): string => `<a:solidFill><a:srgbClr val="${warna}"/></a:solidFill>`;

const hurufXml = (besar: number, warna = WARNA_HURUF, badan = '<a:bodyPr/>'): string =>
  `<c:txPr>${badan}<a:lstStyle/><a:p><a:pPr><a:defRPr sz="${besar}" b="0">${isianXml(warna)}</a:defRPr></a:pPr>` +
  `<a:endParaRPr lang="${BAHASA}"/></a:p></c:txPr>`;

const judulXml = (judul: string): string => {
  const rupa = `sz="${judul.length > JUDUL_PANJANG ? BESAR_LABEL : BESAR_JUDUL}" b="1"`;
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr ${rupa}>${isianXml(WARNA_HURUF)}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="${BAHASA}" ${rupa}>${isianXml(WARNA_HURUF)}</a:rPr><a:t>${escapeIsi(judul)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
};

/** Bars and lines of one chart share its two axes; numbers of series are unique over both. */
function plotXml(spec: BaganSpec, isi: IsiBagan): string {
  const semua = isi.deret.map((deret, k) => ({ deret, xml: deretXml(spec, isi, deret, k) }));
  const milik = (garis: boolean): string =>
    semua.map(({ deret, xml }) => ((deret.rupa !== 'batang') === garis ? xml : '')).join('');
  const [batang, garis] = [milik(false), milik(true)];
  return (
    (batang === ''
      ? ''
      : `<c:barChart><c:barDir val="${isi.mendatar ? 'bar' : 'col'}"/><c:grouping val="stacked"/><c:varyColors val="0"/>` +
        `${batang}<c:gapWidth val="${spec.jenis === 'jadwal' ? 40 : 60}"/><c:overlap val="100"/>${SUMBU_PLOT}</c:barChart>`) +
    (garis === ''
      ? ''
      : `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${garis}<c:marker val="1"/>${SUMBU_PLOT}</c:lineChart>`)
  );
}

function deretXml(spec: BaganSpec, isi: IsiBagan, deret: DeretTersusun, ke: number): string {
  const { tx, cat, val } = acuanDeret(spec, isi, deret);
  const garis = deret.rupa !== 'batang';
  const label = spec.label === true && deret.warna !== undefined && deret.rupa !== 'garis-putus';
  return (
    `<c:ser><c:idx val="${ke}"/><c:order val="${ke}"/>${tx}` +
    (garis ? rupaGarisXml(deret) : `${rupaBatangXml(deret)}<c:invertIfNegative val="0"/>`) +
    (label ? labelXml(spec, deret) : '') +
    `${cat}${val}${garis ? '<c:smooth val="0"/>' : ''}</c:ser>`
  );
}

const rupaBatangXml = ({ warna }: DeretTersusun): string =>
  `<c:spPr>${warna === undefined ? '<a:noFill/><a:ln><a:noFill/></a:ln>' : isianXml(warna)}</c:spPr>`;

function rupaGarisXml({ warna, rupa, nilai }: DeretTersusun): string {
  if (warna === undefined)
    return '<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>';
  const putus = rupa === 'garis-putus';
  const simbol = !putus ? 'circle' : terpencil(nilai) ? 'dash' : undefined;
  return (
    `<c:spPr><a:ln w="${TEBAL_GARIS}" cap="${putus ? 'flat' : 'rnd'}">${isianXml(warna)}${putus ? '<a:prstDash val="dash"/>' : ''}</a:ln></c:spPr>` +
    (simbol === undefined
      ? '<c:marker><c:symbol val="none"/></c:marker>'
      : `<c:marker><c:symbol val="${simbol}"/><c:size val="${putus ? 14 : 6}"/><c:spPr>${isianXml(warna)}</c:spPr></c:marker>`)
  );
}

/** A value without neighbours is no line: a mark shows it. */
const terpencil = (nilai: readonly (number | null)[]): boolean =>
  nilai.some(
    (satu, k) => satu !== null && (nilai[k - 1] ?? null) === null && (nilai[k + 1] ?? null) === null,
  );

/** Of stacked bars only `ctr`, `inEnd` and `inBase` open without repair. */
function labelXml({ sumbu }: BaganSpec, { warna, rupa }: DeretTersusun): string {
  const batang = rupa === 'batang';
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeAtribut(sumbu?.format ?? UMUM)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    hurufXml(BESAR_LABEL, batang ? hurufDiAtas(warna ?? 'FFFFFF') : WARNA_HURUF) +
    `<c:dLblPos val="${batang ? 'ctr' : 't'}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>` +
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>'
  );
}

/** A few names under columns are broken at words rather than laid aslant, which takes the room of the figures. */
const badanKategori = ({ mendatar, namaKategori }: IsiBagan): string | undefined =>
  mendatar || namaKategori.length > MAKS_LURUS ? undefined : '<a:bodyPr rot="0" vert="horz"/>';

const sumbuKategoriXml = (isi: IsiBagan): string =>
  `<c:catAx><c:axId val="${SUMBU_KATEGORI}"/>${skalaXml({}, isi.mendatar)}<c:delete val="0"/><c:axPos val="${isi.mendatar ? 'l' : 'b'}"/>` +
  `<c:numFmt formatCode="${UMUM}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
  `<c:spPr><a:ln w="9525">${isianXml('A6A6A6')}</a:ln></c:spPr>${hurufXml(BESAR, WARNA_HURUF, badanKategori(isi))}<c:crossAx val="${SUMBU_NILAI}"/><c:crosses val="autoZero"/>` +
  '<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>';

/** With the first category on top, an axis below is at the largest category. A schedule has its days above. */
function sumbuNilaiXml({ jenis, sumbu = {} }: BaganSpec, { mendatar }: IsiBagan): string {
  const diAtas = jenis === 'jadwal';
  return (
    `<c:valAx><c:axId val="${SUMBU_NILAI}"/>${skalaXml(sumbu)}<c:delete val="0"/><c:axPos val="${mendatar ? (diAtas ? 't' : 'b') : 'l'}"/>` +
    `<c:majorGridlines><c:spPr><a:ln w="6350">${isianXml(WARNA_GARIS)}</a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${escapeAtribut(sumbu.format ?? UMUM)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${hurufXml(BESAR)}<c:crossAx val="${SUMBU_KATEGORI}"/>` +
    `<c:crosses val="${mendatar && !diAtas ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/>${langkahXml(sumbu)}</c:valAx>`
  );
}
