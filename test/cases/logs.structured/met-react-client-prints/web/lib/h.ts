export const helper0 = (a: number) => { console.log('h'); return a; };
export const helper1 = (a: number) => { console.log('h'); return a; };
export const helper2 = (a: number) => { console.log('h'); return a; };
export const helper3 = (a: number) => { console.log('h'); return a; };
export const helper4 = (a: number) => { console.log('h'); return a; };
export const helper5 = (a: number) => { console.log('h'); return a; };