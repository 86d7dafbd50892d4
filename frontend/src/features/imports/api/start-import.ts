import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http';
import { UPLOAD_TIMEOUT, uploadForm, type Upload } from '../lib/upload-form';
import { type Import } from './get-import';
import { importKeys } from './keys';

interface Start extends Upload {
  /** Goes through every row and changes nothing. */
  dryRun: boolean;
  onProgress?: (share: number) => void;
}

/** Brings a file in, or tries it out; the list of imports goes stale. */
export function useStartImport() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ dryRun, onProgress, ...upload }: Start) => {
      const form = uploadForm(upload, dryRun);
      return (await http.post<Import>('/imports', form, { timeout: UPLOAD_TIMEOUT, onUploadProgress: (e) => e.total && onProgress?.(e.loaded / e.total) })).data;
    },
    onSuccess: (started) => {
      client.setQueryData(importKeys.detail(started.id), started);
      return client.invalidateQueries({ queryKey: importKeys.lists() });
    },
  });
}
