package exchange

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode/utf8"
)

// How much of a CSV file is held at once, whatever the file does.
const (
	maxCell  = 1 << 20 // bytes of one cell
	maxRow   = 8 << 20 // bytes of one row
	maxCells = 4096    // cells of one row
)

// scanner reads RFC 4180 a row at a time in bounded memory. The standard
// library's reader holds an unclosed quote's whole remainder and lets NUL and
// broken UTF-8 through, which files from strangers may hold.
type scanner struct {
	in    *bufio.Reader
	comma byte
	row   int // of the row read last: spreadsheets count blank ones too
	text  []byte
	ends  []int // where each cell ends in text
	width int   // cells of the row, those beyond maxCells included
	fault fault // the first one of the row
}

// fault is what keeps a row from being read.
type fault struct {
	rule, reason, fix string
	cell              int // from 0
}

func newScanner(in io.Reader) *scanner {
	s := &scanner{in: bufio.NewReaderSize(in, 64<<10)}
	s.comma = s.guessComma()
	return s
}

// guessComma tells which sign parts the header's cells: some spreadsheets write semicolons or tabs.
func (s *scanner) guessComma() byte {
	head, _ := s.in.Peek(64 << 10)
	head, _, _ = bytes.Cut(head, []byte("\n"))
	for _, c := range []byte(",;\t") {
		if bytes.IndexByte(head, c) >= 0 {
			return c
		}
	}
	return ','
}

// errUnclosed is a quote that opens and never closes.
var errUnclosed = errors.New("a quote opens here and never closes")

// next reads one row; io.EOF after the last, errUnclosed where the file ends within quotes.
func (s *scanner) next() error {
	s.text, s.ends, s.width, s.fault = s.text[:0], s.ends[:0], 0, fault{}
	s.row++
	for first := true; ; first = false {
		c, err := s.in.ReadByte()
		if err == io.EOF && !first {
			s.endCell()
			return nil
		}
		if err != nil {
			return err
		}
		var more bool
		if c == '"' {
			more, err = s.quoted()
		} else {
			more, err = s.plain(c)
		}
		if err != nil {
			return err
		}
		s.endCell()
		if !more {
			return nil
		}
	}
}

// plain reads a cell without quotes of which c is the first byte; more tells that another follows.
func (s *scanner) plain(c byte) (more bool, err error) {
	for {
		switch c {
		case s.comma:
			return true, nil
		case '\n':
			return false, nil
		case '\r':
			return false, s.skipNewline()
		}
		s.add(c)
		if c, err = s.in.ReadByte(); err == io.EOF {
			return false, nil
		} else if err != nil {
			return false, err
		}
	}
}

// quoted reads a cell after its opening quote, what follows the closing one included.
func (s *scanner) quoted() (more bool, err error) {
	for {
		c, err := s.in.ReadByte()
		if err == io.EOF {
			return false, errUnclosed
		} else if err != nil {
			return false, err
		}
		if c != '"' {
			s.add(c)
			continue
		}
		c, err = s.in.ReadByte()
		switch {
		case err == io.EOF:
			return false, nil
		case err != nil:
			return false, err
		case c == '"':
			s.add(c)
		default:
			if c != s.comma && c != '\n' && c != '\r' {
				s.fail("stray-quote", "Something stands between the closing quote and the next cell.", "Double a quote that belongs to the text.")
			}
			return s.plain(c)
		}
	}
}

func (s *scanner) skipNewline() error {
	if next, err := s.in.Peek(1); err == nil && next[0] == '\n' {
		_, err = s.in.Discard(1)
		return err
	}
	return nil
}

func (s *scanner) add(c byte) {
	if c == 0 {
		s.fail("nul", "The cell holds a NUL character, which no text has.", "Save the file again as CSV in UTF-8.")
	}
	if len(s.text)-s.begin() >= maxCell || len(s.text) >= maxRow {
		s.fail("too-long", "The cell is longer than 1 MiB, or the row than 8.", "Shorten it, or close a quote that opens in it.")
		return
	}
	s.text = append(s.text, c)
}

// begin is where the cell being read begins in text.
func (s *scanner) begin() int {
	if len(s.ends) == 0 {
		return 0
	}
	return s.ends[len(s.ends)-1]
}

func (s *scanner) endCell() {
	if !utf8.Valid(s.text[s.begin():]) && s.fault.rule != "too-long" {
		s.fail("not-utf8", "The cell is not valid UTF-8.", "Save the file again as CSV in UTF-8.")
	}
	s.width++
	if len(s.ends) < maxCells {
		s.ends = append(s.ends, len(s.text))
	} else {
		s.text = s.text[:s.begin()]
	}
}

func (s *scanner) fail(rule, reason, fix string) {
	if s.fault.rule == "" {
		s.fault = fault{rule, reason, fix, len(s.ends)}
	}
}

// cells gives the row's cells; they stay valid.
func (s *scanner) cells() []string {
	text, begin := string(s.text), 0
	cells := make([]string, len(s.ends))
	for i, end := range s.ends {
		cells[i] = text[begin:end]
		begin = end
	}
	return cells
}

// blank tells a row that says nothing: an empty line, or commas alone.
func (s *scanner) blank() bool {
	return s.fault.rule == "" && len(bytes.TrimSpace(s.text)) == 0
}

// ColumnKey makes header and file names comparable that differ in case, spaces,
// underscores, hyphens or camelCase alone.
func ColumnKey(name string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '_' || r == '-' || r == ' ' || r == '\u00a0' || r == '\ufeff':
			return -1
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		}
		return r
	}, strings.TrimSpace(name))
}
