/** Steps of `npm test` and `npm run test:cepat`: those that do not wait for each other run side by side. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** One step: its name for the reader, a program, and its arguments. */
export const npm = (nama, skrip) => [nama, 'npm', ['run', '--silent', skrip]];

export class Langkah {
  #gagal = [];

  /** As many at once as there are cores; what a step printed is shown in one piece when it ends. */
  async berdampingan(...semua) {
    const antrean = [...semua];
    const jalur = async () => {
      for (let satu = antrean.shift(); satu !== undefined; satu = antrean.shift()) {
        const keluaran = await this.#jalankan(satu, true);
        judul(satu[0]);
        process.stdout.write(keluaran);
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, jalur));
  }

  /** Alone, and shown while it runs. */
  async sendiri(satu) {
    judul(satu[0]);
    await this.#jalankan(satu, false);
  }

  /** Says which steps failed; the program ends with 1 where any did. */
  akhiri() {
    if (this.#gagal.length > 0) process.stdout.write(`\nFailed: ${this.#gagal.join(', ')}\n`);
    process.exitCode = this.#gagal.length > 0 ? 1 : 0;
  }

  #jalankan([nama, perintah, argumen], tampung) {
    const anak = spawn(perintah, argumen, {
      stdio: tampung ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    const keluaran = [];
    for (const aliran of tampung ? [anak.stdout, anak.stderr] : [])
      aliran.on('data', (potong) => keluaran.push(potong));
    return new Promise((selesai, tolak) => {
      anak.on('error', tolak);
      anak.on('close', (kode) => {
        if (kode !== 0) this.#gagal.push(nama);
        selesai(Buffer.concat(keluaran));
      });
    });
  }
}

const judul = (nama) => process.stdout.write(`\n── ${nama} ──\n`);
