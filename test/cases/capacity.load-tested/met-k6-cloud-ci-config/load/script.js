import http from 'k6/http';
export default () => { http.get('https://staging.example.com/pay'); };
