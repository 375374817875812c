const STEP_MS = 120;
const TURNS = 4;

const pause = (ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

module.exports = async function tryAgain(read) {
  for (let turn = 0; ; turn += 1) {
    try {
      return await read();
    } catch (err) {
      if (turn === TURNS - 1 || (err.response && err.response.status < 500)) throw err;
      await pause(STEP_MS << turn);
    }
  }
};
