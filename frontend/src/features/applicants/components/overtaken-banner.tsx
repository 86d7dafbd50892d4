import { useQueryClient } from '@tanstack/react-query';
import { Banner } from '@/components/ui/banner';
import { Button } from '@/components/ui/button';
import { fieldLabel, fieldText } from '@/utils/record-words';
import { applicantKeys } from '../api/keys';
import { type Applicant } from '../api/list-applicants';
import { type ApplicantEditor } from '../hooks/use-applicant-editor';

/** Says that someone else changed the record first: theirs and mine side by side, and a choice. */
export function OvertakenBanner({ editor }: { editor: ApplicantEditor }) {
  const client = useQueryClient();
  if (!editor.overtaken) return null;
  const { mine, theirs } = editor.overtaken;
  const differences = Object.entries(mine).map(([field, value]) => `${fieldLabel(field)} is now ${fieldText(field, theirs[field as keyof Applicant])}; you typed ${fieldText(field, value)}.`);
  const handleTheirs = () => {
    client.setQueryData(applicantKeys.detail(theirs.id), theirs);
    editor.dropMine();
  };
  return (
    <Banner
      actions={
        <>
          <Button onClick={handleTheirs}>Keep theirs</Button>
          <Button kind="primary" busy={editor.isSaving} onClick={() => void editor.keepMine()}>Save mine</Button>
        </>
      }
    >
      Someone changed {theirs.name} after you opened the page. {differences.join(' ')}
    </Banner>
  );
}
