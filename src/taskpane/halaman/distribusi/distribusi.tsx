export default function Distribusi() {
  return null;
}
