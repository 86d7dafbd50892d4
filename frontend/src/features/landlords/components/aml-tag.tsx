import { Check, ShieldAlert } from 'lucide-react';
import { Tag } from '@/components/ui/tag';

/** Whether the identity checks against money laundering are done. */
export const AmlTag = ({ verified }: { verified: boolean }) =>
  verified ? <Tag tone="ok" icon={Check}>AML checked</Tag> : <Tag tone="warn" icon={ShieldAlert}>AML not checked</Tag>;
