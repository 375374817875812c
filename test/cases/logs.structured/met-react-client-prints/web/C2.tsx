import { useState } from 'react'; import { helper2 } from './lib/h';
export function C2() { const [a] = useState(0); console.log('c', a); console.log('d'); return <b>{helper2(a)}</b>; }
