import { useEffect } from 'react';
import { useNavigate } from 'react-router';

/** The key / leads to the search of a conference, from wherever nobody is writing. */
export function useSearchKey(slug: string): void {
  const navigate = useNavigate();
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      event.preventDefault();
      const field = document.querySelector<HTMLInputElement>('search input');
      if (field) field.select();
      else void navigate(`/c/${slug}/search`);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [navigate, slug]);
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
