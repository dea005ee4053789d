package server

import (
	"archive/zip"
	"bufio"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/counts"
	"catchment/exchange/csv"
	"catchment/exchange/discoveruni"
	"catchment/exchange/soc2020"
	"catchment/graph"
)

// importServer is a server on the real schema and formats, with an editor's token.
type importServer struct {
	*testServer
	registry *ecosystem.Registry
	server   *running
	address  string
	editor   string
	partner  string
}

func newImportServer(t *testing.T, change func(*Config)) *importServer {
	t.Helper()
	reg := registryWith(t)
	limits := DefaultLimits()
	r := &importServer{registry: reg, testServer: newTestServer(t, func(c *Config) {
		c.Registry, c.Schema, c.PresentError = reg, realSchema(t), graph.PresentError
		c.Extensions = []graphql.HandlerExtension{graph.Attach{Registry: reg}}
		c.Formats = map[string]func() exchange.Decoder{
			"csv":          func() exchange.Decoder { return csv.Decoder{} },
			"soc2020":      func() exchange.Decoder { return soc2020.Decoder{} },
			"discover-uni": func() exchange.Decoder { return discoveruni.Decoder{} },
		}
		c.UsualFormat = "csv"
		c.Limits.ImportTurn = 20 * time.Millisecond
		if change != nil {
			change(c)
		}
		limits = c.Limits
	})}
	for role, secret := range map[ecosystem.Role]*string{ecosystem.RoleEditor: &r.editor, ecosystem.RolePartner: &r.partner} {
		var err error
		if *secret, _, err = r.tokens.Create("ada", role, noExpiry); err != nil {
			t.Fatal(err)
		}
	}
	r.server = run(t, r.testServer, limits)
	r.address = r.server.address
	return r
}

func (r *importServer) request(t *testing.T, ctx context.Context, query string, body io.Reader) *http.Request {
	t.Helper()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, "http://"+r.address+"/import?"+query, body)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bearer "+r.editor)
	req.Header.Set(importHeader, "1")
	return req
}

// line is one line of an answer, of whichever type.
type line struct {
	Type, Code, Message, Severity, File, Column, Value string
	Row, Units, Changes                                int
	DryRun                                             bool
	Run                                                ecosystem.ID
	From, To                                           ecosystem.Revision
	Things                                             map[string]map[string]int
	Files                                              map[string]int
	Findings                                           map[string]int
}

// sent is what a request was answered: its lines, or the refusal.
func sent(t *testing.T, req *http.Request) (status int, all []line, body string) {
	t.Helper()
	answer, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	b, err := io.ReadAll(answer.Body)
	if err != nil {
		t.Fatal(err)
	}
	if answer.StatusCode != http.StatusOK {
		return answer.StatusCode, nil, string(b)
	}
	if got := answer.Header.Get("Content-Type"); got != jsonLinesType {
		t.Errorf("the lines are %q", got)
	}
	for text := range strings.Lines(string(b)) {
		var l line
		if err := json.Unmarshal([]byte(text), &l); err != nil {
			t.Fatalf("%v in %s", err, text)
		}
		all = append(all, l)
	}
	return answer.StatusCode, all, string(b)
}

func (r *importServer) head(t *testing.T) ecosystem.Revision {
	t.Helper()
	head, err := r.registry.Head(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	return head
}

func file(t *testing.T, name string) []byte {
	t.Helper()
	b, err := os.ReadFile("../testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func zipped(t *testing.T, files map[string][]byte) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, content := range files {
		w, err := z.Create(name)
		if err == nil {
			_, err = w.Write(content)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func gzipped(t *testing.T, content []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	if _, err := z.Write(content); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestAnImportsDryRunReportsWhatTheImportDoes(t *testing.T) {
	table := file(t, "formats/soc2020/soc2020_structure.csv")
	release := map[string][]byte{}
	entries, err := os.ReadDir("../testdata/formats/discoveruni/with-jobs")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		release["release/"+e.Name()] = file(t, "formats/discoveruni/with-jobs/"+e.Name())
	}
	for _, c := range []struct {
		name, query string
		body        []byte
	}{
		{"native CSV", "name=actors.csv", []byte("keys,name,kind\nslug:a,Ada,person\nslug:b,Bob,wizard\nslug:c,Cid,person\n")},
		{"a table of SOC 2020", "format=soc2020&name=soc2020_structure.csv", table},
		{"the same, packed", "format=soc2020&name=soc2020_structure.csv.gz", gzipped(t, table)},
		{"a release of Discover Uni, packed as a folder", "format=discover-uni&name=release.zip", zipped(t, release)},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := newImportServer(t, nil)
			before := r.head(t)
			_, dry, body := sent(t, r.request(t, t.Context(), c.query+"&dryRun=true", bytes.NewReader(c.body)))
			if len(dry) == 0 || dry[len(dry)-1].Type != "summary" || !dry[len(dry)-1].DryRun || dry[len(dry)-1].Changes == 0 {
				t.Fatalf("the dry run says %.2000s", body)
			}
			if r.head(t) != before {
				t.Error("the dry run changed something")
			}
			_, done, body := sent(t, r.request(t, t.Context(), c.query, bytes.NewReader(c.body)))
			last := done[len(done)-1]
			if last.Run == "" || last.From != before+1 || last.To != r.head(t) || done[0].Type != "progress" || done[0].Run != last.Run || dry[0].Run != "" {
				t.Errorf("it says %.2000s", body)
			}
			last.DryRun, last.Run, last.From, last.To = true, "", 0, 0
			findingsOf := func(all []line) (findings []line) {
				for _, l := range all {
					if l.Type == "finding" {
						findings = append(findings, l)
					}
				}
				return findings
			}
			if diff := cmp.Diff(dry[len(dry)-1], last) + cmp.Diff(findingsOf(dry), findingsOf(done)); diff != "" {
				t.Errorf("it did something else (-told +done):\n%s", diff)
			}
			_, again, _ := sent(t, r.request(t, t.Context(), c.query, bytes.NewReader(c.body)))
			if n := again[len(again)-1].Changes; n != 0 {
				t.Errorf("the second time made %d changes", n)
			}
		})
	}
}

func TestInvalidImportsAreRefusedAndChangeNothing(t *testing.T) {
	workbook := zipped(t, map[string][]byte{"[Content_Types].xml": []byte("<Types/>"), "xl/workbook.xml": []byte("<workbook/>")})
	actors := "keys,name,kind\nslug:a,Ada,person\n"
	many := actors + strings.Repeat("slug:z,Zoe,person\n", 3_000) // some units before the damage
	r := newImportServer(t, func(c *Config) { c.Limits.ImportBytes, c.Limits.UnpackedBytes = 1<<20, 4<<20 })
	for _, c := range []struct {
		name, query string
		body        []byte
		change      func(*http.Request)
		status      int
		code, says  string
	}{
		{"no token", "name=actors.csv", []byte(actors), func(r *http.Request) { r.Header.Del("Authorization") }, 401, "UNAUTHENTICATED", "needs a token"},
		{"a partner's token", "name=actors.csv", []byte(actors), func(q *http.Request) { q.Header.Set("Authorization", "Bearer "+r.partner) }, 403, "FORBIDDEN", "may read"},
		{"a wrong token", "name=actors.csv", []byte(actors), func(q *http.Request) { q.Header.Set("Authorization", "Bearer cat_x") }, 401, "UNAUTHENTICATED", "not valid"},
		{"no header", "name=actors.csv", []byte(actors), func(r *http.Request) { r.Header.Del(importHeader) }, 403, "FORBIDDEN", importHeader},
		{"another site's page", "name=actors.csv", []byte(actors), func(r *http.Request) { r.Header.Set("Sec-Fetch-Site", "cross-site") }, 403, "FORBIDDEN", "other sites"},
		{"no such format", "format=xls&name=actors.csv", []byte(actors), nil, 400, "BAD_REQUEST", "csv, discover-uni, soc2020"},
		{"another format", "format=soc2020&name=actors.csv", []byte(actors), nil, 400, "BAD_REQUEST", ""},
		{"no such list", "name=things.csv", []byte(actors), nil, 400, "BAD_REQUEST", "actors.csv"},
		{"no name", "", []byte(actors), nil, 400, "BAD_REQUEST", "name=actors.csv"},
		{"a name that leads elsewhere", "name=..%2F..%2F..", []byte(actors), nil, 400, "BAD_REQUEST", "name"},
		{"an unknown parameter", "name=actors.csv&dry=true", []byte(actors), nil, 400, "BAD_REQUEST", "dryRun"},
		{"neither dry nor not", "name=actors.csv&dryRun=perhaps", []byte(actors), nil, 400, "BAD_REQUEST", "true or false"},
		{"nobody's visibility", "name=actors.csv&visibility=all", []byte(actors), nil, 400, "BAD_REQUEST", "public, partner or team"},
		{"no day", "name=actors.csv&asOf=yesterday", []byte(actors), nil, 400, "BAD_REQUEST", "2026-11-24"},
		{"nothing", "name=actors.csv", nil, nil, 400, "BAD_REQUEST", "actors.csv row 1"},
		{"a quote that never closes, far down", "name=actors.csv", []byte(many + "slug:q,\"Quentin,person\n"), nil, 400, "BAD_REQUEST", "actors.csv row 3003"},
		{"a cut gzip", "name=actors.csv.gz", gzipped(t, []byte(many))[:80], nil, 400, "BAD_REQUEST", "damaged"},
		{"a cut archive", "name=all.zip", zipped(t, map[string][]byte{"actors.csv": []byte(actors)})[:60], nil, 400, "BAD_REQUEST", "damaged ZIP"},
		{"a workbook", "name=actors.xlsx", workbook, nil, 400, "BAD_REQUEST", "Save each of its sheets as CSV"},
		{"too large", "name=actors.csv", make([]byte, 1<<20+1), nil, 413, "LIMIT_EXCEEDED", "importBytes"},
		{"too large, and does not say so", "name=actors.csv", make([]byte, 1<<20+1), func(r *http.Request) { r.ContentLength = -1 }, 413, "LIMIT_EXCEEDED", "importBytes"},
		{"a bomb", "name=actors.csv.gz", gzipped(t, bytes.Repeat([]byte("x"), 5<<20)), nil, 413, "LIMIT_EXCEEDED", "unpacked"},
		{"a bomb of many", "name=all.zip", zipped(t, map[string][]byte{"actors.csv": make([]byte, 3<<20), "places.csv": make([]byte, 3<<20)}), nil, 413, "LIMIT_EXCEEDED", "unpacked"},
	} {
		t.Run(c.name, func(t *testing.T) {
			before := r.head(t)
			req := r.request(t, t.Context(), c.query, bytes.NewReader(c.body))
			if c.change != nil {
				c.change(req)
			}
			status, _, body := sent(t, req)
			if status != c.status || !strings.Contains(body, c.says) {
				t.Errorf("got %d %s, want %d with %q", status, body, c.status, c.says)
			}
			if diff := cmp.Diff([]string{c.code}, errorCodes(t, body)); diff != "" {
				t.Error(diff)
			}
			if r.head(t) != before {
				t.Error("something was changed")
			}
		})
	}
}

func TestAnImportsFileNameMayStandInContentDisposition(t *testing.T) {
	r := newImportServer(t, nil)
	req := r.request(t, t.Context(), "", strings.NewReader("keys,name\nslug:a,Ada\n"))
	req.Header.Set("Content-Disposition", `attachment; filename="actors.csv"`)
	if _, all, body := sent(t, req); len(all) == 0 || all[len(all)-1].Files["actors.csv"] != 1 {
		t.Error(body)
	}
}

func TestAMappingSaysWhatTheColumnsOfASentTableAre(t *testing.T) {
	r := newImportServer(t, func(c *Config) {
		c.Formats["counts"] = func() exchange.Decoder { return counts.Decoder{} }
	})
	mapping := `{"of": {"same": "place"}, "place": {"column": "area", "scheme": "gss", "make": "Place"}, "period": {"value": "2025"},
		"measure": {"value": "people"}, "figure": "n", "measures": {"people": {"unit": "residents"}}}`
	send := func(mapping string) (int, []line, string) {
		return sent(t, r.request(t, t.Context(), "format=counts&name=people.csv&mapping="+url.QueryEscape(mapping), strings.NewReader("area,n\nE09000009,367100\nE09000005,c\n")))
	}
	if _, all, body := send(mapping); len(all) == 0 || all[len(all)-1].Things["Place"]["created"] != 2 {
		t.Error(body)
	}
	for wrong, says := range map[string]string{`{"figure": "n"}`: "The mapping cannot be used", "": "Nothing says what the columns", strings.Repeat(" ", mostMapping+1): "16384"} {
		if status, _, body := send(wrong); status != 400 || !strings.Contains(body, says) {
			t.Errorf("%.20q: %d %s", wrong, status, body)
		}
	}
}

func TestImportFormatsAreListedForAnybody(t *testing.T) {
	r := newImportServer(t, nil)
	got := r.send(t, "GET", "/import", "")
	if got.body != `{"formats":["csv","discover-uni","soc2020"],"default":"csv","maximumBytes":67108864}`+"\n" {
		t.Error(got.body)
	}
}

// outcome is what an upload was answered.
type outcome struct {
	status int
	body   string
	err    error
}

// upload begins to send a file and returns once the server reads it. What it is
// answered comes when the answer has ended, and the place is free then.
func (r *importServer) upload(t *testing.T, ctx context.Context, begin string) (send *io.PipeWriter, result <-chan outcome) {
	t.Helper()
	body, send := io.Pipe()
	answered := make(chan outcome, 1)
	req := r.request(t, ctx, "name=actors.csv", body)
	req.Header.Set("Expect", "100-continue") // nothing is sent before the server reads
	patient := &http.Client{Transport: &http.Transport{ExpectContinueTimeout: time.Minute}}
	t.Cleanup(patient.CloseIdleConnections)
	go func() {
		answer, err := patient.Do(req)
		if err != nil {
			answered <- outcome{err: err}
			return
		}
		defer answer.Body.Close()
		b, err := io.ReadAll(answer.Body)
		answered <- outcome{answer.StatusCode, string(b), err}
	}()
	if _, err := io.WriteString(send, begin); err != nil {
		t.Fatal(err)
	}
	return send, answered
}

func TestOneImportRunsAtATime(t *testing.T) {
	r := newImportServer(t, nil)
	send, first := r.upload(t, t.Context(), "keys,name\n")
	if status, _, body := sent(t, r.request(t, t.Context(), "name=actors.csv&dryRun=true", strings.NewReader("keys,name\nslug:b,Bob\n"))); status != http.StatusServiceUnavailable {
		t.Errorf("the second got %d %s", status, body)
	}
	if _, err := io.WriteString(send, "slug:a,Ada\n"); err != nil {
		t.Fatal(err)
	}
	send.Close()
	if got := <-first; got.status != http.StatusOK {
		t.Errorf("the first got %+v", got)
	}
	if status, _, body := sent(t, r.request(t, t.Context(), "name=actors.csv", strings.NewReader("keys,name\nslug:b,Bob\n"))); status != http.StatusOK {
		t.Errorf("the next one got %d %s", status, body)
	}
}

func TestAnImportWaitsForOneThatEndsInAMoment(t *testing.T) {
	r := newImportServer(t, func(c *Config) { c.Limits.ImportTurn = time.Minute })
	ctx, leave := context.WithCancel(t.Context())
	send, first := r.upload(t, ctx, "keys,name\n")
	second := make(chan int)
	go func() {
		status, _, _ := sent(t, r.request(t, t.Context(), "name=actors.csv", strings.NewReader("keys,name\nslug:b,Bob\n")))
		second <- status
	}()
	select {
	case status := <-second:
		t.Fatalf("the second did not wait: %d", status)
	case <-time.After(100 * time.Millisecond):
	}
	leave()
	send.Close()
	if status := <-second; status != http.StatusOK {
		t.Errorf("after the first had left, the second got %d", status)
	}
	<-first
}

func TestStoppingEndsAnUploadWithAReason(t *testing.T) {
	r := newImportServer(t, nil)
	before := r.head(t)
	send, result := r.upload(t, t.Context(), "keys,name\nslug:a,Ada\n")
	defer send.Close()
	r.server.stop()
	select {
	case got := <-result:
		if got.status != http.StatusServiceUnavailable || !strings.Contains(got.body, `"The server stops; nothing of the file was brought in."`) || !strings.Contains(got.body, `"UNAVAILABLE"`) {
			t.Errorf("it was told %+v", got)
		}
	case <-time.After(5 * time.Second):
		t.Fatal("it was told nothing for five seconds")
	}
	if err := <-r.server.stopped; err != nil || r.head(t) != before {
		t.Errorf("it ended with %v, at revision %d after %d", err, r.head(t), before)
	}
}

func TestStoppingEndsAnImportAndReportsWhatCameIn(t *testing.T) {
	r := newImportServer(t, nil)
	table := "keys,name,kind\n" + numbered(30_000, "slug:p%[1]d,Person %[1]d,person\n")
	answer, err := http.DefaultClient.Do(r.request(t, t.Context(), "name=actors.csv", strings.NewReader(table)))
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	lines := bufio.NewReader(answer.Body)
	if _, err := lines.ReadString('\n'); err != nil {
		t.Fatal(err)
	}
	r.server.stop()
	rest, err := io.ReadAll(lines)
	if err != nil {
		t.Fatal(err)
	}
	all := strings.Split(strings.TrimSpace(string(rest)), "\n")
	var summary, last line
	if len(all) < 2 || json.Unmarshal([]byte(all[len(all)-2]), &summary) != nil || json.Unmarshal([]byte(all[len(all)-1]), &last) != nil {
		t.Fatalf("it says %.2000s", rest)
	}
	if made := summary.Things["Actor"]["created"]; summary.Type != "summary" || made == 0 || made >= 30_000 || summary.To != r.head(t) {
		t.Errorf("of what it brought in it says %s", all[len(all)-2])
	}
	if last.Type != "error" || last.Code != "UNAVAILABLE" || !strings.HasPrefix(last.Message, "The server stops before") {
		t.Errorf("its last word is %s", all[len(all)-1])
	}
	if err := <-r.server.stopped; err != nil {
		t.Errorf("it ended with %v", err)
	}
}

func TestADisconnectedClientStopsItsImportBetweenUnits(t *testing.T) {
	r := newImportServer(t, nil)
	var table strings.Builder
	table.WriteString("keys,name,kind\n")
	const rows = 4_000
	for n := range rows {
		fmt.Fprintf(&table, "slug:person-%d,Person %d,person\n", n, n)
	}
	ctx, leave := context.WithCancel(t.Context())
	answer, err := http.DefaultClient.Do(r.request(t, ctx, "name=actors.csv", strings.NewReader(table.String())))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := bufio.NewReader(answer.Body).ReadString('\n'); err != nil {
		t.Fatal(err)
	}
	leave()
	answer.Body.Close()
	waitUntil(t, "the request is over", func() bool { return strings.Contains(r.log.String(), `"path":"/import"`) })
	people := ecosystem.Query{Kinds: []ecosystem.Kind{"Actor"}}
	stopped := r.head(t)
	in, err := r.registry.At(stopped, ecosystem.TeamLens).Count(t.Context(), people, 0)
	if err != nil || in.N >= rows {
		t.Fatalf("%v; %d people are in, so nothing was stopped", err, in.N)
	}
	if (in.N-1)%1_000 != 0 { // beside the college
		t.Errorf("%d people are in: part of a unit", in.N-1)
	}
	time.Sleep(50 * time.Millisecond) // long enough for another unit
	if r.head(t) != stopped {
		t.Error("it went on")
	}
	_, all, body := sent(t, r.request(t, t.Context(), "name=actors.csv", strings.NewReader(table.String())))
	if got := all[len(all)-1]; got.Things["Actor"]["created"] != rows-(in.N-1) {
		t.Errorf("the second time says %.500s", body[max(0, len(body)-500):])
	}
}
