import { useEffect, useState } from 'react';
import { type Answers, guess, mappingOf, missing, type Sample, sampleOf } from './mapping';

/** How much of a table is looked at: its columns and its first measures show there. */
const looked = 256 * 1024;

/** Whether it is asked what the columns of a file are: an archive brings its mapping along. */
export const isAskedAbout = (file: File | undefined, format: string) =>
  format === 'counts' && file !== undefined && /\.csv$/i.test(file.name);

/** What the columns of a chosen table of figures are, guessed and then as somebody says. */
export function useMapping(file: File | undefined, format: string) {
  const [sample, setSample] = useState<Sample>();
  const [answers, change] = useState<Answers>();
  const isAsked = isAskedAbout(file, format);
  useEffect(() => {
    setSample(undefined);
    change(undefined);
    if (!isAsked || !file) return;
    let isGone = false;
    void file
      .slice(0, looked)
      .text()
      .then((text) => {
        if (isGone) return;
        const read = sampleOf(text);
        setSample(read);
        change(guess(read));
      });
    return () => {
      isGone = true;
    };
  }, [file, isAsked]);
  const isReady = !isAsked || (sample !== undefined && answers !== undefined && missing(answers, sample).length === 0);
  const mapping = isAsked && sample && answers ? JSON.stringify(mappingOf(answers, sample)) : '';
  return { sample, answers, change, isReady, mapping };
}
