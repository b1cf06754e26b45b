export default function Capaian() {
  return null;
}
