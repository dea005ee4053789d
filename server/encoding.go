package server

import (
	"io"
	"mime"
	"net/http"
	"strconv"
	"strings"
	"sync"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"
)

// Answers are compressed with br or gzip, as the request accepts it. That a reader of
// the line could guess at secrets by how well they compress beside text of the reader's
// choice (BREACH) takes a browser that sends credentials by itself. Here there are none:
// a token is a header that no page of another site can have sent for it, and it stands
// in no answer. Not compressed are streams of events and imports, which would wait in
// the compressor instead of arriving, and refusals, which are short.

// worthEncoding is the length from which on an answer is compressed: below it, all fits
// into one packet either way.
const worthEncoding = 1400

// The levels are those after which a byte less costs much more time: 366 kB of schema
// become 43 kB with br and 57 kB with gzip, in a few milliseconds each.
const (
	brotliLevel = 4
	gzipLevel   = 5
)

// encoder is what compresses an answer. Its tables are large, so they are used again.
type encoder interface {
	io.WriteCloser
	Reset(io.Writer)
}

var encoders = map[string]*sync.Pool{
	"br":   {New: func() any { return brotli.NewWriterV2(io.Discard, brotliLevel) }},
	"gzip": {New: func() any { return newGzip() }},
}

func newGzip() *gzip.Writer {
	w, err := gzip.NewWriterLevel(io.Discard, gzipLevel)
	if err != nil {
		panic(err) // the level is not one of gzip's
	}
	return w
}

// negotiateEncoding chooses how an answer to the request is compressed, and tells caches
// that this was chosen; "" is not at all.
func negotiateEncoding(w http.ResponseWriter, r *http.Request) string {
	if h := w.Header(); h["Vary"] == nil {
		h["Vary"] = variesByEncoding
	} else {
		h.Add("Vary", "Accept-Encoding")
	}
	accept := r.Header["Accept-Encoding"]
	if len(accept) == 0 {
		return ""
	}
	return preferredEncoding(strings.Join(accept, ","), "br", "gzip")
}

// What answers mostly vary by. The lists are shared: whoever adds to one gets another.
var (
	variesByEncoding = []string{"Accept-Encoding"}
	variesByAll      = []string{"Accept-Encoding", "Accept, Authorization"}
)

// preferredEncoding gives the one of those offered that an Accept-Encoding likes best,
// the first offered where it likes several as well; "" where it likes none of them or
// the answer as it is better.
func preferredEncoding(accept string, offered ...string) string {
	if accept == "" {
		return ""
	}
	weights := map[string]float64{}
	for part := range strings.SplitSeq(accept, ",") {
		if coding, weight, ok := weighted(part); ok {
			weights[coding] = weight
		}
	}
	best, chosen := weights["identity"], ""
	for _, coding := range offered {
		weight, named := weights[coding]
		if !named {
			weight = weights["*"]
		}
		if weight > best || (weight == best && weight > 0 && chosen == "") {
			best, chosen = weight, coding
		}
	}
	return chosen
}

// weighted reads one part of a header such as Accept: its word in lower case, and how
// much it is wanted, 1 unless it says so.
func weighted(part string) (word string, weight float64, ok bool) {
	word, parameters, err := mime.ParseMediaType(part)
	if err != nil {
		return "", 0, false
	}
	q, stated := parameters["q"]
	if !stated {
		return word, 1, true
	}
	weight, err = strconv.ParseFloat(q, 64)
	return word, weight, err == nil
}

// send writes an answer whose headers stand but for those of its length and encoding.
func send(w http.ResponseWriter, status int, encoding string, parts ...[]byte) {
	length := 0
	for _, part := range parts {
		length += len(part)
	}
	if length < worthEncoding || encoders[encoding] == nil {
		w.Header()["Content-Length"] = []string{strconv.Itoa(length)}
		w.WriteHeader(status)
		writeAll(w, parts)
		return
	}
	w.Header().Set("Content-Encoding", encoding)
	w.WriteHeader(status)
	pool := encoders[encoding]
	e := pool.Get().(encoder)
	e.Reset(w)
	writeAll(e, parts)
	_ = e.Close() // nobody listens any more, or all is well
	e.Reset(io.Discard)
	pool.Put(e)
}

// writeAll stops where nobody listens any more.
func writeAll(w io.Writer, parts [][]byte) {
	for _, part := range parts {
		if _, err := w.Write(part); err != nil {
			return
		}
	}
}
