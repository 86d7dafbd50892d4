import { useMutation } from '@tanstack/react-query';
import { http } from '@/lib/http';

/** Signs out. The caller leaves the page, and with it everything cached. */
export const useLogout = () =>
  useMutation({
    mutationFn: async () => {
      await http.post('/auth/logout');
    },
  });
