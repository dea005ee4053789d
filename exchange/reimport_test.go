package exchange_test

import (
	"context"
	"errors"
	"fmt"
	"iter"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"catchment/ecosystem"
	"catchment/exchange"
	"catchment/store/storetest"
)

func rules(r exchange.Report) []string {
	var rules []string
	for _, f := range r.Findings.Listed {
		rules = append(rules, f.Rule)
	}
	return rules
}

func TestReimportKeepsAnEditWhereTheFileIsUnchanged(t *testing.T) {
	reg := newRegistry()
	s := sheets{"actors": "id,name,sector\na,Alpha,schools\n"}
	bring(t, reg, s, exchange.Options{})
	edit(t, reg, "a", ecosystem.Fields{"sector": "colleges"})
	r := bring(t, reg, s, exchange.Options{})
	if the(t, reg, "a").Text("sector") != "colleges" || r.Changed() != 0 {
		t.Errorf("%+v", r)
	}
	if diff := cmp.Diff([]string{"kept-edit"}, rules(r)); diff != "" {
		t.Error(diff)
	}
	if r = bring(t, reg, s, exchange.Options{}); r.To != 0 {
		t.Errorf("the same finding is stored again: %+v", r)
	}
}

func TestNewsOfAFileStandsBesideAnEditAndReplacesNothing(t *testing.T) {
	reg := newRegistry()
	bring(t, reg, sheets{"actors": "id,name,sector\na,Alpha,schools\n"}, exchange.Options{})
	edit(t, reg, "a", ecosystem.Fields{"sector": "colleges"})
	r := bring(t, reg, sheets{"actors": "id,name,sector\na,Alpha,universities\n"}, exchange.Options{})
	a := the(t, reg, "a")
	if a.Text("sector") != "colleges" || r.Claims.Updated != 1 {
		t.Errorf("%+v", r)
	}
	claims, err := reader(t, reg).Claims(t.Context(), []ecosystem.ID{a.ID})
	age := ecosystem.Age{AsOf: ecosystem.Today(), Months: 24}
	if state := ecosystem.FieldStateOf("sector", claims[a.ID], age); err != nil || state != ecosystem.Disputed {
		t.Errorf("the sector is %s, %v", state, err)
	}
	if diff := cmp.Diff([]string{"kept-edit"}, rules(r)); diff != "" {
		t.Error(diff)
	}
}

func TestEditOfAFieldThatTheFileDoesNotStateStays(t *testing.T) {
	reg := newRegistry()
	s := sheets{"actors": "id,name,sector\na,Alpha,schools\n"}
	bring(t, reg, s, exchange.Options{})
	edit(t, reg, "a", ecosystem.Fields{"priority": "high", "tags": []string{"x"}})
	if r := bring(t, reg, s, exchange.Options{}); r.To != 0 || r.Findings.Total() != 0 {
		t.Errorf("%+v", r)
	}
}

func TestTwoFeedsThatDisagreeStopChangingEachOther(t *testing.T) {
	reg := newRegistry()
	one, two := sheets{"actors": "id,name,sector\na,Alpha,schools\n"}, sheets{"actors": "id,name,sector\na,Alpha,colleges\n"}
	bring(t, reg, one, exchange.Options{Source: "one"})
	bring(t, reg, two, exchange.Options{Source: "two"})
	for _, turn := range []struct {
		s    sheets
		name string
	}{{one, "one"}, {two, "two"}, {one, "one"}} {
		if r := bring(t, reg, turn.s, exchange.Options{Source: turn.name}); r.Changed() != 0 {
			t.Errorf("%s changed something: %+v", turn.name, r)
		}
	}
	if a := the(t, reg, "a"); a.Text("sector") != "colleges" {
		t.Errorf("%+v", a)
	}
	if r := bring(t, reg, sheets{"actors": "id,name,sector\na,Alpha,nurseries\n"}, exchange.Options{Source: "one"}); r.Things["Actor"].Updated != 1 {
		t.Errorf("news of the first feed did not come in: %+v", r)
	}
}

func TestUnknownReplacesNoKnownValue(t *testing.T) {
	reg := newRegistry()
	bring(t, reg, sheets{"datasets": "id,name,spectrum\nd,Data,open\n"}, exchange.Options{Source: "one"})
	r := bring(t, reg, sheets{"datasets": "id,name,spectrum\nd,Data,unknown\n"}, exchange.Options{Source: "two"})
	if the(t, reg, "d").Text("spectrum") != "open" || r.Things["Dataset"].Unchanged != 1 {
		t.Errorf("%+v", r)
	}
}

func TestSecondSourceAddsItsOwnClaim(t *testing.T) {
	reg := newRegistry()
	s := sheets{"actors": "id,name\na,Alpha\n"}
	bring(t, reg, s, exchange.Options{Source: "one"})
	bring(t, reg, s, exchange.Options{Source: "two"})
	id := the(t, reg, "a").ID
	claims, err := reader(t, reg).Claims(t.Context(), []ecosystem.ID{id})
	if err != nil || ecosystem.StateOf(claims[id], ecosystem.Age{AsOf: ecosystem.Today(), Months: 24}) != ecosystem.Agreed {
		t.Errorf("%v, %v", claims, err)
	}
}

func TestChangedClaimIsUpdatedAndRetractedClaimStaysRetracted(t *testing.T) {
	reg := newRegistry()
	bring(t, reg, sheets{"actors": "id,name,page\na,Alpha,3\n"}, exchange.Options{AsOf: "2026-01-01"})
	id := the(t, reg, "a").ID
	claim := func() ecosystem.Claim {
		claims, err := reader(t, reg).Claims(t.Context(), []ecosystem.ID{id})
		if err != nil || len(claims[id]) != 1 {
			t.Fatal(claims, err)
		}
		return claims[id][0]
	}
	_, err := reg.Apply(t.Context(), editor, ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Edit, Changes: []ecosystem.Change{
		{ID: claim().ID, Kind: ecosystem.KindClaim, Expect: ecosystem.Any, Set: ecosystem.Fields{"status": "retracted", "retractedOn": "2026-02-01"}}}})
	if err != nil {
		t.Fatal(err)
	}
	r := bring(t, reg, sheets{"actors": "id,name,page\na,Alpha,4\n"}, exchange.Options{AsOf: "2026-03-01"})
	got := []string{claim().Text("page"), claim().Text("status"), claim().Text("recorded")}
	if diff := cmp.Diff([]string{"4", "retracted", "2026-03-01"}, got); diff != "" || r.Claims.Updated != 1 {
		t.Error(diff, r)
	}
}

func TestFindingIsStoredOncePerSource(t *testing.T) {
	reg := newRegistry()
	s := sheets{"actors": "id,name,kind\na,Alpha,guild\n"}
	first := bring(t, reg, s, exchange.Options{})
	second := bring(t, reg, s, exchange.Options{})
	if second.To != 0 || second.Findings.Warnings != 1 || count(t, reg, "Finding") != 1 {
		t.Errorf("%+v", second)
	}
	f := the(t, reg, findingKey(t, reg))
	links, err := reader(t, reg).Links(t.Context(), []ecosystem.Ask{{Of: f.ID, Step: ecosystem.Step{Types: []ecosystem.LinkType{"FOUND_BY"}}}})
	if err != nil || len(links[0].Items) != 1 || links[0].Items[0].To() != first.Run {
		t.Errorf("%v, %v", links, err)
	}
	want := ecosystem.Fields{"rule": "unknown-value", "severity": "warning", "file": "actors.csv", "row": int64(2), "column": "kind", "value": "guild", "count": int64(1),
		"name": "unknown-value in actors.csv row 2, kind", "visibility": "public", "keys": f.Fields["keys"], "fix": f.Fields["fix"], "description": f.Fields["description"]}
	if diff := cmp.Diff(want, f.Fields); diff != "" {
		t.Error(diff)
	}
}

func findingKey(t *testing.T, reg *ecosystem.Registry) string {
	t.Helper()
	for r, err := range reader(t, reg).Scan(t.Context(), []ecosystem.Kind{"Finding"}) {
		if err != nil {
			t.Fatal(err)
		}
		return r.List("keys")[0]
	}
	t.Fatal("no finding is stored")
	return ""
}

func TestTheWorst1000FindingsAreKeptAndAllAreCounted(t *testing.T) {
	var b strings.Builder
	b.WriteString("id,name,kind\n")
	for i := range 1_200 {
		fmt.Fprintf(&b, "a%d,Alpha,guild\n", i)
	}
	b.WriteString("z,,organisation\n")
	reg := newRegistry()
	r := bring(t, reg, sheets{"actors": b.String()}, exchange.Options{})
	if r.Findings.Errors != 1 || r.Findings.Warnings != 1_200 || len(r.Findings.Listed) != 1_000 || r.Findings.Listed[0].Rule != "no-title" {
		t.Errorf("%d errors, %d warnings, %d listed", r.Findings.Errors, r.Findings.Warnings, len(r.Findings.Listed))
	}
	if n := count(t, reg, "Finding"); n != 1_000 {
		t.Errorf("%d are stored", n)
	}
	for f, err := range reader(t, reg).Scan(t.Context(), []ecosystem.Kind{"Finding"}) {
		if n, _ := f.Int("count"); err != nil || (f.Text("rule") == "unknown-value" && n != 1_200) {
			t.Fatalf("%v, %v", f.Fields, err)
		}
	}
}

func TestFindingIsLinkedToTheThingItConcerns(t *testing.T) {
	reg := newRegistry()
	odd := finder{exchange.Finding{Rule: "no-places", Severity: exchange.Note, Reason: "No places.", About: key("a")}}
	if _, err := exchange.Import(t.Context(), reg, editor, odd, nil, exchange.Options{}); err != nil {
		t.Fatal(err)
	}
	links, err := reader(t, reg).Links(t.Context(), []ecosystem.Ask{{Of: the(t, reg, "a").ID, Step: ecosystem.Step{Types: []ecosystem.LinkType{"CONCERNS"}, Direction: ecosystem.Into}}})
	if err != nil || len(links[0].Items) != 1 {
		t.Errorf("%v, %v", links, err)
	}
}

// finder gives one actor and reports one finding.
type finder struct{ exchange.Finding }

func (f finder) Decode(ctx context.Context, files []exchange.File, report func(exchange.Finding)) iter.Seq2[exchange.Unit, error] {
	report(f.Finding)
	return units{all: []exchange.Unit{{Name: "one", Things: []exchange.Thing{actor("a", "Alpha")}}}}.Decode(ctx, files, report)
}

func TestImportRunRecordsFilesSourcesAndCounts(t *testing.T) {
	reg := newRegistry()
	clock := func() time.Time { return time.Date(2026, 11, 24, 9, 0, 0, 0, time.UTC) }
	r := bring(t, reg, sheets{"actors": "id,name,kind\na,Alpha,guild\nb,Beta,person\n"}, exchange.Options{Clock: clock, SourceFields: ecosystem.Fields{"licence": "OGL", "synthetic": true}})
	runs, err := reader(t, reg).Records(t.Context(), []ecosystem.ID{r.Run})
	if err != nil {
		t.Fatal(err)
	}
	want := ecosystem.Fields{"name": "csv: actors.csv", "format": "csv", "status": "done", "started": "2026-11-24T09:00:00Z", "finished": "2026-11-24T09:00:00Z",
		"rows": int64(2), "created": int64(2), "updated": int64(0), "unchanged": int64(0),
		"findingCount": int64(1), "visibility": "public"}
	want["files"] = runs[r.Run].Fields["files"]
	if diff := cmp.Diff(want, runs[r.Run].Fields); diff != "" {
		t.Error(diff)
	}
	if files := runs[r.Run].List("files"); len(files) != 1 || !strings.HasPrefix(files[0], "actors.csv sha256:") || len(files[0]) != len("actors.csv sha256:")+64 {
		t.Error(files)
	}
	source := the(t, reg, "import:csv/actors.csv")
	if source.Name() != "csv: actors.csv" || source.Text("licence") != "OGL" || source.Text("kind") != "file" || source.Text("retrieved") != "2026-11-24" {
		t.Errorf("%v", source.Fields)
	}
	for rev := r.From; rev <= r.To; rev++ {
		if c, err := reg.CommitAt(t.Context(), rev); err != nil || c.Run != r.Run || c.Origin != ecosystem.Import {
			t.Errorf("revision %d: %+v, %v", rev, c, err)
		}
	}
}

func TestSourceOptionTakesIDKeyOrName(t *testing.T) {
	reg := newRegistry()
	bring(t, reg, sheets{"sources": "id,name,kind\nreport,Report,document\nother,Other,document\n"}, exchange.Options{})
	report := the(t, reg, "report")
	for i, source := range []string{string(report.ID), "slug:report", "report"} {
		name := fmt.Sprint("a", i)
		bring(t, reg, sheets{"actors": "id,name\n" + name + ",Alpha\n"}, exchange.Options{Source: source})
		id := the(t, reg, name).ID
		claims, err := reader(t, reg).Claims(t.Context(), []ecosystem.ID{id})
		if err != nil || len(claims[id]) != 1 || claims[id][0].Source() != report.ID {
			t.Errorf("%s: %v, %v", source, claims, err)
		}
	}
	_, err := exchange.Import(t.Context(), reg, editor, units{all: []exchange.Unit{{Things: []exchange.Thing{actor("b", "Beta")}}}}, nil,
		exchange.Options{Source: string(ecosystem.NewID("Source"))})
	if ecosystem.CodeOf(err) != ecosystem.NotFound {
		t.Errorf("a source that is not there: %v", err)
	}
}

func TestNewRecordsTakeTheVisibilityOfTheImport(t *testing.T) {
	reg := newRegistry()
	bring(t, reg, sheets{"actors": "id,name,visibility\na,Alpha,\nb,Beta,public\n", "links": "type,from,to\nPART_OF,a,b\n"}, exchange.Options{Visibility: ecosystem.Team})
	if the(t, reg, "a").Visibility() != ecosystem.Team || the(t, reg, "b").Visibility() != ecosystem.Public {
		t.Error(the(t, reg, "a"), the(t, reg, "b"))
	}
	public := reg.At(head(t, reg), ecosystem.PublicLens)
	n := 0
	for r, err := range public.Scan(t.Context(), nil) {
		if n++; err != nil || r.ID != the(t, reg, "b").ID {
			t.Errorf("the public sees %v, %v", r, err)
		}
	}
	if n != 1 {
		t.Errorf("the public sees %d things", n)
	}
}

func TestImportByAReaderIsRefused(t *testing.T) {
	for role, code := range map[ecosystem.Role]ecosystem.Code{ecosystem.RoleNone: ecosystem.Unauthenticated, ecosystem.RolePartner: ecosystem.Forbidden} {
		for _, dry := range []bool{true, false} {
			_, err := exchange.Import(t.Context(), newRegistry(), ecosystem.Principal{Role: role}, units{}, nil, exchange.Options{DryRun: dry})
			if ecosystem.CodeOf(err) != code {
				t.Errorf("%q: %v", role, err)
			}
		}
	}
}

// busy is a store into which somebody else commits just before the import does.
type busy struct {
	*storetest.Model
	before func(tries int)
	tries  int
}

func (b *busy) Commit(ctx context.Context, cs ecosystem.ChangeSet) (ecosystem.Commit, error) {
	if cs.Origin == ecosystem.Import {
		b.tries++
		b.before(b.tries)
	}
	return b.Model.Commit(ctx, cs)
}

func TestUnitIsPlannedAnewAfterAConflict(t *testing.T) {
	store := &busy{Model: storetest.NewModel(), before: func(int) {}}
	reg := ecosystem.NewRegistry(store, ecosystem.Options{})
	bring(t, reg, sheets{"actors": "id,name,sector\na,Alpha,schools\n"}, exchange.Options{})
	store.tries = 0
	store.before = func(try int) {
		if try == 1 {
			edit(t, reg, "a", ecosystem.Fields{"priority": "high"})
		}
	}
	r := bring(t, reg, sheets{"actors": "id,name,sector\na,Alpha,colleges\n"}, exchange.Options{})
	if a := the(t, reg, "a"); a.Text("sector") != "colleges" || a.Text("priority") != "high" || r.Things["Actor"].Updated != 1 {
		t.Errorf("%+v %+v", a, r)
	}
}

func TestUnitInConflictFourTimesEndsTheImport(t *testing.T) {
	store := &busy{Model: storetest.NewModel(), before: func(int) {}}
	reg := ecosystem.NewRegistry(store, ecosystem.Options{})
	bring(t, reg, sheets{"actors": "id,name,sector\na,Alpha,schools\n"}, exchange.Options{})
	store.before = func(try int) { edit(t, reg, "a", ecosystem.Fields{"description": fmt.Sprint("edit ", try)}) }
	_, err := exchange.Import(t.Context(), reg, editor, units{all: []exchange.Unit{{Name: "one", Things: []exchange.Thing{actor("a", "Beta")}}}}, nil, exchange.Options{})
	var e *ecosystem.Error
	if !errors.As(err, &e) || e.Code != ecosystem.Conflict || len(e.IDs) != 1 {
		t.Errorf("got %v", err)
	}
}

func TestJoinListAndSplitListAreInverse(t *testing.T) {
	for _, list := range [][]string{{"a", "b"}, {"a|b", `\`, `\|`}, {" a", "b "}, {"a b"}, {`\a`, `a\`}, {"a\u00a0"}} {
		if diff := cmp.Diff(list, exchange.SplitList(exchange.JoinList(list))); diff != "" {
			t.Error(exchange.JoinList(list), diff)
		}
	}
	if diff := cmp.Diff([]string{"a", "b"}, exchange.SplitList(" a |  b || ")); diff != "" {
		t.Error(diff)
	}
}
