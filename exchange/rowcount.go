package exchange

import (
	"fmt"
	"math"
	"math/bits"
	"strings"
)

// rowCount counts the rows of each file that came up, each once: a bit a row. It also
// gives short references to rows, for what has to remember many.
type rowCount struct {
	seen   map[string][]uint64 // by file
	number map[string]int32    // of each file that a rowRef refers to
	files  []string            // by that number
}

// maxCountedRow bounds what a format that numbers rows wildly can make the count take: 128 MiB.
const maxCountedRow = 1 << 30

func newRowCount() rowCount {
	return rowCount{seen: map[string][]uint64{}, number: map[string]int32{}}
}

func (r rowCount) add(w Where) {
	if w.Row < 2 || w.Row > maxCountedRow {
		return // no row, or the header
	}
	words := r.seen[w.File]
	if more := w.Row/64 + 1 - len(words); more > 0 {
		words = append(words, make([]uint64, more)...)
		r.seen[w.File] = words
	}
	words[w.Row/64] |= 1 << (w.Row % 64)
}

func (r rowCount) of(file string) int {
	n := 0
	for name, words := range r.seen {
		if name != file && !strings.HasPrefix(name, file+"/") { // a table that stands within the file
			continue
		}
		for _, word := range words {
			n += bits.OnesCount64(word)
		}
	}
	return n
}

func (r rowCount) total() int {
	n := 0
	for file := range r.seen {
		n += r.of(file)
	}
	return n
}

func (r rowCount) reports(files []File) []FileReport {
	reports := make([]FileReport, len(files))
	for i, f := range files {
		reports[i] = FileReport{Name: f.Name, Rows: r.of(f.Name)}
	}
	return reports
}

// rowRef is a Where in eight bytes, without its column.
type rowRef struct{ file, row int32 }

func (r *rowCount) ref(w Where) rowRef {
	i, ok := r.number[w.File]
	if !ok {
		i = int32(len(r.files)) //nolint:gosec // the files of one import
		r.number[w.File] = i
		r.files = append(r.files, w.File)
	}
	return rowRef{i, int32(min(w.Row, math.MaxInt32))} //nolint:gosec // rows count from 1
}

// inWords calls a place in a sentence; not every format has rows.
func (w Where) inWords() string {
	if w.Row == 0 {
		return "An earlier part"
	}
	return fmt.Sprintf("%s row %d", w.File, w.Row)
}

func (r *rowCount) where(ref rowRef) Where {
	return Where{File: r.files[ref.file], Row: int(ref.row)}
}
