/** A labelled choice of a few. */
export interface ChoiceProps<T extends string | number> {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  onChange(value: T): void;
}

export function Choice<T extends string | number>({ label, value, options, onChange }: ChoiceProps<T>) {
  const choose = (index: number): void => {
    const chosen = options[index];
    if (chosen) onChange(chosen[0]);
  };
  return (
    <label class="sl-setting">
      {label}
      <select value={String(value)} onChange={(event) => choose(event.currentTarget.selectedIndex)}>
        {options.map(([option, text]) => <option key={option} value={String(option)}>{text}</option>)}
      </select>
    </label>
  );
}
