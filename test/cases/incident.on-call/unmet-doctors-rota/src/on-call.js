export function onCall(doctors, week) {
  const rotation = doctors.filter((d) => d.nights).sort((a, b) => a.id - b.id);
  return {
    primary: rotation[week % rotation.length],
    secondary: rotation[(week + 1) % rotation.length],
  };
}
