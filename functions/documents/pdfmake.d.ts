/** The part of pdfmake (0.3) that lays out, as far as it is used here. Sizes are points. */
declare module 'pdfmake/js/Printer' {
  type Style = {
    fontSize?: number; bold?: boolean; alignment?: 'left' | 'right' | 'center' | 'justify'; lineHeight?: number; leadingIndent?: number;
    margin?: [left: number, top: number, right: number, bottom: number]; width?: number | '*'; unbreakable?: boolean;
    color?: string; characterSpacing?: number; relativePosition?: { x: number; y: number };
  };
  type Lines = { hLineWidth(): number; vLineWidth(): number; paddingTop(): number; paddingBottom(): number; hLineColor?(): string };
  export type Block = Style & (
    | { text: string }
    | { stack: Block[] }
    | { columns: Block[] }
    | { svg: string; width: number }
    | { canvas: ({ type: 'rect'; x: number; y: number; w: number; h: number; color?: string; r?: number; lineWidth?: number; lineColor?: string } | { type: 'line'; x1: number; y1: number; x2: number; y2: number; lineWidth: number })[] }
    | { qr: string; fit: number; eccLevel: 'L' | 'M' | 'Q' | 'H' }
    | { table: { headerRows: number; dontBreakRows: boolean; widths: (number | '*')[]; body: Block[][] }; layout: Lines }
  );
  export type Definition = {
    pageSize: 'A4' | { width: number; height: number }; pageMargins: [left: number, top: number, right: number, bottom: number]; language: string; version: string; displayTitle: boolean;
    info: { title: string; author: string; creationDate: Date }; defaultStyle: Style & { font: string };
    background?(): Block; footer?(page: number, pages: number): Block; content: Block[];
  };
  /** Fonts by name from memory, nothing from the disk or the network. */
  export default class Printer {
    constructor(
      fonts: Record<string, { normal: string; bold: string }>, memory: { existsSync(name: string): boolean; readFileSync(name: string): Buffer },
      urls: { resolve(): void; resolved(): Promise<void> }, mayReadFile: (path: string) => boolean,
    );
    createPdfKitDocument(definition: Definition): Promise<AsyncIterable<Uint8Array> & { end(): void }>;
  }
}
