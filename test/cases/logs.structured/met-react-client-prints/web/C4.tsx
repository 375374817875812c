import { useState } from 'react'; import { helper4 } from './lib/h';
export function C4() { const [a] = useState(0); console.log('c', a); console.log('d'); return <b>{helper4(a)}</b>; }
