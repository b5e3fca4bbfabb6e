import type { Phone } from '../host/phone';
import { screen } from '../host/wx-device';
import { toCss } from './css';
import { toHtml } from './html';
import { screenOf } from './screen';

/** The page in front as a document for a browser. */
export function shown(phone: Phone): string {
  const css = toCss(phone.root, phone.front().route, screen.width);
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style>${css}</style></head><body>${toHtml(screenOf(phone))}</body></html>`;
}
