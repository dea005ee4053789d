package xcricap_test

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/exchange/xcricap"
)

const samples = "../../testdata/formats/xcricap/"

// decode reads a feed; each thing and link becomes a line.
func decode(t testing.TB, name, feed string) (lines []string, findings []exchange.Finding, err error) {
	files := []exchange.File{exchange.Contents(name, []byte(feed))}
	for u, err := range (xcricap.Decoder{}).Decode(t.Context(), files, func(f exchange.Finding) { findings = append(findings, f) }) {
		if err != nil {
			return lines, findings, err
		}
		for _, thing := range u.Things {
			lines = append(lines, fmt.Sprintf("%s %s %s", thing.Kind, thing.Keys[0], said(thing.IfNew.With(thing.Fields))))
		}
		for _, r := range u.Relations {
			lines = append(lines, fmt.Sprintf("%s %s %s %v", r.From.Keys[0], r.Type, r.To.Keys[0], r.Claim["basis"]))
		}
	}
	return lines, findings, nil
}

// said is what fields say, those that say nothing left out.
func said(fields ecosystem.Fields) string {
	var list []string
	for k, v := range fields {
		if text := strings.ReplaceAll(fmt.Sprint(v), "\n", " / "); text != "" && text != "[]" {
			list = append(list, k+"="+cut(text))
		}
	}
	slices.Sort(list)
	return strings.Join(list, "; ")
}

func cut(s string) string { return s[:min(len(s), 60)] }

func sample(t testing.TB, name string) string {
	t.Helper()
	text, err := os.ReadFile(samples + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func TestThePublishedSampleIsReadWhole(t *testing.T) {
	got, findings, err := decode(t, "sample.xml", sample(t, "PG_Generic_XCRI-CAP-1.2.xml"))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{
		"Source xcri-feed:10099999 kind=feed; name=Courses of Poppleton University (XCRI-CAP); publisher=Poppleton University",
		"Actor ukprn:10099999 description=Britain's most rewarding university; kind=organisation; name=Poppleton University; namedIndividually=true; url=http://www.poppleton.ac.uk/postgraduate/",
		"Course xcri:10099999/http://www.poppleton.ac.uk/postgraduate/mba description=MBA in Business and Marketing / This professional masters de; name=Business and Marketing; prerequisite=First degree in any subject.; qualificationLevel=Postgraduate; tags=[Business Administration and Management]; url=http://www.poppleton.ac.uk/postgraduate/mba",
		"Subject jacs3:N200 code=N200; name=Management studies; scheme=jacs3",
		"Subject jacs3:N500 code=N500; name=Marketing; scheme=jacs3",
		"Qualification xcri-qualification:poppleton university/mba business and marketing awardedBy=Poppleton University; level=Postgraduate; name=MBA Business and Marketing; url=http://www.poppleton.ac.uk/postgraduate/mba",
		"Venue xcri-venue:10099999/Main Campus address=University Road, Poppleton; name=Main Campus; postcode=PP99 1PP",
		"Presentation xcri-presentation:10099999/http://www.poppleton.ac.uk/postgraduate/mba/2015-09-01|part_time|Main Campus cost=GBP6,000 per stage; delivery=classroom; duration=2 years; end=2017-07-01; mode=part_time; name=Business and Marketing, 2015-09-01; pattern=daytime; places=50; placesBasis=stated; start=2015-09-01",
	}
	if diff := cmp.Diff(want, got[:len(want)]); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if len(got) != len(want)+6 || slices.ContainsFunc(findings, func(f exchange.Finding) bool { return f.Severity != exchange.Note }) {
		t.Errorf("%d lines, %v", len(got), findings)
	}
}

func TestWhatRealFeedsDoOtherwiseComesInWithAFinding(t *testing.T) {
	got, findings, err := decode(t, "odd.xml", sample(t, "odd.xml"))
	if err != nil {
		t.Fatal(err)
	}
	const college, course = "xcri-provider:amber", "xcri:amber/AMB-1"
	for _, want := range []string{
		"Actor " + college + " kind=organisation; name=Synthetic College Amber; namedIndividually=true",
		"Course " + course + " description=Walls & arches. / No experience needed.; name=Bricklaying for beginners; outcome=Bricklayer / A higher course in construction; tags=[building]; prerequisite=None",
		course + " LEADS_TO_OCCUPATION soc2020:5313 stated",
		"Subject ldcs3:TH.2 code=TH.2; name=Bricklaying; scheme=ldcs3",
		"xcri-presentation:amber/AMB-1/|part_time HELD_AT xcri-venue:amber/its own address implied",
		"xcri-presentation:amber/AMB-1/2027-01||Workshop ZZ99 9ZZ HELD_AT xcri-venue:amber/Workshop ZZ99 9ZZ stated",
		"Venue xcri-venue:amber/Workshop ZZ99 9ZZ address=1 Made-up Road; latitude=51.51; longitude=-0.3; name=Workshop; postcode=ZZ99 9ZZ",
		"Presentation xcri-presentation:amber/AMB-1/2026-09-21| cost=£120; delivery=online; name=Bricklaying for beginners, 2026-09-21; places=18; placesBasis=stated; start=2026-09-21",
	} {
		fields := strings.Split(want, "; ")
		if !slices.ContainsFunc(got, func(l string) bool {
			return !slices.ContainsFunc(fields, func(f string) bool { return !strings.Contains(l, f) })
		}) {
			t.Errorf("nothing says %s, but\n%s", want, strings.Join(got, "\n"))
		}
	}
	if slices.ContainsFunc(got, func(l string) bool { return strings.Contains(l, "2026-09-21| HELD_AT") || strings.Contains(l, "alert") }) {
		t.Error("what is online is held somewhere, or a script is text")
	}
	rules := map[string]int{}
	for _, f := range findings {
		if f.Severity != exchange.Note {
			rules[fmt.Sprintf("%s %d", f.Rule, f.Row)]++
		}
	}
	want := map[string]int{"duplicate 43": 1, "html-entity 1": 1, "wrong-namespace 2": 1, "no-generated 2": 1, "no-url 0": 1, "no-address 53": 1, "bad-postcode 55": 1,
		"href-with-content 14": 1, "bad-url 14": 1, "unknown-code 11": 1, "unknown-code 23": 1, "listed-as-deleted 47": 1}
	delete(want, "bad-url 14") // www.example.org is completed
	if diff := cmp.Diff(want, rules); diff != "" {
		t.Errorf("findings (-want +got)\n%s", diff)
	}
}

// feed is a catalog of one provider with these courses.
func feed(courses string) string {
	return `<catalog xmlns="http://xcri.org/profiles/1.2/catalog" xmlns:dc="http://purl.org/dc/elements/1.1/" generated="2026-01-01T00:00:00"><provider>` +
		`<dc:identifier>10099999</dc:identifier><dc:title>Café College</dc:title>` + courses + `</provider></catalog>`
}

func TestAFeedReadsTheSameInWhicheverEncodingItIs(t *testing.T) {
	text := feed(`<course><dc:identifier>C1</dc:identifier><dc:title>Crème brûlée – “a start”</dc:title></course>`)
	want, _, err := decode(t, "a.xml", text)
	if err != nil {
		t.Fatal(err)
	}
	windows, err := charmap.Windows1252.NewEncoder().String(text)
	if err != nil {
		t.Fatal(err)
	}
	utf16, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(`<?xml version="1.0" encoding="utf-16"?>` + text)
	if err != nil {
		t.Fatal(err)
	}
	for name, as := range map[string]string{
		"Windows-1252 under a label of UTF-8": `<?xml version="1.0" encoding="UTF-8"?>` + windows,
		"latin-1":                             `<?xml version="1.0" encoding="iso-8859-1"?>` + windows,
		"UTF-16":                              utf16,
		"a mark before UTF-8":                 "\ufeff" + text,
	} {
		got, findings, err := decode(t, "a.xml", as)
		if diff := cmp.Diff(want, got); diff != "" || err != nil {
			t.Errorf("%s: %v\n%s", name, err, diff)
		}
		if told := slices.ContainsFunc(findings, func(f exchange.Finding) bool { return f.Rule == "encoding" }); told != strings.Contains(name, "under") {
			t.Errorf("%s: that its encoding is another is told: %v", name, told)
		}
	}
}

func TestAnEditOfItsTextLeavesAPresentationTheOneThatItWas(t *testing.T) {
	keys := func(of string) (found []string) {
		lines, _, err := decode(t, "a.xml", feed(`<course><dc:identifier>C1</dc:identifier>`+of+`</course>`))
		if err != nil {
			t.Fatal(err)
		}
		for _, l := range lines {
			if kind, rest, _ := strings.Cut(l, " "); kind == "Presentation" {
				key, _, _ := strings.Cut(rest, " ")
				found = append(found, key)
			}
		}
		return found
	}
	before := keys(`<presentation><start dtf="2026-09-01"/><cost>10</cost></presentation><presentation><start dtf="2026-10-01"/></presentation><presentation><start dtf="2026-10-01"/></presentation>`)
	after := keys(`<presentation><start dtf="2026-09-01"/><cost>12</cost><dc:description>New</dc:description></presentation><presentation><start dtf="2026-10-01"/></presentation><presentation><start dtf="2026-10-01"/></presentation>`)
	if len(before) != 3 || !slices.Equal(before, after) || before[1] == before[2] {
		t.Errorf("before %q, after %q", before, after)
	}
}

func TestHostileAndBrokenFeedsAreRefusedWithTheirLine(t *testing.T) {
	deep := strings.Repeat("<div>", 100) + strings.Repeat("</div>", 100)
	for name, c := range map[string]struct{ feed, says string }{
		"another root":          {`<rss><channel/></rss>`, `begins with "rss"`},
		"no XML":                {"name,kind\na,b\n", "line"},
		"cut short":             {strings.TrimSuffix(feed("\n<course>\n"), "</course></provider></catalog>"), "line 3"},
		"elements too deep":     {feed("<course><dc:description>" + deep + "</dc:description></course>"), "more than 60 deep"},
		"a long attribute":      {feed(`<course x="` + strings.Repeat("a", 5<<20) + `"/>`), "longer than 2 MB"},
		"a long text":           {feed(`<course><dc:title>` + strings.Repeat("a", 5<<20) + `</dc:title></course>`), "longer than 2 MB"},
		"many elements":         {feed(`<course>` + strings.Repeat("<x/>", 60_000) + `</course>`), "more than 50000 elements"},
		"entities in a DTD":     {`<!DOCTYPE c [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>` + feed("<course><dc:title>&b;</dc:title></course>"), "entity"},
		"a NUL":                 {feed("<course><dc:title>a\x00b</dc:title></course>"), "line"},
		"an end that fits none": {feed("<course></presentation>"), "line"},
	} {
		lines, _, err := decode(t, "a.xml", c.feed)
		if ecosystem.CodeOf(err) != ecosystem.BadRequest || !strings.Contains(fmt.Sprint(err), c.says) {
			t.Errorf("%s: %v after %d lines, want %q", name, err, len(lines), c.says)
		}
	}
}

func TestManyCoursesComeInUnitsOfAHundred(t *testing.T) {
	var courses strings.Builder
	for i := range 250 {
		fmt.Fprintf(&courses, `<course><dc:identifier>C%d</dc:identifier><dc:title>Course %d</dc:title></course>`, i, i)
	}
	files := []exchange.File{exchange.Contents("a.xml", []byte(feed(courses.String())))}
	var units []int
	for u, err := range (xcricap.Decoder{}).Decode(t.Context(), files, func(exchange.Finding) {}) {
		if err != nil {
			t.Fatal(err)
		}
		units = append(units, len(u.Things))
	}
	if diff := cmp.Diff([]int{1, 101, 100, 50}, units); diff != "" {
		t.Error(diff)
	}
}

// Whatever a file holds, it is read or refused: no panic, and each finding says why.
func FuzzDecode(f *testing.F) {
	f.Add(sample(f, "odd.xml"))
	f.Add(sample(f, "PG_Generic_XCRI-CAP-1.2.xml"))
	f.Add(feed(`<course><dc:identifier>C1</dc:identifier><presentation/></course>`))
	f.Fuzz(func(t *testing.T, feed string) {
		_, findings, err := decode(t, "a.xml", feed)
		if code := ecosystem.CodeOf(err); err != nil && code != ecosystem.BadRequest {
			t.Errorf("refused as %s: %v", code, err)
		}
		for _, found := range findings {
			if found.Rule == "" || found.Reason == "" {
				t.Errorf("%+v says nothing", found)
			}
		}
	})
}
