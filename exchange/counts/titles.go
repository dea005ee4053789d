package counts

import (
	"bufio"
	"io"

	"catchment/exchange"
)

// belowTitles is a file whose lines above the header are blank, so that rows keep their
// numbers.
func belowTitles(f exchange.File, header int) exchange.File {
	if header <= 1 {
		return f
	}
	open := f.Open
	f.Open = func() (io.ReadCloser, error) {
		in, err := open()
		if err != nil {
			return nil, err
		}
		lines := bufio.NewReader(in)
		for range header - 1 {
			if _, err := lines.ReadString('\n'); err != nil && err != io.EOF {
				return nil, err
			}
		}
		return &titled{Reader: lines, Closer: in, blank: header - 1}, nil
	}
	return f
}

// titled gives so many blank lines, then the rest.
type titled struct {
	io.Reader
	io.Closer
	blank int
}

func (t *titled) Read(p []byte) (int, error) {
	if t.blank == 0 || len(p) == 0 {
		return t.Reader.Read(p)
	}
	n := min(t.blank, len(p))
	for i := range n {
		p[i] = '\n'
	}
	t.blank -= n
	return n, nil
}
