import type { Ref } from 'preact';

interface Props {
  /** The button that the visitor presses opens it. */
  readonly input: Ref<HTMLInputElement>;
  readonly label: string;
  readonly onFile: (file: File) => void;
}

/** The browser’s own way to choose a YAML file. The same file may be chosen again. */
export function YamlInput({ input, label, onFile }: Props) {
  const choose = (field: HTMLInputElement): void => {
    const [file] = field.files ?? [];
    if (file) onFile(file);
    field.value = '';
  };
  return (
    <input
      ref={input}
      type="file"
      hidden
      accept=".yaml,.yml,application/yaml"
      aria-label={label}
      onChange={(event) => choose(event.currentTarget)}
    />
  );
}
