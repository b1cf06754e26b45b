import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const BATAS = 200 * 1024;
/** Loaded when first needed, off the pane's thread. */
const HANYA_PEKERJA = /[\\/]node_modules[\\/](mathjs|hucre|fflate)[\\/]/;

/**
 * Keeps the first page of the pane small: the build fails where its JavaScript grows over the budget, or where a library of
 * the workers is drawn into the pane's own chunks.
 */
export class AnggaranPlugin {
  constructor({ entri, batas = BATAS }) {
    this.entri = entri;
    this.batas = batas;
  }

  apply(compiler) {
    compiler.hooks.afterEmit.tap('AnggaranPlugin', (kompilasi) => {
      const titik = kompilasi.entrypoints.get(this.entri);
      if (titik === undefined || kompilasi.errors.length > 0) return;
      const salah = (pesan) => kompilasi.errors.push(new compiler.webpack.WebpackError(pesan));
      const { rincian, total } = this.ukur(compiler, titik);
      compiler.getInfrastructureLogger('anggaran').info(`${this.entri}: ${tulis(total)} gzip (${rincian})`);
      if (total > this.batas) {
        salah(
          `First page of ${this.entri}: ${tulis(total)} gzip, more than ${tulis(this.batas)} (${rincian})`,
        );
      }
      for (const [modul, chunk] of terlarang(kompilasi, titik)) {
        salah(`${modul} is in chunk "${chunk}" of the pane; it belongs in a worker`);
      }
    });
  }

  ukur(compiler, titik) {
    const berkas = titik.getFiles().filter((nama) => nama.endsWith('.js'));
    const ukuran = berkas.map((nama) => [nama, gzipSync(bacaAset(compiler, nama)).length]);
    return {
      rincian: ukuran.map(([nama, byte]) => `${nama} ${tulis(byte)}`).join(', '),
      total: ukuran.reduce((jumlah, [, byte]) => jumlah + byte, 0),
    };
  }
}

const bacaAset = ({ outputFileSystem, outputPath }, nama) =>
  outputFileSystem.readFileSync(join(outputPath, nama));

const tulis = (byte) => `${(byte / 1024).toFixed(1)} kB`;

/** Modules that only workers may load, in a chunk that the entry loads now or later; a worker is an entry of its own. */
function terlarang(kompilasi, titik) {
  const hasil = new Map();
  for (const grup of [titik, ...keturunan(titik)]) {
    for (const chunk of grup.chunks) {
      for (const modul of kompilasi.chunkGraph.getChunkModulesIterable(chunk)) {
        for (const satu of [modul, ...(modul.modules ?? [])]) {
          const nama = HANYA_PEKERJA.exec(satu.resource ?? '')?.[1];
          if (nama !== undefined) hasil.set(nama, chunk.name ?? chunk.id);
        }
      }
    }
  }
  return hasil;
}

/** Chunk groups below; those of workers are no children. */
function keturunan(grup, lihat = new Set()) {
  for (const anak of grup.childrenIterable) {
    if (lihat.has(anak)) continue;
    lihat.add(anak);
    keturunan(anak, lihat);
  }
  return lihat;
}
