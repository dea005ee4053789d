package xcricap

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"io"
	"regexp"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"

	"catchment/exchange"
)

var declared = regexp.MustCompile(`^\s*<\?xml[^>]*encoding=["']([A-Za-z0-9._:-]+)["']`)

// document begins to read a feed, in whichever encoding it is.
func (r *reading) document(f io.Reader) *document {
	in := bufio.NewReaderSize(f, 64<<10)
	head, _ := in.Peek(1 << 10)
	var text io.Reader = in
	label := "utf-8"
	if m := declared.FindSubmatch(head); m != nil {
		label = strings.ToLower(string(m[1]))
	}
	encoding, err := htmlindex.Get(label)
	switch {
	case bytes.HasPrefix(head, []byte{0xff, 0xfe}), bytes.HasPrefix(head, []byte{0xfe, 0xff}):
		text = transform.NewReader(in, unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewDecoder())
	case err == nil && label != "utf-8" && label != "utf8" && !strings.HasPrefix(label, "utf-16"):
		text = transform.NewReader(in, encoding.NewDecoder())
	default:
		text = transform.NewReader(in, &lenient{found: r.once("encoding", "It is not UTF-8, as it says; bytes that are none were read as Windows-1252.", "Publish it in the encoding that it names.")})
	}
	d := &document{guard: &guard{in: text, entity: r.once("html-entity", "It has entities of HTML, such as &nbsp;, which XML does not know; they were read as HTML has them.", "Write the letters themselves.")}}
	d.Decoder = xml.NewDecoder(d.guard)
	d.Entity = xml.HTMLEntity
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // it is UTF-8 by now
	return d
}

// once gives what reports a finding about the whole file, the first time that it is called.
func (r *reading) once(rule, reason, fix string) func() {
	return func() {
		if !r.told[rule] {
			r.told[rule] = true
			r.report(exchange.Finding{Rule: rule, Severity: exchange.Warning, Where: exchange.Where{File: r.file.Name, Row: 1}, Reason: reason, Fix: fix})
		}
	}
}

// lenient passes UTF-8 on, and reads each byte that is none as Windows-1252.
type lenient struct {
	transform.NopResetter
	found func()
}

// Transform implements [transform.Transformer].
func (l *lenient) Transform(dst, src []byte, atEOF bool) (nDst, nSrc int, err error) {
	for nSrc < len(src) {
		c, size := utf8.DecodeRune(src[nSrc:])
		if c == utf8.RuneError && size <= 1 {
			if !atEOF && !utf8.FullRune(src[nSrc:]) {
				return nDst, nSrc, transform.ErrShortSrc
			}
			l.found()
			c, size = charmap.Windows1252.DecodeByte(src[nSrc]), 1
		}
		if nDst+utf8.UTFMax > len(dst) {
			return nDst, nSrc, transform.ErrShortDst
		}
		nDst += utf8.EncodeRune(dst[nDst:], c)
		nSrc += size
	}
	return nDst, nSrc, nil
}
