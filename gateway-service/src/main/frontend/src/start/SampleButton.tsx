import { Button, type ButtonProps } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSpeaker } from '~/ui/toast';
import { useProblemWords } from '~/ui/Problem';
import { problemOf } from '~/api/problem';
import { startOptimization, uploadFile } from './send';

/** The whole job with an invented resume and posting, in one click. */
export function SampleButton(props: ButtonProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { toast } = useSpeaker();
  const words = useProblemWords();
  const run = useMutation({
    mutationFn: async () => {
      const { sampleCompany, samplePosting, sampleResume } = await import('./sample');
      const file = await uploadFile(new File([sampleResume], 'sample-resume.md', { type: 'text/markdown' }));
      return startOptimization({
        resumeId: file.id,
        posting: { text: samplePosting },
        companyName: sampleCompany,
        options: { boldness: 'light', engine: 'auto' },
      });
    },
    onSuccess: ({ id }) => void navigate({ to: '/optimizations/$id/$tab', params: { id, tab: 'progress' } }),
    onError: (error) => {
      const { title, detail } = words(problemOf(error));
      toast(`${title}. ${detail}`, 'gap');
    },
  });
  return (
    <Button variant="default" loading={run.isPending} onClick={() => run.mutate()} {...props}>
      {t('home.sample')}
    </Button>
  );
}
