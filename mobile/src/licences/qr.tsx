import { qrOf } from '../../../shared/domain/qr';
import { Box } from '../ui/prim';

/** A code as a picture of modules; always dark on white, whatever the theme. */
export function Qr({ text, label }: { text: string; label: string }) {
  const code = qrOf(text);
  const size = code.length + 8;
  const path = code.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x + 4} ${y + 4}h1v1h-1z`] : []))).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><rect width="${size}" height="${size}" fill="#fff"/><path d="${path}"/></svg>`;
  return <Box className="qr" role="img" label={label} style={{ backgroundImage: `url("data:image/svg+xml,${encodeURIComponent(svg)}")` }} />;
}
