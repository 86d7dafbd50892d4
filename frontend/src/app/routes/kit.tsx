export function Component() {
  return <main className="p-6"><h1>Kit</h1></main>;
}
