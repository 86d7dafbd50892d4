import { Archive, ArchiveRestore, ArrowRight, FilePen, House, MessageSquareText, Plus, Tag, Upload, type LucideIcon } from 'lucide-react';

const ICONS: Record<string, LucideIcon> = {
  created: Plus,
  updated: FilePen,
  status_changed: ArrowRight,
  published: House,
  rent_stated: Tag,
  archived: Archive,
  restored: ArchiveRestore,
  added: MessageSquareText,
  finished: Upload,
};

/** A sign for the kind of event: "property.status_changed" is an arrow. */
export function EventIcon({ type }: { type: string }) {
  const Icon = ICONS[type.split('.')[1] ?? ''] ?? FilePen;
  return <Icon className="size-3.5" strokeWidth={1.75} aria-hidden />;
}
