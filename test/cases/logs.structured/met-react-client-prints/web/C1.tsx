import { useState } from 'react'; import { helper1 } from './lib/h';
export function C1() { const [a] = useState(0); console.log('c', a); console.log('d'); return <b>{helper1(a)}</b>; }
