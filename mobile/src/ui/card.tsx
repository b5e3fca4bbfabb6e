import { useId, type ReactNode } from 'react';
import { Box, Text } from './prim';

type CardProps = { className?: string; children: ReactNode };

export function Card({ className = '', children }: CardProps) {
  return <Box className={`card ${className}`}>{children}</Box>;
}

/** A part of a page under its own h2. */
export function Section({ title, more, className = '', children }: CardProps & { title: string; more?: ReactNode }) {
  const id = useId();
  return (
    <Box as="section" className={`section ${className}`} labelledBy={id}>
      <Box className="section-head">
        <Text as="h2" id={id} className="section-title">{title}</Text>
        {more}
      </Box>
      {children}
    </Box>
  );
}
