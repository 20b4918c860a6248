import type { ComponentChildren } from 'preact';

/** A square button with an icon; `label` is what it says to screen readers and on hover. */
export interface IconButtonProps {
  label: string;
  /** For a switch: whether it is on. */
  pressed?: boolean;
  children: ComponentChildren;
  onClick(): void;
}

export function IconButton({ label, pressed, children, onClick }: IconButtonProps) {
  return (
    <button type="button" class="sl-icon" aria-label={label} title={label} aria-pressed={pressed} onClick={onClick}>
      {children}
    </button>
  );
}
