export type Least = { target: number; text: number; largest: number };
/** The national norm for elders where large letters are chosen, WCAG and our own 44 px everywhere. */
export const least = { normal: { target: 44, text: 0, largest: 0 }, elder: { target: 60, text: 18, largest: 30 } } as const;

/** Runs in the page: what has to be scrolled sideways, what is cut, what is too small to be met or read. */
export const measure = (sizes: Least): string => `(({ target, text, largest }) => {
  const faults = [];
  const say = (rule, element, more) => faults.push(rule + ': ' + element.tagName.toLowerCase() + '.' + [...element.classList].join('.') + ' "' + (element.innerText || element.value || element.id || '').slice(0, 24) + '" ' + more);
  const isShown = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && element.getClientRects().length > 0;
  const px = (length) => Math.round(length * 10) / 10;
  const styleOf = (element) => getComputedStyle(element);
  const clips = (overflow) => overflow !== 'visible';
  const pen = document.createElement('canvas').getContext('2d');

  for (const element of [document.documentElement, ...document.querySelectorAll('body *')]) {
    if (!isShown(element) || element.scrollWidth <= element.clientWidth + 1) continue;
    if (element === document.documentElement || /auto|scroll/.test(styleOf(element).overflowX)) say('sideways', element, element.scrollWidth + ' > ' + element.clientWidth);
  }

  const isCut = (rect, from) => {
    if (rect.left < -1 || rect.right > innerWidth + 1) return 'by the window';
    for (let box = from; box && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY, position } = styleOf(box);
      const edge = box.getBoundingClientRect();
      if (clips(overflowX) && (rect.left < edge.left - 1 || rect.right > edge.right + 1)) return 'by .' + box.className;
      if (/hidden|clip/.test(overflowY) && (rect.top < edge.top - 2 || rect.bottom > edge.bottom + 2)) return 'by .' + box.className;
      if (position === 'fixed') return '';
    }
    return '';
  };
  let biggest = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.data.trim() || !isShown(element) || /^(OPTION|SCRIPT|STYLE|TEXTAREA)$/.test(element.tagName)) continue;
    const size = parseFloat(styleOf(element).fontSize);
    biggest = Math.max(biggest, size);
    if (size < text) say('small text', element, px(size) + ' px');
    const range = document.createRange();
    range.selectNodeContents(node);
    const by = [...range.getClientRects()].map((rect) => isCut(rect, element)).find(Boolean);
    if (by) say('cut', element, by);
  }
  if (biggest < largest) faults.push('largest text: ' + biggest + ' px');

  for (const control of document.querySelectorAll('input:not([type=hidden]),select,textarea')) {
    if (!isShown(control)) continue;
    const style = styleOf(control);
    if (parseFloat(style.fontSize) < text) say('small text', control, style.fontSize);
    if (control.tagName === 'TEXTAREA') {
      if (/hidden|clip/.test(style.overflowY) && control.scrollHeight > control.clientHeight + 1) say('cut', control, control.scrollHeight + ' > ' + control.clientHeight);
      continue;
    }
    pen.font = style.font;
    const words = control.tagName === 'SELECT' ? control.selectedOptions[0]?.text : control.type === 'date' ? '' : control.value || control.placeholder;
    const wide = pen.measureText(words ?? '').width;
    if (!(control.tagName === 'SELECT' && style.whiteSpace === 'pre-wrap') && wide > control.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight) + 1) say('cut', control, px(wide) + ' > ' + control.clientWidth);
  }

  for (const control of document.querySelectorAll('button,a[href],input:not([type=hidden]),select,textarea,[role=button],[role=tab],[role=radio],[role=checkbox],[role=switch]')) {
    const { width, height } = control.getBoundingClientRect();
    if (isShown(control) && Math.min(width, height) < target - 0.5) say('target', control, px(width) + '×' + px(height));
  }

  const fixed = [...document.querySelectorAll('.header,.bar,.tab-bar,.desk-bar')].filter((one) => isShown(one) && /fixed|sticky/.test(styleOf(one).position));
  const covered = fixed.reduce((sum, one) => sum + one.getBoundingClientRect().height, 0);
  if (covered > innerHeight / 2) faults.push('covered: bars take ' + px(covered) + ' of ' + innerHeight + ' px');
  return faults;
})(${JSON.stringify(sizes)})`;
