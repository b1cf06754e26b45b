import yargs from 'yargs';
import { bahasaDari, daftarBahasa, type KodeBahasa } from '../pesan/bahasa';
import { kodeKeluar, type Dunia, type KodeKeluar, type Konteks } from './konteks';
import { kemajuanBerkala } from './kemajuan-berkala';
import { daftarPerintah } from './perintah/daftar';
import { teksCli } from './teks';

/** The language is needed before the arguments are parsed: their errors are told in it. */
function bahasaDiminta(argv: readonly string[]): KodeBahasa {
  const letak = argv.findIndex((satu) => satu === '--bahasa' || satu.startsWith('--bahasa='));
  const nilai = letak < 0 ? undefined : (argv[letak]!.split('=')[1] ?? argv[letak + 1]);
  return daftarBahasa.find((kode) => kode === nilai) ?? 'id';
}

/** Wrong usage, told in the language that was asked for. */
class SalahPakai extends Error {}

/** Runs one command line; gives the exit code. Prints only through `dunia`. */
export async function jalankan(argv: readonly string[], dunia: Dunia): Promise<KodeKeluar> {
  const kode = bahasaDiminta(argv);
  const teks = teksCli[kode];
  let hasil: KodeKeluar = kodeKeluar.selesai;
  const konteksDari = (json: boolean): Konteks => ({
    ...dunia,
    bahasa: bahasaDari[kode],
    teks,
    json,
    kemajuan: kemajuanBerkala(dunia),
  });
  const pengurai = daftarPerintah.reduce(
    (y, perintah) =>
      y.command(
        perintah.pola,
        perintah.ringkas(teks),
        (argumen) => perintah.opsi(argumen, teks),
        async (argumen) => {
          hasil = await perintah.jalankan(konteksDari(argumen['json'] === true), argumen);
        },
      ),
    yargs()
      .scriptName('kinerja')
      .locale(kode)
      .option('bahasa', { type: 'string', choices: daftarBahasa, describe: teks.opsi.bahasa, default: 'id' })
      .option('json', { type: 'boolean', describe: teks.opsi.json, default: false })
      .demandCommand(1, teks.perluPerintah)
      .strict()
      .version(false)
      .exitProcess(false)
      .wrap(100)
      // Thrown, so that no command runs after a usage error.
      .fail((pesan, galat) => {
        throw galat instanceof Error && galat.name !== 'YError' ? galat : new SalahPakai(pesan);
      }),
  );
  try {
    await pengurai.parseAsync([...argv], {}, (_galat, _argumen, keluaran) => {
      if (keluaran !== '') dunia.cetak(keluaran);
    });
  } catch (galat) {
    if (!(galat instanceof SalahPakai)) throw galat;
    dunia.lapor(galat.message);
    dunia.lapor(teks.lihatBantuan);
    return kodeKeluar.pemakaian;
  }
  return hasil;
}
