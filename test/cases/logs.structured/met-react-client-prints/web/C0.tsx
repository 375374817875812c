import { useState } from 'react'; import { helper0 } from './lib/h';
export function C0() { const [a] = useState(0); console.log('c', a); console.log('d'); return <b>{helper0(a)}</b>; }
