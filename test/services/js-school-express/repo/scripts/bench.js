'use strict';

const autocannon = require('autocannon');

async function main() {
  const result = await autocannon({
    url: `${process.env.TARGET || 'http://localhost:8080'}/public/vacancies`,
    connections: 100,
    duration: 60,
  });
  console.log(autocannon.printResult(result));
}

main();
