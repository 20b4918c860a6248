/** A switch with its meaning beside it; `label` says to screen readers what it turns on. */
export interface SwitchProps {
  label: string;
  on: boolean;
  onChange(): void;
}

export function Switch({ label, on, onChange }: SwitchProps) {
  return <button type="button" role="switch" class="sl-switch" aria-checked={on} aria-label={label} onClick={onChange} />;
}
