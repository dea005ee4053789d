// Command demo makes the registry that a first start shows, out of published files:
//
//	make demo
//
// It imports them as anybody would, into an empty registry, has occupations proposed for
// the courses, and writes all of it as native CSV into testdata/demo, from where the
// binary carries it. Ids, sources and the day are the same each time, so that the same
// files make the same bytes; a test makes it again and compares.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
)

func main() {
	from := flag.String("from", "../shared/data", "where the published files lie")
	to := flag.String("to", "testdata/demo", "where the demo is written")
	flag.Parse()
	if err := write(context.Background(), *from, *to); err != nil {
		fmt.Fprintf(os.Stderr, "demo: %v.\n", err)
		os.Exit(1)
	}
}

// write makes the demo and puts its files in the place of those of before.
func write(ctx context.Context, from, to string) error {
	files, err := build(ctx, from, "testdata/seed")
	if err != nil {
		return err
	}
	if err := removeOld(to); err != nil {
		return err
	}
	return files.save(to)
}
