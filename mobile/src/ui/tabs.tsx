import { useId, type ReactNode } from 'react';
import { Box, Press } from './prim';
import { Walkable } from './walkable';

type TabsProps = { label: string; names: readonly string[]; at: number; onAt(at: number): void; children: ReactNode };

/** Parts of one page, one at a time. */
export function Tabs({ label, names, at, onAt, children }: TabsProps) {
  const id = useId();
  return (
    <>
      <Walkable className="tabs" role="tablist" label={label}>
        {names.map((name, tab) => (
          <Press
            key={name} id={`${id}${tab}`} className={`tab ${tab === at ? 'on' : ''}`} role="tab" isOn={tab === at} isTabStop={tab === at} controls={tab === at ? `${id}panel` : undefined}
            onPress={() => onAt(tab)}
          >
            {name}
          </Press>
        ))}
      </Walkable>
      <Box id={`${id}panel`} role="tabpanel" labelledBy={`${id}${at}`}>{children}</Box>
    </>
  );
}
