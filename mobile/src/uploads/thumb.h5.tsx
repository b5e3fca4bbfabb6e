/** Decoration beside the file's name. */
export function Thumb({ from }: { from: string }) {
  return <img className="upload-thumb" src={from} alt="" />;
}
