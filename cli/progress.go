package cli

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"time"

	"catchment/exchange"
)

// How often progress is shown: a bar moves, a log gets a line now and then.
const (
	barPace  = 100 * time.Millisecond
	linePace = 5 * time.Second
)

// progress shows how far an import has come.
type progress struct {
	to     io.Writer
	silent bool
	lines  int // of all files, where a bar is drawn; 0 otherwise
	drawn  bool
	next   time.Time // not to be shown before
}

// watched draws a bar: the share of the files' lines that has been read. What
// cannot be read yet is left for the import to complain about.
func watched(to io.Writer, files []exchange.File) *progress {
	p := &progress{to: to}
	for _, f := range files {
		p.lines += linesOf(f)
	}
	return p
}

// logged writes a line now and then.
func logged(to io.Writer) *progress { return &progress{to: to, next: time.Now().Add(linePace)} }

func linesOf(f exchange.File) int {
	in, err := f.Open()
	if err != nil {
		return 0
	}
	defer in.Close()
	n, buffer := 0, make([]byte, 64<<10)
	for {
		got, err := in.Read(buffer)
		n += bytes.Count(buffer[:got], []byte{'\n'})
		if err != nil {
			return n
		}
	}
}

// unit is called after each unit.
func (p *progress) unit(at exchange.Progress) {
	now := time.Now()
	if p.silent || now.Before(p.next) {
		return
	}
	words := fmt.Sprintf("%d rows, %d changes, %s", at.Rows, at.Changes, at.Unit)
	if p.lines == 0 {
		p.next = now.Add(linePace)
		fmt.Fprintln(p.to, words)
		return
	}
	p.next, p.drawn = now.Add(barPace), true
	fmt.Fprintf(p.to, "\r\x1b[K%s %.60s", bar(at.Rows, p.lines), words)
}

// end takes the bar away.
func (p *progress) end() {
	if p.drawn {
		fmt.Fprint(p.to, "\r\x1b[K")
	}
}

// bar draws a share of a whole.
func bar(n, of int) string {
	const width = 30
	full := min(width, n*width/max(of, 1))
	return fmt.Sprintf("[%s%s] %3d %%", strings.Repeat("#", full), strings.Repeat("-", width-full), min(100, n*100/max(of, 1)))
}
