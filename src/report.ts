/** Tells the owner in the console, each thing once. */
export function createReport(): (problem: unknown) => void {
  const told = new Set<unknown>();
  return (problem) => {
    if (told.size < told.add(problem).size) console.warn('Samtykke:', problem);
  };
}
