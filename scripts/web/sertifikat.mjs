/** The certificate of https://localhost on this machine, made by office-addin-dev-certs where it is missing. */
import { X509Certificate } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';

const HARI = 365;

/**
 * Makes the certificate where there is none that holds, and has the system trust it where that can be done without asking
 * for a password. `dipercaya` is false where a browser will warn; what to do is then in `saran`.
 */
export async function sertifikatLokal(lapor = (teks) => process.stderr.write(`${teks}\n`)) {
  const { default: alat } = await import('office-addin-dev-certs');
  const { default: bawaan } = await import('office-addin-dev-certs/lib/defaults.js');
  if (!(await masihBerlaku(bawaan))) {
    // The generator leaves a file that is there alone, even an expired one.
    await Promise.all(
      [bawaan.caCertificatePath, bawaan.localhostCertificatePath, bawaan.localhostKeyPath].map((jalur) =>
        rm(jalur, { force: true }),
      ),
    );
    await alat.generateCertificates(undefined, undefined, undefined, HARI);
  }
  const dipercaya = await percayai(alat);
  const saran = dipercaya ? undefined : saranPercaya(bawaan.caCertificatePath);
  if (saran !== undefined) lapor(saran);
  const [ca, cert, key] = await Promise.all(
    [bawaan.caCertificatePath, bawaan.localhostCertificatePath, bawaan.localhostKeyPath].map((jalur) =>
      readFile(jalur),
    ),
  );
  return { ca, cert, key, dipercaya, saran };
}

async function masihBerlaku({ localhostCertificatePath, localhostKeyPath, caCertificatePath }) {
  try {
    await readFile(localhostKeyPath);
    const [sertifikat, penerbit] = await Promise.all(
      [localhostCertificatePath, caCertificatePath].map(
        async (jalur) => new X509Certificate(await readFile(jalur)),
      ),
    );
    const besok = Date.now() + 24 * 3600 * 1000;
    return sertifikat.checkIssued(penerbit) && Date.parse(sertifikat.validTo) > besok;
  } catch {
    return false;
  }
}

/** On Linux this would ask for the password of root, and there is no Excel to need it: not tried there. */
async function percayai(alat) {
  try {
    if (alat.isCaCertificateInstalled()) return true;
    if (process.platform === 'linux') return false;
    await alat.installCaCertificate();
    return true;
  } catch {
    return false;
  }
}

const saranPercaya = (ca) =>
  [
    `Sertifikat https://localhost belum dipercaya oleh sistem ini. Peramban akan memberi peringatan; pilih "Lanjutan", lalu "Lanjutkan ke localhost".`,
    process.platform === 'linux'
      ? `Agar dipercaya: certutil -d sql:$HOME/.pki/nssdb -A -t "C,," -n "Kinerja PBJ" -i "${ca}" (paket libnss3-tools).`
      : `Agar dipercaya (Excel memerlukannya): npx office-addin-dev-certs install, lalu setujui pertanyaannya. Berkas: ${ca}`,
  ].join('\n');
