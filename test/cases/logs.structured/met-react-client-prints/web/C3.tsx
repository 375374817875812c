import { useState } from 'react'; import { helper3 } from './lib/h';
export function C3() { const [a] = useState(0); console.log('c', a); console.log('d'); return <b>{helper3(a)}</b>; }
