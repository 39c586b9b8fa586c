/** README with a placeholder for now. */
export function readmeWithReference(readme: string): string {
  return readme;
}
