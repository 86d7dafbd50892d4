import { useMutation } from '@tanstack/react-query';
import { type components } from '@/api/generated/schema';
import { http } from '@/lib/http';
import { UPLOAD_TIMEOUT, uploadForm, type Upload } from '../lib/upload-form';

export type ImportKind = components['schemas']['ImportKind'];
export type ImportPreview = components['schemas']['ImportPreview'];
export type ImportColumn = components['schemas']['ImportColumn'];

/** How a file would be read; nothing is stored. */
export const usePreviewImport = () =>
  useMutation({ mutationFn: async (upload: Upload) => (await http.post<ImportPreview>('/imports/preview', uploadForm(upload), { timeout: UPLOAD_TIMEOUT })).data });
