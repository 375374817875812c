import { useState } from 'react'; import { helper5 } from './lib/h';
export function C5() { const [a] = useState(0); console.log('c', a); console.log('d'); return <b>{helper5(a)}</b>; }
