/** A closed padlock as large as the words beside it, which say the same. */
export function Padlock() {
  return (
    <svg className="padlock" viewBox="0 0 12 14" width="12" height="14" aria-hidden="true">
      <path d="M3.25 6.5V4a2.75 2.75 0 0 1 5.5 0v2.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <rect x="1" y="6" width="10" height="7.5" rx="1" fill="currentColor" />
    </svg>
  );
}
