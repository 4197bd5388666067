export function machineCount(count: number): string {
  return count === 1 ? '1 machine' : `${count} machines`;
}
