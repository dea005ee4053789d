package server

import (
	"bytes"
	"io"
	"net/http"
	"strconv"
	"strings"
	"testing"

	"github.com/andybalholm/brotli"
	"github.com/klauspost/compress/gzip"
)

// unpacked is the body of an answer as it was before it was compressed.
func unpacked(t *testing.T, r reply) string {
	t.Helper()
	var body io.Reader = strings.NewReader(r.body)
	switch r.header.Get("Content-Encoding") {
	case "br":
		body = brotli.NewReader(body)
	case "gzip":
		z, err := gzip.NewReader(body)
		if err != nil {
			t.Fatal(err)
		}
		body = z
	}
	text, err := io.ReadAll(body)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestAnswersAreCompressedAsTheyAreAccepted(t *testing.T) {
	r := newTestServer(t, func(c *Config) { c.SDL = fakeSDL + strings.Repeat("# and more\n", 1000) })
	for _, target := range []string{"/graphql?query={big(bytes:20000)}", "/schema.graphqls"} {
		plain := r.send(t, "GET", target, "")
		for _, encoding := range []string{"br", "gzip", "br", "gzip"} { // the second time with an encoder that was used before
			got := r.send(t, "GET", target, "", "Accept-Encoding", encoding)
			if got.header.Get("Content-Encoding") != encoding || len(got.body)*10 > len(plain.body) || unpacked(t, got) != plain.body {
				t.Errorf("%s as %s: %d of %d bytes, %v", target, encoding, len(got.body), len(plain.body), got.header)
			}
			if length := got.header.Get("Content-Length"); length != "" && length != strconv.Itoa(len(got.body)) {
				t.Errorf("%s as %s says that it has %s bytes and has %d", target, encoding, length, len(got.body))
			}
		}
		for _, got := range []reply{plain, r.send(t, "GET", target, "", "Accept-Encoding", "zstd, br;q=0")} {
			if got.header.Get("Content-Encoding") != "" || !strings.Contains(strings.Join(got.header.Values("Vary"), ","), "Accept-Encoding") {
				t.Errorf("%s as it is: %v", target, got.header)
			}
		}
	}
}

func TestShortAnswersRefusalsAndPagesAreSentAsTheyAre(t *testing.T) {
	r := newTestServer(t, nil)
	for _, target := range []string{"/graphql?query={hello}", "/graphql?query={nothing}", "/graphql", "/healthz", "/graphiql/questions.json"} {
		got := r.send(t, "GET", target, "", "Accept-Encoding", "br, gzip")
		if got.header.Get("Content-Encoding") != "" || got.body == "" {
			t.Errorf("%s: %v", target, got.header)
		}
	}
}

func TestEventsAreNotHeldBackByACompressor(t *testing.T) {
	r := newTestServer(t, nil)
	got := r.send(t, http.MethodPost, "/graphql", quote("{big(bytes:20000)}"), "Accept", eventStreamType, "Accept-Encoding", "br, gzip")
	if got.header.Get("Content-Encoding") != "" || !strings.Contains(got.body, "event: next") {
		t.Errorf("got %v", got.header)
	}
}

func TestAnEncodingIsChosenByItsWeight(t *testing.T) {
	for accept, want := range map[string]string{
		"":                                "",
		"gzip":                            "gzip",
		"br":                              "br",
		"gzip, deflate, br, zstd":         "br",
		"GZIP":                            "gzip",
		"gzip;q=1.0, br;q=0.5":            "gzip",
		"gzip; q=0.2 , br ; q=0.8":        "br",
		"br;q=0, gzip":                    "gzip",
		"br;q=0, gzip;q=0":                "",
		"*":                               "br",
		"*;q=0.5, br;q=0":                 "gzip",
		"*;q=0":                           "",
		"gzip, *;q=0":                     "gzip",
		"identity, gzip;q=0.5":            "",
		"identity;q=0.5, gzip":            "gzip",
		"identity;q=0":                    "",
		"gzip;q=nonsense":                 "",
		"deflate":                         "",
		"\"broken, gzip":                  "gzip",
		strings.Repeat("x,", 5000) + "br": "br",
	} {
		if got := preferredEncoding(accept, "br", "gzip"); got != want {
			t.Errorf("%.40q chooses %q, want %q", accept, got, want)
		}
	}
}

func TestSendingStopsWhereNobodyListens(t *testing.T) {
	for _, encoding := range []string{"", "br", "gzip"} {
		send(deaf{http.Header{}}, 200, encoding, bytes.Repeat([]byte("x"), 1<<20))
		r := newTestServer(t, nil) // and the encoder is as good as new
		if got := r.send(t, "GET", "/graphql?query={big(bytes:20000)}", "", "Accept-Encoding", encoding); !strings.HasPrefix(unpacked(t, got), `{"data":{"big":"xxx`) {
			t.Errorf("%s: after one that left, an answer is broken", encoding)
		}
	}
}

// deaf is a client that went away.
type deaf struct{ header http.Header }

func (d deaf) Header() http.Header       { return d.header }
func (d deaf) WriteHeader(int)           {}
func (d deaf) Write([]byte) (int, error) { return 0, io.ErrClosedPipe }
