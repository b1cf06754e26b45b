/**
 * What a manifest must keep, checked without a network: the order and number of elements and the lengths of [MS-OWEMXML]
 * (sections 5.2, 5.6, 5.7), references that resolve, https everywhere, and icons that are there in the size they claim.
 */
import { periksaSusunan } from './susunan.mjs';
import { anakBernama, bernama, isiAnak, jejak, semua, urai } from './urai.mjs';

const UKURAN_WAJIB = [16, 32, 80];
const UKURAN_BOLEH = [16, 20, 24, 32, 40, 48, 64, 80];
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What kind of resource a reference names. */
const JENIS_RUJUKAN = {
  'bt:Image': 'bt:Images',
  SourceLocation: 'bt:Urls',
  FunctionFile: 'bt:Urls',
  LearnMoreUrl: 'bt:Urls',
  Label: 'bt:ShortStrings',
  Title: 'bt:ShortStrings',
  Description: 'bt:LongStrings',
};

/** Everything that is wrong, one line each. `ukuranPng(url)` gives the width and height of an icon, or `undefined`. */
export function periksaManifest(xml, ukuranPng) {
  const salah = [];
  const akar = urai(xml, (pesan) => salah.push(pesan));
  if (akar?.nama !== 'OfficeApp') return [...salah, 'The root is not OfficeApp'];
  for (const unsur of semua(akar)) {
    salah.push(...periksaSusunan(unsur), ...periksaPanjang(unsur), ...periksaAlamat(unsur));
  }
  return [
    ...salah,
    ...periksaPokok(akar),
    ...periksaRujukan(akar),
    ...periksaIkon(akar, ukuranPng),
    ...periksaTombol(akar),
  ];
}

/** Lengths by the kind of text. */
function batasPanjang(unsur) {
  if (unsur.nama === 'bt:String') return unsur.induk.nama === 'bt:LongStrings' ? 250 : 125;
  return { ProviderName: 125, DisplayName: 125, Description: 250, TaskpaneId: 125, FunctionName: 250 }[
    unsur.nama
  ];
}

function periksaPanjang(unsur) {
  const batas = batasPanjang(unsur);
  if (batas === undefined || unsur.atribut.resid !== undefined) return [];
  const teks = [
    unsur.atribut.DefaultValue ?? unsur.teks.trim(),
    ...unsur.anak.map(({ atribut }) => atribut.Value),
  ];
  return teks
    .filter((satu) => satu === undefined || satu.length === 0 || satu.length > batas)
    .map((satu) => `${jejak(unsur)}: ${satu?.length ?? 0} characters, allowed 1 to ${batas}`);
}

const AWALAN_NAMA = new Set(['xmlns', 'xmlns:xsi', 'xmlns:bt']);

const periksaAlamat = (unsur) =>
  Object.entries(unsur.atribut)
    .filter(([kunci, nilai]) => !AWALAN_NAMA.has(kunci) && /^[a-z]+:\/\//i.test(nilai))
    .filter(([, nilai]) => !nilai.startsWith('https://') || nilai.length > 2048 || !URL.canParse(nilai))
    .map(([, nilai]) => `${jejak(unsur)}: ${nilai} is no https address`);

function periksaPokok(akar) {
  const [versi] = bernama(akar, 'VersionOverrides');
  const syarat = [
    [akar.atribut['xsi:type'] === 'TaskPaneApp', 'OfficeApp is no TaskPaneApp'],
    [GUID.test(isiAnak(akar, 'Id')), 'Id is no GUID'],
    [/^\d+(\.\d+){3}$/.test(isiAnak(akar, 'Version')), 'Version is not of four numbers'],
    [/^[a-z]{2}-[A-Z]{2}$/.test(isiAnak(akar, 'DefaultLocale')), 'DefaultLocale is no culture'],
    [isiAnak(akar, 'Permissions') === 'ReadWriteDocument', 'Permissions is not ReadWriteDocument'],
    [versi?.atribut['xsi:type'] === 'VersionOverridesV1_0', 'A task pane knows VersionOverridesV1_0 only'],
  ];
  return syarat.filter(([benar]) => !benar).map(([, pesan]) => pesan);
}

function periksaRujukan(akar) {
  const sumber = new Map();
  const salah = [];
  for (const kelompok of bernama(akar, 'Resources').flatMap(({ anak }) => anak)) {
    for (const { atribut } of kelompok.anak) {
      if (sumber.has(atribut.id)) salah.push(`Resource id ${atribut.id} stands twice`);
      if (atribut.id.length > 32) salah.push(`Resource id ${atribut.id} is longer than 32 characters`);
      sumber.set(atribut.id, kelompok.nama);
    }
  }
  const perujuk = semua(akar).filter(({ atribut }) => atribut.resid !== undefined);
  const dipakai = new Set(perujuk.map(({ atribut }) => atribut.resid));
  return [
    ...salah,
    ...perujuk
      .filter((unsur) => sumber.get(unsur.atribut.resid) !== JENIS_RUJUKAN[unsur.nama])
      .map((unsur) => `${jejak(unsur)}: ${unsur.atribut.resid} is not in ${JENIS_RUJUKAN[unsur.nama]}`),
    ...[...sumber.keys()].filter((id) => !dipakai.has(id)).map((id) => `Resource ${id} is used nowhere`),
  ];
}

function periksaIkon(akar, ukuranPng) {
  const alamat = new Map(
    bernama(akar, 'bt:Images').flatMap(({ anak }) =>
      anak.map(({ atribut }) => [atribut.id, atribut.DefaultValue]),
    ),
  );
  const salah = [];
  const periksa = (url, ukuran, tempat) => {
    const nyata = url && ukuranPng(url);
    if (!nyata || nyata.lebar !== ukuran || nyata.tinggi !== ukuran) {
      salah.push(
        `${tempat}: ${url} is ${nyata ? `${nyata.lebar}×${nyata.tinggi}` : 'not there'}, not ${ukuran}×${ukuran}`,
      );
    }
  };
  for (const ikon of bernama(akar, 'Icon')) {
    const ukuran = ikon.anak.map(({ atribut }) => Number(atribut.size));
    for (const wajib of UKURAN_WAJIB.filter((satu) => !ukuran.includes(satu))) {
      salah.push(`${jejak(ikon)}: no icon of ${wajib}`);
    }
    for (const { atribut } of ikon.anak) {
      if (!UKURAN_BOLEH.includes(Number(atribut.size)))
        salah.push(`${jejak(ikon)}: size ${atribut.size} is unknown`);
      periksa(alamat.get(atribut.resid), Number(atribut.size), jejak(ikon));
    }
  }
  periksa(anakBernama(akar, 'IconUrl')[0]?.atribut.DefaultValue, 32, 'IconUrl');
  periksa(anakBernama(akar, 'HighResolutionIconUrl')[0]?.atribut.DefaultValue, 64, 'HighResolutionIconUrl');
  return salah;
}

function periksaTombol(akar) {
  const id = [...bernama(akar, 'Control'), ...bernama(akar, 'Group')].map(({ atribut }) => atribut.id);
  return id.filter((satu, ke) => id.indexOf(satu) !== ke).map((satu) => `Control id ${satu} stands twice`);
}
