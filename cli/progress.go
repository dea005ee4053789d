package cli

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"strings"
	"time"

	"golang.org/x/term"

	"catchment/ecosystem"
	"catchment/exchange"
)

// How often progress is shown: a bar moves, a log gets a line now and then.
const (
	barPace  = 100 * time.Millisecond
	linePace = 5 * time.Second
)

// progress shows how far an import or a copy has come.
type progress struct {
	to     io.Writer
	silent bool
	isBar  bool // a bar is drawn and redrawn, for people who watch
	lines  int  // of all files that an import reads, for the bar
	drawn  bool
	next   time.Time // not to be shown before
}

// newProgress draws a bar for people who watch a terminal, writes a line now and then
// to a log, and shows nothing to a program that reads JSON.
func newProgress(w World, asJSON bool) *progress {
	if asJSON {
		return &progress{silent: true}
	}
	if f, ok := w.Err.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		return newProgressBar(w.Err)
	}
	return newProgressLines(w.Err)
}

// newProgressBar draws one bar over and over in the same line.
func newProgressBar(to io.Writer) *progress { return &progress{to: to, isBar: true} }

// reading makes the bar show the share of the files' lines that has been read. What
// cannot be read yet is left for the import to complain about.
func (p *progress) reading(files []exchange.File) *progress {
	for _, f := range files {
		if p.isBar {
			p.lines += linesOf(f)
		}
	}
	return p
}

// newProgressLines writes a line every five seconds.
func newProgressLines(to io.Writer) *progress {
	return &progress{to: to, next: time.Now().Add(linePace)}
}

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

// unit is called after each unit of an import.
func (p *progress) unit(at exchange.Progress) {
	p.step(at.Rows, p.lines, fmt.Sprintf("%d rows, %d changes, %s", at.Rows, at.Changes, at.Unit))
}

// commit is called after each commit of a copy.
func (p *progress) commit(done, last ecosystem.Revision) {
	p.step(int(done), int(last), fmt.Sprintf("revision %d of %d", done, last))
}

func (p *progress) step(n, of int, words string) {
	now := time.Now()
	switch {
	case p.silent || now.Before(p.next):
	case p.isBar:
		p.next, p.drawn = now.Add(barPace), true
		fmt.Fprintf(p.to, "\r\x1b[K%s %.60s", bar(n, of), words)
	default:
		p.next = now.Add(linePace)
		fmt.Fprintln(p.to, words)
	}
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
