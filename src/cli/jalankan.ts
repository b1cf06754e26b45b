import yargs, { type Argv } from 'yargs';
import { muatBahasa, type Bahasa } from '../teks/bahasa';
import { bahasaUntuk, kodeBahasa } from '../teks/daftar';
import { barisAman, jsonAman } from './aksara';
import { OPSI_AKHIR, pisahAkhirOpsi, type ArgumenTerpisah } from './akhir-opsi';
import { amplop } from './amplop';
import { salahArgumenTeks } from './argumen-teks';
import { kemajuanBerkala } from './kemajuan-berkala';
import { kodeKeluar, type KodeKeluar } from './kode-keluar';
import type { Dunia, Konteks, TeksCli } from './konteks';
import { laporkan } from './laporkan';
import { kabar, kodeDari, rusak, salahPakai, takTerkabar, type LuaranPerintah } from './luaran-perintah';
import type { CaraPanggil } from './panggilan';
import { barisPerintah } from './baris-perintah';
import { daftarPerintah } from './perintah/daftar';
import { polaPerintah, type Perintah } from './perintah/tipe';

/** The language is needed before the arguments are parsed: their errors are told in it. */
function bahasaDiminta(argv: readonly string[]): string | undefined {
  const letak = argv.findIndex((satu) => satu === '--bahasa' || satu.startsWith('--bahasa='));
  return letak < 0 ? undefined : (argv[letak]?.split('=')[1] ?? argv[letak + 1]);
}

/** So is the form: wrong usage, too, is told as JSON where that was asked for. */
const jsonDiminta = (argv: readonly string[]): boolean =>
  argv.some((satu, i) => (satu === '--json' && argv[i + 1] !== 'false') || satu === '--json=true');

/** What was asked for, as far as it can be told where no command came to its end. */
const tanpaPerintah = (argv: readonly string[]): Pick<Akhir, 'json' | 'perintah'> => ({
  json: jsonDiminta(argv),
  perintah: argv.find((satu) => daftarPerintah.some(({ nama }) => nama === satu)) ?? null,
});

const teksCli = ({ teks: { perintah, layanan } }: Bahasa): TeksCli => ({ ...perintah, layanan });

/** Help tells commands by the program's name; how it is typed here may be longer. */
const NAMA = 'kinerja';

/** Options that every command has, or every one that works on a workspace. */
interface OpsiUmum {
  readonly json: boolean;
  readonly cadangan: boolean;
}

/** Wrong usage, told in the language that was asked for. */
class GalatPakai extends Error {}

/** What a command line came to, and in what form that is to be told. */
interface Akhir {
  readonly json: boolean;
  readonly perintah: string | null;
  readonly luaran: LuaranPerintah;
}

/** Runs one command line; gives the exit code. Nothing but this prints, and only through `asli`. */
export async function jalankan(diketik: readonly string[], asli: Dunia): Promise<KodeKeluar> {
  const terpisah = pisahAkhirOpsi(diketik);
  const argv = terpisah.depan;
  const dunia: Dunia = {
    ...asli,
    cetak: (baris) => asli.cetak(barisAman(baris)),
    lapor: (baris) => asli.lapor(barisAman(baris)),
  };
  const bahasa = await muatBahasa(bahasaUntuk(bahasaDiminta(argv)));
  const teks = teksCli(bahasa);
  const tunjukkan = (json: boolean, luaran: LuaranPerintah): void => {
    // Of an outcome in parts, each was shown when it ended.
    if (!('bagian' in luaran)) laporkan({ dunia, bahasa, json }, luaran);
  };
  const kabarkan = ({ json, perintah, luaran }: Akhir): KodeKeluar => {
    tunjukkan(json, luaran);
    if (json) for (const baris of jsonAman(amplop(perintah, luaran, bahasa))) asli.cetak(baris);
    return kodeDari(luaran);
  };
  const sampaikan = (akhir: Akhir): KodeKeluar => {
    try {
      return kabarkan(akhir);
    } catch (galat) {
      dunia.lacak?.(galat);
      // What it did is done, whatever became of telling it.
      return kabarkan({
        ...akhir,
        luaran: kodeDari(akhir.luaran) === kodeKeluar.selesai ? takTerkabar : rusak,
      });
    }
  };
  try {
    const dijalankan = laksanakan(terpisah, bahasa, dunia.panggilan, ({ json, cadangan }) => ({
      cadangan,
      cwd: dunia.cwd,
      disk: dunia.disk,
      panggilan: dunia.panggilan,
      lingkungan: dunia.lingkungan,
      pembaca: () => dunia.pembaca(),
      detak: () => dunia.detak(),
      ...(dunia.tahap === undefined ? {} : { tahap: dunia.tahap }),
      bahasa,
      teks,
      kemajuan: kemajuanBerkala(dunia),
      tunjukkan: (bagian) => tunjukkan(json, bagian),
    }));
    return sampaikan(await (asli.buntu === undefined ? dijalankan : Promise.race([dijalankan, asli.buntu])));
  } catch (galat) {
    // What fails for a reason that is known is an outcome; this is a bug.
    dunia.lacak?.(galat);
    return sampaikan({ ...tanpaPerintah(argv), luaran: rusak });
  }
}

/** Parses the command line and runs its command. Wrong usage and help are outcomes like any other. */
async function laksanakan(
  { depan, untukPengurai, kembalikan }: ArgumenTerpisah,
  bahasa: Bahasa,
  panggilan: CaraPanggil,
  konteksDari: (opsi: OpsiUmum) => Konteks,
): Promise<Akhir> {
  const teks = teksCli(bahasa);
  let akhir: Akhir | undefined;
  // A command that is named first is all that is declared: what is told of one says nothing of the others.
  const disebut = daftarPerintah.filter(({ nama }) => nama === depan[0]);
  const pengurai = (disebut.length > 0 ? disebut : daftarPerintah).reduce(
    (y, perintah) =>
      y.command(
        polaPerintah(perintah),
        perintah.ringkas(teks),
        (argumen) => perintah.opsi(denganBerkas(argumen, perintah, teks), teks),
        async (terurai) => {
          const json = terurai['json'] === true;
          const cadangan = terurai['tanpa-cadangan'] !== true;
          const argumen = Object.fromEntries(
            Object.entries(terurai).map(([nama, nilai]) => [nama, kembalikan(nilai)]),
          );
          const salah = salahArgumenTeks(argumen, { teks, bahasa });
          const luaran =
            salah === undefined
              ? await (
                  await perintah.muat()
                )(konteksDari({ json, cadangan }), argumen)
              : salahPakai(salah);
          akhir = { json, perintah: perintah.nama, luaran };
        },
      ),
    yargs()
      .scriptName(NAMA)
      .epilogue(panggilan.sebutan === NAMA ? '' : teks.ditulisSebagai(panggilan.sebutan))
      // All it says, in every language; its type knows no plural forms.
      .updateStrings(bahasa.teks.pengurai as unknown as Record<string, string>)
      .option('bahasa', { type: 'string', choices: kodeBahasa, describe: teks.opsi.bahasa, default: 'id' })
      .option('json', { type: 'boolean', describe: teks.opsi.json })
      .option(OPSI_AKHIR, { type: 'boolean', hidden: true })
      .demandCommand(1, teks.perluPerintah)
      .strict()
      .version(false)
      .exitProcess(false)
      .wrap(100)
      // Thrown, so that no command runs after a usage error.
      .fail((pesan, galat) => {
        throw galat instanceof Error && galat.name !== 'YError' ? galat : new GalatPakai(pesan);
      }),
  );
  tanpaBantuanCadangan(pengurai);
  let bantuan = '';
  try {
    await pengurai.parseAsync([...untukPengurai], {}, (_galat, _argumen, keluaran) => {
      bantuan = keluaran;
    });
  } catch (galat) {
    if (!(galat instanceof GalatPakai)) throw galat;
    return {
      ...tanpaPerintah(depan),
      luaran: salahPakai(`${kembalikan(galat.message)}\n${teks.lihat(barisPerintah(panggilan, '--help'))}`),
    };
  }
  return akhir ?? { ...tanpaPerintah(depan), luaran: { ...kabar(bantuan), hasil: () => ({ bantuan }) } };
}

/** What the parser does not show of itself; absent where it is made otherwise. */
interface PenguraiDalam {
  getInternalMethods?(): { getUsageInstance?(): { cacheHelpMessage?: () => void } };
}

/**
 * Beside a command that runs the parser writes its help, for an error that it would tell itself: ours are outcomes, and the help
 * takes a tenth of a short command's time.
 */
function tanpaBantuanCadangan(pengurai: Argv & PenguraiDalam): void {
  const pemakaian = pengurai.getInternalMethods?.().getUsageInstance?.();
  if (pemakaian !== undefined) pemakaian.cacheHelpMessage = () => undefined;
}

const denganBerkas = (argv: Argv, { ruangKerja }: Perintah, { opsi }: TeksCli): Argv =>
  ruangKerja
    ? argv
        .positional('berkas', { type: 'string', describe: opsi.berkas, demandOption: true })
        .option('tanpa-cadangan', { type: 'boolean', describe: opsi.tanpaCadangan })
    : argv;
