import type { ReactNode } from 'react';

export function Plaque({ artist, children }: { artist: string; children: ReactNode }) {
  return (
    <aside className="plaque">
      <h3>{artist}</h3>
      {children}
    </aside>
  );
}
