import { X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { generateCertificates, isCaCertificateInstalled } from 'office-addin-dev-certs';

export interface Sertifikat {
  readonly cert: Buffer;
  readonly key: Buffer;
  /** Made known to this computer by `office-addin-dev-certs install`: browsers do not warn. */
  readonly dikenal: boolean;
}

const HARI = 365;
const SEHARI = 86_400_000;

function baca(folder: string, dikenal: boolean): Sertifikat | undefined {
  const [cert, key] = [join(folder, 'localhost.crt'), join(folder, 'localhost.key')];
  if (!existsSync(cert) || !existsSync(key)) return undefined;
  const isi = readFileSync(cert);
  const berakhir = Date.parse(new X509Certificate(isi).validTo);
  return berakhir > Date.now() + SEHARI ? { cert: isi, key: readFileSync(key), dikenal } : undefined;
}

/** Made in a folder of its own and moved in one step: several test files may start a server at once. */
async function buat(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const sementara = mkdtempSync(`${folder}-`);
  try {
    const dalam = (nama: string): string => join(sementara, nama);
    await diam(() =>
      generateCertificates(dalam('ca.crt'), dalam('localhost.crt'), dalam('localhost.key'), HARI, [
        'localhost',
        '127.0.0.1',
      ]),
    );
    if (!baca(folder, false)) rmSync(folder, { recursive: true, force: true });
    if (!existsSync(folder)) renameSync(sementara, folder);
  } catch (galat) {
    // Somebody else was faster.
    if (!baca(folder, false)) throw galat;
  } finally {
    rmSync(sementara, { recursive: true, force: true });
  }
}

/** The library tells the console where its files are; the workbench says itself what there is to know. */
async function diam(kerja: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => undefined;
  try {
    await kerja();
  } finally {
    console.log = log;
  }
}

/** Asks the system's store; a system that cannot be asked knows it not. */
function terpasang(): boolean {
  try {
    return isCaCertificateInstalled();
  } catch {
    return false;
  }
}

/**
 * The certificate for localhost: the one that Office add-in tools installed on this computer, else one made in `folder`
 * (known to nobody, kept until it expires). Nothing is ever installed from here.
 */
export async function sertifikat(folder: string): Promise<Sertifikat> {
  const milikOffice = baca(join(homedir(), '.office-addin-dev-certs'), true);
  if (milikOffice && terpasang()) return milikOffice;
  if (!baca(folder, false)) await buat(folder);
  const dibuat = baca(folder, false);
  if (!dibuat) throw new Error(`No certificate could be made in ${folder}`);
  return dibuat;
}
