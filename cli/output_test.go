package cli

import (
	"bytes"
	"net"
	"strings"
	"testing"
	"time"

	"catchment/exchange"
)

func TestProgressBarShowsTheShareOfLinesRead(t *testing.T) {
	var out bytes.Buffer
	p := newProgressBar(&out).reading([]exchange.File{exchange.Contents("a.csv", []byte("h\n1\n2\n")), exchange.Contents("b.csv", []byte("h\n"))})
	p.unit(exchange.Progress{Unit: "a.csv", Rows: 2, Changes: 3})
	p.unit(exchange.Progress{Unit: "b.csv", Rows: 4}) // too soon to be shown
	p.end()
	want := "\r\x1b[K[###############---------------]  50 % 2 rows, 3 changes, a.csv\r\x1b[K"
	if out.String() != want {
		t.Errorf("it draws %q, want %q", out.String(), want)
	}
}

func TestProgressInALogIsALineEveryFiveSeconds(t *testing.T) {
	var out bytes.Buffer
	p := newProgressLines(&out)
	p.unit(exchange.Progress{Unit: "a.csv", Rows: 1})
	p.next = time.Now().Add(-time.Second) // the pace has passed
	p.unit(exchange.Progress{Unit: "b.csv", Rows: 2})
	p.unit(exchange.Progress{Unit: "c.csv", Rows: 3})
	p.end()
	if out.String() != "2 rows, 0 changes, b.csv\n" {
		t.Errorf("it writes %q", out.String())
	}
}

func TestProgressBarIsNeverMoreThanFull(t *testing.T) {
	for _, c := range []struct {
		n, of int
		want  string
	}{
		{0, 10, "]   0 %"}, {10, 10, "] 100 %"}, {11, 10, "] 100 %"}, {1, 0, "] 100 %"},
	} {
		if got := bar(c.n, c.of); !strings.HasSuffix(got, c.want) || len(got) != len("[]")+30+len(" 100 %") {
			t.Errorf("%d of %d is %q", c.n, c.of, got)
		}
	}
}

func TestUnspecifiedAddressIsShownAsLoopback(t *testing.T) {
	for at, want := range map[string]string{"127.0.0.1:8080": "127.0.0.1:8080", "0.0.0.0:80": "127.0.0.1:80", "[::]:80": "127.0.0.1:80", "[::1]:80": "[::1]:80"} {
		tcp, err := net.ResolveTCPAddr("tcp", at)
		if err != nil {
			t.Fatal(err)
		}
		if got := browsable(tcp); got != want {
			t.Errorf("%s is shown as %s", at, got)
		}
	}
}

func TestPasswordInAStoreAddressIsNotShown(t *testing.T) {
	for url, want := range map[string]string{
		"sqlite:catchment.db": "sqlite:catchment.db", "neo4j://user:hunter2@host:7687/db": "neo4j://host:7687/db", "sqlite:a@b.db": "sqlite:a@b.db",
	} {
		if got := redacted(url); got != want {
			t.Errorf("%s is shown as %s", url, got)
		}
	}
}

func TestFindingIsPrintedInOneLine(t *testing.T) {
	f := exchange.Finding{Where: exchange.Where{File: "a.csv", Row: 7, Column: "kind"}, Value: "x\ny", Reason: "It is none.", Fix: "Mend it."}
	if got := findingLine(f); got != `a.csv:7:kind "x\ny" It is none. Mend it.` {
		t.Errorf("it is %s", got)
	}
	if got := findingLine(exchange.Finding{Reason: "A file is missing."}); got != "A file is missing." {
		t.Errorf("it is %s", got)
	}
}
