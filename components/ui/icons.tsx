/** The few icons, drawn with the current colour. Decorative: the button around one has the label. */
const stroke = { fill: 'none', stroke: 'currentColor', 'aria-hidden': true } as const;

export const PinIcon = ({ filled }: { filled: boolean }) => (
  <svg {...stroke} fill={filled ? 'currentColor' : 'none'} width="14" height="14" viewBox="0 0 14 14" stroke-width="1.1" stroke-linejoin="round" stroke-linecap="round">
    <path d="M4.5 1.5h5M5.2 1.5v4L3.5 8h7L8.8 5.5v-4M7 8v4.5" />
  </svg>
);

export const CloseIcon = () => (
  <svg {...stroke} width="14" height="14" viewBox="0 0 14 14" stroke-width="1.1" stroke-linecap="round">
    <path d="m3 3 8 8M11 3l-8 8" />
  </svg>
);

export const LeftIcon = () => (
  <svg {...stroke} width="12" height="12" viewBox="0 0 12 12" stroke-width="1.25">
    <path d="M7.5 2 3.5 6l4 4" />
  </svg>
);

export const RightIcon = () => (
  <svg {...stroke} width="12" height="12" viewBox="0 0 12 12" stroke-width="1.25">
    <path d="m4.5 2 4 4-4 4" />
  </svg>
);

export const DownIcon = () => (
  <svg {...stroke} width="10" height="10" viewBox="0 0 10 10" stroke-width="1.1">
    <path d="m1.5 3.5 3.5 3.5 3.5-3.5" />
  </svg>
);

export const UpIcon = () => (
  <svg {...stroke} width="10" height="10" viewBox="0 0 10 10" stroke-width="1.1">
    <path d="m1.5 6.5 3.5-3.5 3.5 3.5" />
  </svg>
);
