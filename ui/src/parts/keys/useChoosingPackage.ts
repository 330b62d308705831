//! Choosing a package to make a register of; what follows has the whole window.

import { useMutation } from '@tanstack/react-query';
import type { ChosenPackage } from '../../api/bindings';
import { asRegisterError, type RegisterError } from '../../api/failure';
import { choosePackage } from '../giving/queries';
import { beginMaking } from './making';

export function useChoosingPackage(after: { failed?: (error: RegisterError) => void } = {}) {
  return useMutation<ChosenPackage | null, RegisterError, null>({
    mutationKey: ['package.choose'],
    mutationFn: () => choosePackage().catch((thrown: unknown) => Promise.reject(asRegisterError(thrown))),
    onSuccess: (chosen) => {
      if (chosen) beginMaking({ place: chosen, to: '/' });
    },
    onError: (error) => after.failed?.(error),
  });
}
