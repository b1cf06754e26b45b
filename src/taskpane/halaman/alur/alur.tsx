export default function Alur() {
  return null;
}
