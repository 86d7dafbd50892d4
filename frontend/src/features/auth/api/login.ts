import { useMutation, useQueryClient } from '@tanstack/react-query';
import { http } from '@/lib/http';

export interface Credentials {
  email: string;
  password: string;
  remember: boolean;
}

/** Signs in. What an earlier person left in the cache is forgotten first. */
export function useLogin() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (credentials: Credentials) => {
      await http.post('/auth/login', credentials);
    },
    onSuccess: () => client.clear(),
  });
}
