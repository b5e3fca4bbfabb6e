import { useEffect, useState } from 'react';

const wide = window.matchMedia('(min-width: 900px)');

/** Whether there is room for panes side by side. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(wide.matches);
  useEffect(() => {
    const look = () => setWide(wide.matches);
    wide.addEventListener('change', look);
    return () => wide.removeEventListener('change', look);
  }, []);
  return isWide;
}
