/** A text of the schema or the engine, in which names as they stand in the file are between backticks. */
export function Prose({ children }: { readonly children: string }) {
  return <>{children.split('`').map((part, index) => (index % 2 === 1 ? <code key={index}>{part}</code> : part))}</>;
}
