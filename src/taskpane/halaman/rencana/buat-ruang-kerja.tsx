export default function BuatRuangKerja() {
  return null;
}
