import CircuitBreaker from 'opossum';

const breaker = new CircuitBreaker(
  async (patient) => {
    const res = await fetch(`https://clinic.example/patients/${patient}/appointments`);
    if (!res.ok) throw new Error(`clinic ${res.status}`);
    return res.json();
  },
  { timeout: 3000, errorThresholdPercentage: 50, resetTimeout: 30000 },
);

export const appointments = (patient) => breaker.fire(patient);
