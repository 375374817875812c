import CircuitBreaker from 'opossum';
import got from 'got';

const fetchLyrics = (track) => got(`https://lyrics.example/tracks/${track}`, { timeout: { request: 3000 } }).json();

export const lyrics = new CircuitBreaker(fetchLyrics);
